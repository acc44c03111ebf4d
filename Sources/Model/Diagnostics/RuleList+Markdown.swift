extension RuleList {
    /// An article of the documentation, with a table for each group.
    ///
    /// - Parameter introduction: What stands above the tables, its title included.
    public func markdown(introduction: String) -> String {
        let hasReasons = rules.contains { $0.reason != nil }
        let sections = groups.map { group in
            let labels = group.rules.first?.labels.map(\.name) ?? []
            let columns = ["rule"] + labels + ["tells that"] + (hasReasons ? ["because"] : []) + ["example"]
            let rows = group.rules.map { rule in
                let reason = hasReasons ? [escaped(rule.reason ?? "")] : []
                let cells =
                    [MarkdownText.code(rule.id)] + rule.labels.map(\.value) + [escaped(rule.purpose)] + reason
                    + [escaped(MarkdownText.code(rule.example))]
                return "| " + cells.joined(separator: " | ") + " |\n"
            }
            let heading = group.name.prefix(1).uppercased() + group.name.dropFirst()
            let head = "| " + columns.joined(separator: " | ") + " |\n|" + columns.map { _ in "---|" }.joined() + "\n"
            return "## \(heading)\n\n" + head + rows.joined()
        }
        return introduction + "\n\n" + sections.joined(separator: "\n")
    }

    /// A table ends a cell at every bar that is not escaped, even inside code.
    private func escaped(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
