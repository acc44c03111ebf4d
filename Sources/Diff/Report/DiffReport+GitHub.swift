import UCWAGenModel

extension DiffReport {
    /// Workflow commands, one a line, that GitHub shows beside the changed lines of a pull request; empty where there is no change.
    ///
    /// A fact that is gone is told at its page. GitHub shows a few of each level only, so the worst come first.
    ///
    /// - Parameter isVerbose: Whether changes of words are told too.
    public func github(isVerbose: Bool = false) -> String {
        let levels = ChangeSeverity.allCases.filter { isVerbose || $0 != .documentation }
        return levels.flatMap { changes($0) }.map { change in
            let command = WorkflowCommand(
                change.rule.severity.level,
                at: change.new.position ?? change.pagePosition,
                in: new.folder,
                title: "\(change.rule.severity.title): \(change.rule.id)",
                message: "\(change.path): \(change.message.text)"
            )
            return command.text + "\n"
        }.joined()
    }
}

extension ChangeSeverity {
    /// How GitHub shows the severity.
    fileprivate var level: WorkflowCommand.Level {
        switch self {
        case .source: .error
        case .wire: .warning
        case .additive, .documentation: .notice
        }
    }
}
