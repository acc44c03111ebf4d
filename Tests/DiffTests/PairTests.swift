import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel

/// Every rule on the smallest change that it tells of, with exact positions.
@Suite struct PairTests {
    @Test(arguments: ChangePair.all)
    func changes(pair: ChangePair) throws {
        let previous = pair.previous
        let current = pair.current
        #expect(previous.diagnostics.count(.error) == 0)
        #expect(current.diagnostics.count(.error) == 0)
        let changes = ReferenceDiff(from: previous.model, to: current.model).changes
        let expected = ChangePair.companions[pair.rule, default: []].union([pair.rule])
        #expect(Set(changes.map(\.rule.id)) == expected)
        let text = changes.map(\.listing).joined(separator: "\n")
        try Golden.expect(text, at: pair.folder.appendingPathComponent("changes.txt"))
    }

    @Test func everyRuleHasAPair() {
        #expect(ChangePair.all.map(\.rule) == ChangeRule.all.map(\.id).sorted())
    }

    /// The example of a rule is a message as the rule gives it, but for the names in it.
    @Test(arguments: ChangePair.all)
    func examplesAreMessages(pair: ChangePair) throws {
        let rule = try #require(ChangeRule.all.first { $0.id == pair.rule })
        let messages = pair.diff.changes.filter { $0.rule == rule }.map(\.message.text)
        #expect(messages.map(shape).contains(shape(rule.example)), "\(rule.example) is like none of \(messages)")
    }

    /// A message with what stands in quotes, and numbers, taken out.
    private func shape(_ message: String) -> String {
        message.replacing(#/'[^']*'/#, with: "'…'").replacing(#/\d+/#, with: "1")
            .replacing(#/the resource \w+/#, with: "the resource …")
            .replacing(#/(property|error|scope|query parameter) '…'( \(1\))?/#, with: "fact '…'")
            .replacing(#/(longest|least|greatest) value/#, with: "limit")
            .replacing(#/from (none|'…') to (none|'…')/#, with: "from '…' to '…'")
    }
}
