extension RuleList {
    /// A form for a terminal: identifiers and severities below each other, purpose and example as paragraphs under them.
    ///
    /// - Parameter width: How many characters a line may have.
    public func text(width: Int = 80) -> String {
        let column = (rules.map(\.id.count).max() ?? 0) + 2
        let paragraphs = groups.map { group in
            let entries = group.rules.map { rule in
                let padding = String(repeating: " ", count: column - rule.id.count)
                let head = rule.id + padding + rule.labels.map(\.value).joined(separator: ", ")
                let lines =
                    rule.purpose.wrapped(to: width - 4) + (rule.reason ?? "").wrapped(to: width - 4)
                    + rule.example.wrapped(to: width - 6).map { "  " + $0 }
                return ([head] + lines.map { "    " + $0 }).joined(separator: "\n")
            }
            return ([group.name.uppercased()] + entries).joined(separator: "\n\n") + "\n"
        }
        return paragraphs.joined(separator: "\n")
    }
}
