import UCWAGenModel

/// A page of Markdown while it is written: blocks with one blank line between them.
struct MarkdownPage {
    private var blocks = [DistilledPage.comment]

    /// The page as a file.
    var text: String { blocks.joined(separator: "\n\n") + "\n" }

    /// Adds a heading; the text is a name or a title of the format, and says nothing that Markdown would read.
    mutating func heading(_ level: Int, _ text: String) {
        blocks.append(String(repeating: "#", count: level) + " " + text)
    }

    /// Adds Markdown as it is; empty text adds nothing.
    mutating func markdown(_ text: String) {
        if !text.isEmpty { blocks.append(text) }
    }

    /// Adds a table, or `None` where it has no rows.
    ///
    /// - Parameter rows: Cells of Markdown, as many as there are columns.
    mutating func table(_ columns: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return markdown("None") }
        let rule = columns.map { _ in ":---" }
        blocks.append(([columns, rule] + rows).map(Self.line).joined(separator: "\n"))
    }

    /// Adds a table with a column that says where its rows come from, where any does not come from a table.
    mutating func table(_ columns: [String], _ rows: [[String]], origins: [FactOrigin]) {
        guard origins.contains(where: { $0 != .table }) else { return table(columns, rows) }
        let cells = origins.map { $0 == .table ? "" : $0.rawValue }
        table(columns + ["Origin"], zip(rows, cells).map { $0 + [$1] })
    }

    /// Adds a sample message.
    mutating func fence(_ lines: [String]) {
        blocks.append((["```"] + lines + ["```"]).joined(separator: "\n"))
    }

    private static func line(_ cells: [String]) -> String {
        "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
}
