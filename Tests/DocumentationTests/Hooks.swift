import Foundation
import TestSupport
import Yams

/// The hooks for pre-commit.
enum Hooks {
    /// A hook, of those that are offered or of those that are used.
    struct Hook: Decodable {
        var id: String
    }

    /// A file of pre-commit in the repository of a user.
    struct Configuration: Decodable {
        static let name = ".pre-commit-config.yaml"

        struct Repository: Decodable {
            var repo: String
            var rev: String
            var hooks: [Hook]
        }

        var repos: [Repository]
    }

    /// The hooks that the project offers.
    static func offered() throws -> [Hook] {
        let file = Folders.package.appendingPathComponent(".pre-commit-hooks.yaml")
        return try YAMLDecoder().decode([Hook].self, from: String(contentsOf: file, encoding: .utf8))
    }
}
