import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel
import Yams

@testable import ucwagen

/// What the articles tell of the program is what it has.
@Suite struct ArticleTests {
    private func article(_ name: String) throws -> String {
        let file = Folders.package.appendingPathComponent("Sources/ucwagen/ucwagen.docc/\(name).md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// What stands in the first column of an article's tables as code.
    private func subjects(of text: Substring) -> [String] {
        text.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
            row.dropFirst().prefix { $0 != "|" }.matches(of: #/`([^`]+)`/#).map { String($0.1) }
        }
    }

    @Test func everyKeyOfTheConfigurationHasItsRow() throws {
        let keys = ConfigurationKey.allCases.map(\.rawValue)
        #expect(Set(subjects(of: try article("ConfigurationFile")[...])) == Set(keys))
    }

    @Test func everyRuleOfTypesHasItsRow() throws {
        let text = try article("TypesAndEvidence")
        let rules = Evidence.Rule.allCases.map(\.rawValue)
        for rule in rules { #expect(text.contains("`\(rule)`"), "\(rule) is not told") }
        let section = try #require(text.firstMatch(of: #/## The rules, in their order\n(?s:(.*?))\n## /#))
        let rows = subjects(of: section.1)
        #expect(rows == rules.filter(rows.contains), "the rows do not stand in the order of weight")
    }

    @Test func everyPathNamesAFact() throws {
        let text = try article("TypesAndEvidence")
        let section = try #require(text.firstMatch(of: #/## The paths of facts\n(?s:(.*?))\n## /#))
        let paths = subjects(of: section.1)
        #expect(paths.count > 10)
        for path in paths {
            let run = try CommandRun.ucwagen(["explain", path], in: Folders.package)
            #expect(run.status == 0, "\(run.errors)")
        }
    }

    /// Words such as `type-conflict` name something.
    @Test func everyIdentifierIsKnown() throws {
        var known = Set(DiagnosticRule.all.map(\.id)).union(Evidence.Rule.allCases.map(\.rawValue))
        known.formUnion(ChangeRule.all.map(\.id))
        known.formUnion(try Hooks.offered().map(\.id))
        known.formUnion(ShellTests.programs)
        for document in Fence.documents {
            let text = try String(contentsOf: Folders.package.appendingPathComponent(document), encoding: .utf8)
            for match in text.matches(of: #/`([a-z]+(-[a-z]+)+)`/#) {
                let name = String(match.1)
                if !known.contains(name) { Issue.record("\(document) names '\(name)', which is nothing") }
            }
        }
    }
}
