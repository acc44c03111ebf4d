import Foundation
import TestSupport
import Testing

@testable import ucwagen

/// What a reader is told to type exists.
@Suite struct ShellTests {
    /// Programs of the system that are none of ours.
    static let programs: Set = [
        "apt-get", "brew", "cd", "chmod", "cp", "echo", "git", "man", "mkdir", "pre-commit",
    ]

    /// The commands of the blocks for a shell, and those of running text that begin with the program's name.
    struct Command: CustomTestStringConvertible, Sendable {
        var place: String
        var words: [String]
        var testDescription: String { "\(place): \(words.joined(separator: " "))" }
    }

    static let commands: [Command] = {
        let typed = Fence.all.filter { $0.language == "sh" }.flatMap { fence in
            fence.excerpt.flatMap(Self.parts).map { Command(place: fence.testDescription, words: $0) }
        }
        let mentioned = Fence.documents.flatMap { document in
            let file = Folders.package.appendingPathComponent(document)
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.matches(of: #/`(ucwagen [^`\n]+)`/#).map { match in
                // Brackets are around what may be left out.
                let line = match.1.replacing(#/[\[\]]/#, with: "")
                return Command(place: document, words: line.split(separator: " ").map(String.init))
            }
        }
        return typed + mentioned
    }()

    /// The commands of a line, without variables, redirections and remarks.
    private static func parts(of line: String) -> [[String]] {
        let remark = line.firstRange(of: " #")?.lowerBound ?? line.endIndex
        let command = line.hasPrefix("#") ? "" : line[..<remark]
        return command.split(separator: #/&&|\||;/#).map { part in
            var words = part.split(separator: " ").map { $0.trimmingCharacters(in: ["'", "\""]) }
            if let redirection = words.firstIndex(where: { $0.hasPrefix(">") || $0.hasPrefix("<") }) {
                words.removeSubrange(redirection...)
            }
            return Array(words.drop { $0.contains(#/^[A-Z_]+=/#) || $0 == "sudo" })
        }.filter { !$0.isEmpty }
    }

    @Test(arguments: commands)
    func aCommandExists(command: Command) throws {
        let words = command.words
        switch words[0] {
        case "ucwagen": try expectUnderstood(Array(words.dropFirst()))
        case "make": try expectTargets(Array(words.dropFirst()))
        case "swift": try expectKnownToSwift(Array(words.dropFirst()))
        default: #expect(Self.programs.contains(words[0]), "'\(words[0])' is not known")
        }
    }

    @Test func thereAreCommands() {
        #expect(Self.commands.count > 20)
    }

    private func expectUnderstood(_ arguments: [String]) throws {
        let first = try #require(arguments.first)
        // What is answered by the parser itself is no command.
        if ["--generate-completion-script", "--help", "help"].contains(first) { return }
        // A command that is spoken of, not typed, stands without what it needs.
        if arguments.count == 1 {
            let names = UCWAGenCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
            return #expect(names.contains(first), "there is no command '\(first)'")
        }
        do {
            _ = try UCWAGenCommand.parseAsRoot(arguments)
        } catch {
            Issue.record("\(UCWAGenCommand.fullMessage(for: error))")
        }
    }

    private func expectTargets(_ arguments: [String]) throws {
        let makefile = try String(contentsOf: Folders.package.appendingPathComponent("Makefile"), encoding: .utf8)
        for argument in arguments {
            let name = argument.prefix { $0 != "=" }
            // Targets stand at the beginning of a line, variables there or in what is expanded.
            let isKnown = argument.contains("=") ? makefile.contains("$(\(name))") : makefile.contains("\n\(name):")
            #expect(isKnown, "make does not know '\(argument)'")
        }
    }

    private func expectKnownToSwift(_ arguments: [String]) throws {
        let words = arguments.drop { $0 == "package" }.filter { !$0.hasPrefix("-") }
        let package = try String(contentsOf: Folders.package.appendingPathComponent("Package.swift"), encoding: .utf8)
        switch arguments.first {
        case "build", "test": break
        case "run":
            guard let program = arguments.firstIndex(of: "ucwagen") else { return }
            try expectUnderstood(Array(arguments[(program + 1)...]))
        case "package":
            let verb = try #require(words.first)
            let known = ["init", "resolve", "update", "generate-documentation", "preview-documentation"]
            #expect(known.contains(verb) || package.contains("verb: \"\(verb)\""), "there is no verb '\(verb)'")
        default: Issue.record("'swift \(arguments.first ?? "")' is not known")
        }
    }
}
