import UCWAGenModel

extension DiffReport {
    /// A SARIF 2.1.0 log of one run, as code scanning services read it.
    ///
    /// A change is told at its place in the new reference, or at its page where it is not there; its place in the old reference is a
    /// related location. Changes that were accepted are suppressed results.
    public func sarif() -> String {
        let results =
            changes.map { result($0, acceptedBecause: nil) } + accepted.map { result($0, acceptedBecause: $1) }
        return SARIFLog(rules: ChangeRule.all.map(\.descriptor), results: results).json()
    }

    private func result(_ change: Change, acceptedBecause reason: String?) -> SARIFLog.Result {
        let position = change.new.position ?? change.pagePosition
        var result = SARIFLog.Result(
            rule: change.rule.id,
            level: change.rule.severity.level,
            message: "\(change.path): \(change.message.text)",
            place: position.map { SARIFLog.Place($0, in: new.folder) }
        )
        result.related = change.old.position.map { (SARIFLog.Place($0, in: old.folder), "In the old reference") }
        result.fingerprint = change.fingerprint
        result.acceptance = reason
        return result
    }
}

extension ChangeSeverity {
    /// SARIF's name of the severity.
    fileprivate var level: String {
        switch self {
        case .source: "error"
        case .wire: "warning"
        case .additive, .documentation: "note"
        }
    }
}

extension ChangeRule {
    fileprivate var descriptor: SARIFLog.Rule {
        SARIFLog.Rule(
            id: id,
            purpose: purpose,
            description:
                "\(purpose) \(severity.title.prefix(1).uppercased() + severity.title.dropFirst()): \(reason ?? "")",
            level: severity.level,
            help:
                "Change what uses the generated Swift, or accept the change by its fingerprint in the file of --ignore."
        )
    }
}
