import Foundation

/// A page's pipe tables, read line by line without anything of the reader that is tested.
struct PipeTables {
    /// A row of a table.
    struct Row {
        /// The headings of the columns, in lowercase.
        var columns: [String]
        /// The words of the cells, without the marks of links, code and bold text.
        var cells: [String]
        /// The heading that the table stands under.
        var heading: String
        /// The verb heading above it, in capitals; empty above all operations.
        var method: String
        /// The line, counted from 1.
        var line: Int
    }

    /// The rows of all tables, by line.
    private(set) var rows: [Row] = []

    private static let verbs: Set<String> = ["GET", "POST", "PUT", "DELETE", "OPTIONS"]

    /// Reads the text of a page.
    init(_ text: String) {
        var heading = ""
        var method = ""
        var columns: [String]?
        var isSample = false
        // "\r\n" is one character in Swift, and a line break too.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in zip(1..., lines) {
            let words = line.trimmingCharacters(in: .whitespaces.union(["\u{FEFF}"]))
            if words.hasPrefix("```") { isSample.toggle() }
            if isSample { continue }
            if words.hasPrefix("#") {
                heading = words.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
                if Self.verbs.contains(heading.uppercased()) { method = heading.uppercased() }
            }
            // Some tables have lines that are a bar alone.
            guard words.hasPrefix("|"), words.count > 1 else {
                columns = nil
                continue
            }
            let cells = Self.cells(words)
            guard let known = columns else {
                columns = cells.map { $0.lowercased() }
                continue
            }
            if cells.allSatisfy({ $0.allSatisfy { ":-".contains($0) } }) { continue }
            rows.append(Row(columns: known, cells: cells, heading: heading, method: method, line: number))
        }
    }

    /// The words between the bars of a line.
    private static func cells(_ line: String) -> [String] {
        let bare = line.dropFirst().hasSuffix("|") ? line.dropFirst().dropLast() : line.dropFirst()
        return bare.split(separator: "|", omittingEmptySubsequences: false).map { words(of: String($0)) }
    }

    /// The words of a cell, without the marks of links, code and bold text.
    static func words(of cell: String) -> String {
        cell.replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 }
            .replacing(" (UCWA)", with: "")
            .replacing("**", with: "")
            .replacing("`", with: "")
            .trimmingCharacters(in: .whitespaces)
    }
}
