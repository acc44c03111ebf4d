import TestSupport
import Testing
import UCWAGenModel
import UCWAGenResolver

/// Everything that is told while deciding, with its place; and what is not told because nothing is wrong.
@Suite struct ResolverRuleTests {
    static let mistakes = ResolverMistakes.all + CheckMistakes.all + [TypeColumnTests.unclearCell]

    @Test(arguments: mistakes)
    func toldWithItsPlace(mistake: Mistake) {
        #expect(ReadReference(files: mistake.files).diagnosticLines == mistake.told)
    }

    @Test func everyRuleIsTested() {
        #expect(Mistake.untested(DiagnosticRule.resolverRules, in: Self.mistakes.flatMap(\.told)) == [])
    }
}
