extension DiagnosticReport {
    /// Workflow commands, one a line, that GitHub shows beside the changed lines of a pull request; empty where there is none.
    public func github() -> String {
        diagnostics.map { $0.workflowCommand(folder: folder) + "\n" }.joined()
    }
}

extension Diagnostic {
    /// `::warning file=…,line=…,col=…,title=…::message`, where the title is the rule.
    fileprivate func workflowCommand(folder: String) -> String {
        var properties: [String] = []
        if let position {
            properties.append("file=" + position.path(in: folder).escapedAsProperty)
            if position.line > 0 { properties += ["line=\(position.line)", "col=\(position.column)"] }
        }
        properties.append("title=" + rule.id.escapedAsProperty)
        return "::\(severity.workflowCommand) \(properties.joined(separator: ","))::\(message.escapedAsMessage)"
    }
}

extension Diagnostic.Severity {
    /// GitHub's name of the severity.
    fileprivate var workflowCommand: String {
        switch self {
        case .note: "notice"
        case .warning, .error: rawValue
        }
    }
}

extension String {
    /// Without what would end the command, or be read as an escape.
    fileprivate var escapedAsMessage: String {
        escaped { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    /// As in a message, and without what would end the property.
    fileprivate var escapedAsProperty: String {
        escapedAsMessage.escaped { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }

    // By scalars: a carriage return and the line feed after it are one character.
    private func escaped(_ escape: (Unicode.Scalar) -> String?) -> String {
        unicodeScalars.reduce(into: "") { result, scalar in
            if let escape = escape(scalar) {
                result += escape
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
}
