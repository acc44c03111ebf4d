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
        /// Whether the row had as many cells as its header.
        var isComplete: Bool
        /// The cells of the columns that a table may have, by the names of those that this one has.
        var extra: [String: Cell] = [:]
    }

    var rows: [Row]
    var position: SourcePosition
}

/// The columns that a section's table should have.
struct TableLayout {
    /// A column.
    struct Column {
        /// The header as the reference writes it.
        let name: String
        /// What else is seen for it, in lower case.
        let synonyms: [String]

        init(_ name: String, _ synonyms: String...) {
            self.name = name
            self.synonyms = [Self.key(name)] + synonyms
        }

        /// Lower case without punctuation.
        static func key(_ header: String) -> String {
            String(decoding: header.utf8.filter { $0.isLetter || $0 == 0x20 }.map { $0 | 0x20 }, as: UTF8.self)
        }
    }

    let columns: [Column]
    /// The column of prose, which takes what an unescaped pipe cuts off.
    let prose: Int
    /// The columns that a table may have besides, each for itself, wherever it stands.
    var extra: [Column] = []

    /// The column that distilled pages have where no table of the reference lists a row.
    private static let origin = Column("Origin")

    static let properties = TableLayout(
        columns: [Column("Name", "property"), Column("Description")],
        prose: 1,
        extra: [origin]
    )
    static let links = TableLayout(
        columns: [Column("Link", "name", "rel"), Column("Description")],
        prose: 1,
        extra: [Column("Target"), Column("Placement"), Column("Cardinality"), origin]
    )
    static let members = TableLayout(columns: [Column("Name", "member", "value"), Column("Description")], prose: 1)
    static let scopes = TableLayout(
        columns: [Column("Scope", "name"), Column("Permission"), Column("Description")],
        prose: 2
    )
    static let events = TableLayout(
        columns: [Column("Resource"), Column("Priority"), Column("Sender"), Column("Reason", "description")],
        prose: 3
    )
    static let parameters = TableLayout(
        columns: [Column("Name"), Column("Description"), Column("Required?")],
        prose: 1,
        extra: [origin]
    )
    static let response = TableLayout(
        columns: [Column("Item", "name"), Column("Description")],
        prose: 1,
        extra: [origin]
    )
    static let errors = TableLayout(
        columns: [Column("Error"), Column("Code", "status"), Column("Subcode"), Column("Description")],
        prose: 3
    )
    static let reasons = TableLayout(columns: [Column("Subcode"), Column("Reason", "description")], prose: 1)
    static let genericErrors = TableLayout(columns: [Column("Error"), Column("Description")], prose: 1)
}
