extension DiagnosticReport {
    /// A SARIF 2.1.0 log of one run, as code scanning services read it.
    ///
    /// - Parameter rules: All rules of the tool, in the order in which they are to be listed.
    public func sarif(rules: [DiagnosticRule]) -> String {
        // SARIF has the same words for the same levels.
        let entries = diagnostics.map { ($0, String?.none) } + accepted.map { ($0.diagnostic, $0.reason) }
        let results = entries.map { diagnostic, reason in
            var result = SARIFLog.Result(
                rule: diagnostic.rule.id,
                level: diagnostic.severity.rawValue,
                message: diagnostic.message,
                place: diagnostic.position.map { SARIFLog.Place($0, in: folder) }
            )
            result.acceptance = reason
            return result
        }
        return SARIFLog(rules: rules.map(\.descriptor), results: results).json()
    }
}

extension DiagnosticRule {
    fileprivate var descriptor: SARIFLog.Rule {
        let severities = Diagnostic.Severity.allCases.reversed().map(\.rawValue).joined(separator: ", ")
        return SARIFLog.Rule(
            id: id,
            purpose: purpose,
            description: "\(purpose) For example: \(example)",
            level: severity.rawValue,
            help: "Mend what is named, or set '\(id)' to \(severities) or off under 'rules' in ucwagen.yml."
        )
    }
}
