import UCWAGenModel

/// A cell of a table, verbatim and resolved.
public struct Cell: Hashable, Sendable {
    /// The cell as it is written, without the white space around it.
    public var verbatim: String
    /// The cell's words and links.
    public var prose: Prose
    /// Where the cell's text begins.
    public var position: SourcePosition

    /// Creates a cell.
    public init(verbatim: String, prose: Prose, position: SourcePosition) {
        self.verbatim = verbatim
        self.prose = prose
        self.position = position
    }

    /// The cell's words.
    public var text: String { prose.text }
}

/// A pipe table, its cells by column.
struct Table {
    /// A row; a missing cell is empty.
    struct Row {
        var cells: [Cell]
        var position: SourcePosition
        /// Whether the row had as many cells as its header, and a cell for each column.
        var isComplete: Bool
        /// The cells of the columns that a table may have, by the names of those that this one has.
        var extra: [String: Cell] = [:]
    }

    var rows: [Row]
    var position: SourcePosition
}
