import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenResolver
import Yams

@testable import ucwagen

/// What the README and the articles show is compiled, printed or read somewhere.
@Suite struct FenceTests {
    /// In which ways a block of each language may be checked; a line for a shell needs no file.
    private static let checks: [String: Set<String>] = [
        "swift": ["file"], "markdown": ["file"], "mustache": ["file"], "diff": ["output", "file"],
        "text": ["output", "file"], "json": ["output", "file"], "yaml": ["file", "input"], "sh": ["shell"],
    ]

    @Test(arguments: Fence.all)
    func everyBlockIsChecked(fence: Fence) throws {
        let kind =
            switch fence.origin {
            case .file: "file"
            case .output: "output"
            case .input: "input"
            case nil: fence.language == "sh" ? "shell" : "nothing"
            }
        let allowed = try #require(Self.checks[fence.language], "'\(fence.language)' is not known")
        #expect(allowed.contains(kind), "the block is checked by \(kind): expected \(allowed.sorted())")
        #expect(!fence.excerpt.isEmpty)
    }

    @Test func thereAreBlocks() {
        #expect(Fence.documents.count > 10)
        #expect(Fence.all.count { $0.document == "README.md" } >= 5)
    }

    @Test(arguments: Fence.all)
    func anExcerptStandsInItsFile(fence: Fence) throws {
        guard case .file(let name) = fence.origin else { return }
        let text = try String(contentsOf: Folders.package.appendingPathComponent(name), encoding: .utf8)
        try expect(fence.excerpt, in: text, of: name)
    }

    @Test(arguments: Fence.all)
    func anOutputIsTold(fence: Fence) throws {
        guard case .output(let command, let folder) = fence.origin else { return }
        let words = command.split(separator: " ").dropFirst().map(String.init)
        let run = try CommandRun.ucwagen(words, in: Folders.package.appendingPathComponent(folder))
        try expect(fence.excerpt, in: run.errors + run.output, of: command)
    }

    @Test(arguments: Fence.all)
    func anInputIsRead(fence: Fence) throws {
        guard case .input(let name) = fence.origin else { return }
        let text = fence.text.joined(separator: "\n")
        var told = Diagnostics()
        switch name {
        case Configuration.defaultFile:
            var configuration = Configuration()
            var reader = ConfigurationReader(path: name)
            reader.read(text, into: &configuration)
            told = reader.diagnostics
        case OverrideFile.name:
            #expect(OverrideFile(file: name).contents(of: text, diagnostics: &told) != OverrideFile.Contents())
        case "accepted.yml":
            let folder = try TemporaryFolder()
            try folder.write(text, to: name)
            let path = folder.url.appendingPathComponent(name).path
            #expect(!AcceptanceFile.read(path, diagnostics: &told).isEmpty)
        case Hooks.Configuration.name:
            let configuration = try YAMLDecoder().decode(Hooks.Configuration.self, from: text)
            let offered = try Hooks.offered().map(\.id)
            for hook in configuration.repos.flatMap(\.hooks) { #expect(offered.contains(hook.id)) }
        default:
            Issue.record("nothing reads '\(name)'")
        }
        #expect(told.all.map(\.message) == [])
    }

    /// Expects lines in a text, in order; what an example says of a package elsewhere counts as if it stood there.
    private func expect(_ excerpt: [String], in text: String, of source: String) throws {
        let lines = text.components(separatedBy: "\n").map { line in
            line.trimmingCharacters(in: .whitespaces).replacing("// In a package of your own: ", with: "")
        }
        var rest = lines[...]
        for line in excerpt {
            let index = try #require(rest.firstIndex(of: line), "\(source) does not hold \"\(line)\" there")
            rest = rest[(index + 1)...]
        }
    }
}
