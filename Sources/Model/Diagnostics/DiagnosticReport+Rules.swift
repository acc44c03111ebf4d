extension DiagnosticReport {
    /// The diagnostics in groups, one for each rule: the rules with the worst diagnostics first, then those with the most.
    public var byRule: [(rule: DiagnosticRule, diagnostics: [Diagnostic])] {
        var order: [DiagnosticRule] = []
        var groups: [DiagnosticRule: [Diagnostic]] = [:]
        for diagnostic in diagnostics {
            if groups[diagnostic.rule] == nil { order.append(diagnostic.rule) }
            groups[diagnostic.rule, default: []].append(diagnostic)
        }
        return order.map { ($0, groups[$0] ?? []) }.sorted { lhs, rhs in
            let (worst, other) = (Self.worst(lhs.1), Self.worst(rhs.1))
            if worst != other { return worst > other }
            return (rhs.1.count, lhs.0.id) < (lhs.1.count, rhs.0.id)
        }
    }

    /// The text form in groups by rule: a line with the rule, how often it was broken and what it is about, and the diagnostics below.
    public func textByRule(style: TextStyle = .plain) -> String {
        let groups = byRule.map { group in
            let counts = [Diagnostic.Severity.error, .warning, .note].compactMap { severity -> String? in
                let count = group.diagnostics.count { $0.severity == severity }
                return count == 0 ? nil : Count(count, severity.rawValue).words
            }
            let head = style.bold(group.rule.id) + ": \(counts.joined(separator: ", ")). " + group.rule.purpose + "\n"
            return head + group.diagnostics.map { "  " + $0.text(folder: folder, style: style) + "\n" }.joined()
        }
        return (groups + (accepted.isEmpty ? [] : [acceptedText(style: style)])).joined(separator: "\n")
    }

    private static func worst(_ diagnostics: [Diagnostic]) -> Diagnostic.Severity {
        diagnostics.map(\.severity).max() ?? .note
    }
}
