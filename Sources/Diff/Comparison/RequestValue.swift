import UCWAGenModel

/// The values that a request sends, by name, with the rows that describe each.
struct RequestValues {
    /// The names without regard to case, in the order of the tables.
    let keys: [String]
    private let values: [String: RequestValue]

    /// Finds the rows of an operation.
    init(_ operation: ResourceOperation, _ input: RequestInput) {
        var values: [String: RequestValue] = [:]
        let fields = operation.body?.fields ?? []
        for row in operation.query { values[row.key, default: RequestValue()].queryRows.append(row) }
        for row in fields { values[row.key, default: RequestValue()].fieldRows.append(row) }
        for member in input.members { values[member.parameter.key]?.member = member }
        // The bytes of a body are a value of the initializer like any other.
        if let row = input.rawBodyRow { values[row.key]?.member = RequestInput.Member(parameter: row, location: .body) }
        var seen: Set<String> = []
        keys = (operation.query + fields).map(\.key).filter { seen.insert($0).inserted }
        self.values = values
    }

    /// The value of a name; one without rows where there is none.
    func value(_ key: String) -> RequestValue { values[key] ?? RequestValue() }
}

extension Parameter {
    /// What rows of one value have in common, as requests merge them.
    fileprivate var key: String { name.lowercased() }
}

/// A value that a request gives: what the initializer of its input takes, and the rows that tell of it.
struct RequestValue {
    /// What the initializer takes; nil where the value goes with a resource that is sent back as a whole.
    var member: RequestInput.Member?
    /// The rows of the query table; more than one only by mistake.
    var queryRows: [Parameter] = []
    /// The rows of the body table; more than one only by mistake.
    var fieldRows: [Parameter] = []

    /// The row of the query table that counts.
    var query: Parameter? { queryRows.first }
    /// The row of the body table that counts.
    var field: Parameter? { fieldRows.first }
    /// Whether there is no such value.
    var isAbsent: Bool { queryRows.isEmpty && fieldRows.isEmpty }
    /// Whether a row says that the value must be given.
    var isRequired: Bool { query?.isRequired == true || field?.isRequired == true }

    /// The rows of a table.
    func rows(in table: ParameterLocation) -> [Parameter] { table == .query ? queryRows : fieldRows }

    /// How many rows there are.
    var counts: FactCounts {
        FactCounts(.queryParameters, queryRows.count) + FactCounts(.bodyFields, fieldRows.count)
    }

    /// The path of the row that decides.
    func path(in operation: String) -> String {
        field.map { "\(operation).body.\($0.name)" } ?? "\(operation).query.\(query?.name ?? "")"
    }
}

extension ParameterLocation {
    /// Both tables.
    static let allTables: [ParameterLocation] = [.query, .body]

    /// What a row of the table is called.
    var noun: String { self == .query ? "query parameter" : "body field" }

    /// What a row of the table counts as.
    var counted: FactCounts.Kind { self == .query ? .queryParameters : .bodyFields }
}

extension ValueRow {
    /// The values of a query parameter or a body field.
    init(_ row: Parameter) {
        self.init(type: row.type, constraints: row.constraints, source: row.source)
    }
}

extension FactCounts {
    /// How many more there are of each kind than elsewhere.
    func excess(over other: FactCounts) -> FactCounts {
        Kind.allCases.reduce(FactCounts()) { sum, kind in
            sum + FactCounts(kind, max(0, self[kind] - other[kind]))
        }
    }
}
