import Testing
import UCWAGenModel

/// The words of the last line of a command, and the order of groups.
@Suite struct DiagnosticCountsTests {
    private static let slip = DiagnosticRule("slip", .warning, purpose: "A word is misspelt.", example: "x")
    private static let gap = DiagnosticRule("gap", .error, purpose: "A page is missing.", example: "x")
    private static let hint = DiagnosticRule("hint", .note, purpose: "A guide is skipped.", example: "x")

    private func counts(shown: [DiagnosticRule], hidden: [DiagnosticRule] = [], accepted: Int = 0) -> DiagnosticCounts {
        var counts = DiagnosticCounts()
        for rule in shown { counts.add(Diagnostic(rule, at: nil, "x"), isShown: true) }
        for rule in hidden { counts.add(Diagnostic(rule, at: nil, "x"), isShown: false) }
        counts.accepted = accepted
        return counts
    }

    @Test func words() {
        #expect(counts(shown: []).words == "")
        #expect(counts(shown: [Self.slip, Self.gap, Self.slip]).words == "1 error, 2 warnings")
        #expect(
            counts(shown: [Self.slip], hidden: [Self.hint, Self.slip, Self.hint], accepted: 1).words
                == "1 warning, 1 warning and 2 notes not shown, 1 accepted"
        )
    }

    @Test func aLineIsForWhatDoesNotStandThereAlready() {
        #expect(!counts(shown: []).areWorthALine)
        #expect(!counts(shown: [Self.gap]).areWorthALine)
        #expect(counts(shown: [Self.gap, Self.gap]).areWorthALine)
        #expect(counts(shown: [], hidden: [Self.hint]).areWorthALine)
        #expect(counts(shown: [], accepted: 1).areWorthALine)
    }

    @Test func theWorstRuleStandsFirstAndThenTheMostFrequent() {
        let other = DiagnosticRule("other", .warning, purpose: "Something else.", example: "x")
        let rules = [Self.hint, Self.hint, Self.hint, other, Self.slip, Self.slip, Self.gap]
        let report = DiagnosticReport(rules.map { Diagnostic($0, at: nil, "x") }, folder: "")
        #expect(report.byRule.map(\.rule.id) == ["gap", "slip", "other", "hint"])
        #expect(
            report.textByRule().hasPrefix("gap: 1 error. A page is missing.\n  error: x [gap]\n\nslip: 2 warnings. ")
        )
    }

    @Test func theHeadOfAGroupCountsEachSeverity() {
        var milder = Diagnostic(Self.slip, at: nil, "x")
        milder.severity = .note
        let report = DiagnosticReport([milder, Diagnostic(Self.slip, at: nil, "x"), milder], folder: "")
        #expect(report.textByRule().hasPrefix("slip: 1 warning, 2 notes. A word is misspelt.\n"))
    }
}
