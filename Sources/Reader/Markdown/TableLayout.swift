/// The columns that a section's table should have.
struct TableLayout {
    /// A column.
    struct Column {
        /// The header as the reference writes it.
        let name: String
        /// What else is seen for it, in lowercase.
        let synonyms: [String]

        init(_ name: String, _ synonyms: String...) {
            self.name = name
            self.synonyms = [Self.key(name)] + synonyms
        }

        /// Lowercase without punctuation.
        static func key(_ header: String) -> String {
            String(decoding: header.utf8.filter { $0.isLetter || $0 == 0x20 }.map { $0 | 0x20 }, as: UTF8.self)
        }

        /// The column of types, which tables of other origins have.
        static let type = Column("Type", "data type", "datatype")
        /// The column that distilled pages have where no table of the reference lists a row.
        static let origin = Column("Origin")
    }

    let columns: [Column]
    /// The column of prose, which takes what an unescaped pipe cuts off.
    let prose: Int
    /// The columns of names, which are single words.
    var names = [0]
    /// Whether words may stand where a name does, such as "An invitation".
    var takesWordsAsNames = false
    /// The columns that a table may have besides, each for itself, wherever it stands.
    var extra: [Column] = []

    static let properties = TableLayout(
        columns: [Column("Name", "property", "property name"), Column("Description")],
        prose: 1,
        extra: [.type, .origin]
    )
    static let links = TableLayout(
        columns: [Column("Link", "name", "rel"), Column("Description")],
        prose: 1,
        extra: [Column("Target"), Column("Placement"), Column("Cardinality"), .type, .origin]
    )
    static let members = TableLayout(
        columns: [Column("Name", "member", "value"), Column("Description")],
        prose: 1,
        extra: [.type]
    )
    static let scopes = TableLayout(
        columns: [Column("Scope", "name"), Column("Permission"), Column("Description")],
        prose: 2
    )
    static let events = TableLayout(
        columns: [Column("Resource"), Column("Priority"), Column("Sender"), Column("Reason", "description")],
        prose: 3,
        names: [0, 2]
    )
    static let parameters = TableLayout(
        columns: [
            Column("Name", "parameter", "property", "field", "parameter name"), Column("Description"),
            Column("Required?"),
        ],
        prose: 1,
        extra: [.type, .origin]
    )
    static let response = TableLayout(
        columns: [Column("Item", "name"), Column("Description")],
        prose: 1,
        takesWordsAsNames: true,
        extra: [.type, .origin]
    )
    static let errors = TableLayout(
        columns: [
            Column("Error"), Column("Code", "status", "status code", "http status"), Column("Subcode"),
            Column("Description"),
        ],
        prose: 3,
        names: [0, 2]
    )
    static let reasons = TableLayout(columns: [Column("Subcode"), Column("Reason", "description")], prose: 1)
    static let genericErrors = TableLayout(columns: [Column("Error"), Column("Description")], prose: 1)
}
