import Foundation
import TestSupport
import Testing
import Yams

@testable import ucwagen

/// The hooks that pre-commit finds at the top of the repository.
@Suite struct PreCommitTests {
    struct Hook: Decodable {
        var id: String
        var name: String
        var description: String
        var entry: String
        var language: String
        var files: String
        var pass_filenames: Bool
    }

    private func hooks() throws -> [Hook] {
        let file = Folders.package.appendingPathComponent(".pre-commit-hooks.yaml")
        return try YAMLDecoder().decode([Hook].self, from: String(contentsOf: file, encoding: .utf8))
    }

    @Test func oneIsBuiltAndOneIsInstalled() throws {
        let hooks = try hooks()
        #expect(hooks.map(\.id) == ["ucwagen-check", "ucwagen-check-installed"])
        #expect(hooks.map(\.language) == ["swift", "system"])
        #expect(hooks.allSatisfy { !$0.pass_filenames })
    }

    @Test func whatTheyRunIsACommand() throws {
        for hook in try hooks() {
            let words = hook.entry.split(separator: " ").map(String.init)
            #expect(words.first == "ucwagen")
            #expect(try UCWAGenCommand.parseAsRoot(Array(words.dropFirst())) is CheckCommand)
        }
    }

    @Test func theyLookAtWhatSwiftIsMadeFrom() throws {
        for hook in try hooks() {
            let files = try Regex(hook.files)
            for name in ["specs/contact_ref.md", "Generated/Contact.swift", "ucwagen.yml", "specs/overrides.yml"] {
                #expect(name.contains(files), "\(hook.id) overlooks \(name)")
            }
            #expect(!"Makefile".contains(files))
        }
    }
}
