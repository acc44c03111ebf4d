extension DiagnosticReport {
    /// Workflow commands, one a line, that GitHub shows beside the changed lines of a pull request; empty where there is none.
    public func github() -> String {
        diagnostics.map { diagnostic in
            let command = WorkflowCommand(
                diagnostic.severity.level,
                at: diagnostic.position,
                in: folder,
                // The title is the rule.
                title: diagnostic.rule.id,
                message: diagnostic.message
            )
            return command.text + "\n"
        }.joined()
    }
}

extension Diagnostic.Severity {
    /// GitHub's name of the severity.
    fileprivate var level: WorkflowCommand.Level {
        switch self {
        case .note: .notice
        case .warning: .warning
        case .error: .error
        }
    }
}
