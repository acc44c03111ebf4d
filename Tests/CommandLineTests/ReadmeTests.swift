import Foundation
import TestSupport
import Testing

/// What the README shows is what the project holds.
@Suite struct ReadmeTests {
    /// A block of code and the file that it is taken from.
    struct Excerpt: CustomTestStringConvertible, Sendable {
        var file: String
        var lines: [String]
        var testDescription: String { file }
    }

    static let excerpts: [Excerpt] = {
        let file = Folders.package.appendingPathComponent("README.md")
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").components(separatedBy: "\n")
        return lines.indices.compactMap { index in
            guard let name = lines[index].split(separator: " ").dropFirst(2).first,
                lines[index].hasPrefix("<!-- from: ")
            else { return nil }
            let body = lines[(index + 2)...].prefix { !$0.hasPrefix("```") }
            return Excerpt(file: String(name), lines: body.map(trimmed).filter { !$0.isEmpty })
        }
    }()

    @Test(arguments: excerpts)
    func standsInItsFile(excerpt: Excerpt) throws {
        let file = Folders.package.appendingPathComponent(excerpt.file)
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").map(Self.trimmed)
        var rest = lines[...]
        for line in excerpt.lines {
            let index = try #require(rest.firstIndex(of: line), "\(excerpt.file) does not hold \(line) there")
            rest = rest[(index + 1)...]
        }
    }

    @Test func thereAreExcerpts() {
        #expect(Self.excerpts.count == 5)
        #expect(Self.excerpts.allSatisfy { !$0.lines.isEmpty })
    }

    private static func trimmed(_ line: String) -> String { line.trimmingCharacters(in: .whitespaces) }
}
