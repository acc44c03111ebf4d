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
                    wrapped(rule.purpose, width: width - 4) + wrapped(rule.reason ?? "", width: width - 4)
                    + wrapped(rule.example, width: width - 6).map { "  " + $0 }
                return ([head] + lines.map { "    " + $0 }).joined(separator: "\n")
            }
            return ([group.name.uppercased()] + entries).joined(separator: "\n\n") + "\n"
        }
        return paragraphs.joined(separator: "\n")
    }

    /// A text in lines that end between words; a word that is too long has a line of its own.
    private func wrapped(_ text: String, width: Int) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.indices.last, lines[last].count + 1 + word.count <= width {
                lines[last] += " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
