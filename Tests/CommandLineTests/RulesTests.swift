import Foundation
import TestSupport
import Testing

/// `ucwagen lint --rules`, and that it tells of every rule there is.
@Suite struct RulesTests {
    struct Rule: Decodable {
        var id: String
        var stage: String
        var severity: String
        var purpose: String
        var example: String
    }

    /// What is declared as `static let name = DiagnosticRule("id", …)` in a source file.
    struct Declaration: Hashable {
        var name: String
        var id: String
    }

    private func rules(_ arguments: String...) throws -> String {
        // It has no reference, and needs none.
        let folder = try TemporaryFolder()
        let run = try CommandRun.ucwagen(["lint", "--rules"] + arguments, in: folder.url)
        #expect(run.status == 0)
        #expect(run.errors == "")
        return run.output
    }

    private func listed() throws -> [Rule] {
        try JSONDecoder().decode([Rule].self, from: Data(rules("--format", "json").utf8))
    }

    /// The text of every file below `Sources`.
    private func sources() throws -> [String] {
        let folder = Folders.package.appendingPathComponent("Sources")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
    }

    private func declared(in sources: [String]) -> [Declaration] {
        sources.flatMap { text in
            text.matches(of: #/static let (\w+) = DiagnosticRule\(\s*"([^"]*)"/#)
                .map { Declaration(name: String($0.1), id: String($0.2)) }
        }
    }

    @Test func theDocumentationListsThem() throws {
        let file = Folders.package.appendingPathComponent("Sources/ucwagen/ucwagen.docc/Rules.md")
        try Golden.expect(try rules("--format", "markdown"), at: file)
    }

    @Test func theTerminalListsThemInShortLines() throws {
        let text = try rules()
        #expect(try rules("--format", "text") == text)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let heads = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        for rule in try listed() { #expect(heads.contains([rule.id, rule.severity])) }
    }

    @Test func everyRuleThatIsDeclaredIsListed() throws {
        let declared = declared(in: try sources()).map(\.id)
        #expect(declared.count > 50)
        #expect(try listed().map(\.id).sorted() == declared.sorted())
    }

    /// A rule that nothing reports would be a promise.
    @Test func everyRuleIsReportedSomewhere() throws {
        let sources = try sources()
        for rule in declared(in: sources) {
            let isUsed = try sources.contains { try $0.contains(Regex("\\.\(rule.name)\\b")) }
            #expect(isUsed, "nothing reports \(rule.id)")
        }
    }

    /// The example of a rule is a message that a test expects of the tool, but for names in quotes and numbers.
    @Test func examplesAreMessages() throws {
        let expected = try ExpectedMessages()
        for rule in try listed() {
            let messages = expected.messages(of: rule.id)
            #expect(
                messages.contains(ExpectedMessages.shape(rule.example)),
                "no test expects the example of \(rule.id), \"\(rule.example)\", of the tool: \(messages.sorted())"
            )
        }
    }

    @Test func everyRuleIsNamedOnceAndDescribed() throws {
        let rules = try listed()
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(rule.id.wholeMatch(of: #/[a-z]+(-[a-z]+)*/#) != nil, "\(rule.id) is not in kebab case")
            #expect(["error", "warning", "note"].contains(rule.severity))
            #expect(
                rule.purpose.wholeMatch(of: #/[A-Z](?!.*[.!?] ).*\./#) != nil,
                "the purpose of \(rule.id) is not one sentence"
            )
            // Messages follow a place and a severity, so they begin small and have no full stop.
            #expect(
                rule.example.wholeMatch(of: #/[^A-Z\s].*[^.\s]/#) != nil,
                "the example of \(rule.id) is no message"
            )
        }
        #expect(
            rules.map(\.stage).reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [
                "configuration", "reading", "resolving", "writing", "distilling", "reporting", "comparing",
            ]
        )
    }
}
