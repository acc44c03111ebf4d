extension RuleList {
    /// An article of the documentation, with a table for each stage.
    public func markdown() -> String {
        let introduction = """
            # Rules

            What the generator tells, stage by stage, and how much it matters.

            The identifier stands in brackets behind every message. Under `rules` in `ucwagen.yml` it can be set to `error`,
            `warning`, `note` or `off`. An error keeps everything from being written.


            """
        let sections = stages.map { stage in
            let rows = stage.rules.map { rule in
                let cells = [code(rule.id), rule.severity.rawValue, escaped(rule.purpose), code(rule.example)]
                return "| " + cells.joined(separator: " | ") + " |\n"
            }
            let heading = stage.name.prefix(1).uppercased() + stage.name.dropFirst()
            return "## \(heading)\n\n| rule | severity | tells that | example |\n|---|---|---|---|\n" + rows.joined()
        }
        return introduction + sections.joined(separator: "\n")
    }

    /// A code span, fenced by more backticks than the text has in a row.
    private func code(_ text: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        // Without the space, a backtick at either end would belong to the fence.
        let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return fence + space + escaped(text) + space + fence
    }

    /// A table ends a cell at every bar that is not escaped, even inside code.
    private func escaped(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
