import UCWAGenModel

/// Why an override cannot be applied.
enum OverrideProblem: Error {
    /// Nothing is called as the path says.
    case unmatched
    /// A rule that the entry breaks, at a place of its own or at its path.
    case other(DiagnosticRule, String, SourcePosition?)

    static func invalid(_ message: String, at position: SourcePosition? = nil) -> OverrideProblem {
        .other(.overrideInvalid, message, position)
    }
}

/// One override on its way into the model.
struct OverrideChange {
    let override: Override
    let path: OverridePath
    /// What is kept of the override beside a changed fact.
    let evidence: Evidence

    init(_ override: Override, _ path: OverridePath) {
        self.override = override
        self.path = path
        evidence = Evidence(.override, at: override.position, text: override.reason)
    }

    /// Changes, adds or removes the rows of a table that have the path's name.
    ///
    /// - Returns: Whether a diagnostic of the reference no longer matters.
    /// - Parameters:
    ///   - table: The table.
    ///   - names: What values may refer to.
    ///   - isNamed: Whether a row has the name; several that have are one fact.
    ///   - make: A new row of the name; nil where there can be none.
    func apply<Row: OverridableRow>(
        _ table: WritableKeyPath<ReferenceModel, [Row]>,
        in model: inout ReferenceModel,
        _ names: OverrideNames,
        isNamed: (Row) -> Bool,
        make: () -> Row?
    ) throws(OverrideProblem) -> (Diagnostic) -> Bool {
        let expected = try members(of: override.expect, Row.self)
        let wanted = try members(of: override.set, Row.self)
        let today = model[keyPath: table].filter(isNamed)
        guard !today.isEmpty else {
            guard expected == nil else { throw .unmatched }
            guard let wanted else { throw redundant("null") }
            model[keyPath: table].append(try added(wanted, names, make: make))
            return { _ in false }
        }
        try check(expected, against: today)
        let lines = Set(today.compactMap(\.place?.startOfLine))
        func isThere(_ diagnostic: Diagnostic) -> Bool {
            diagnostic.position.map { lines.contains($0.startOfLine) } ?? false
        }
        guard let wanted else {
            model[keyPath: table].removeAll(where: isNamed)
            return isThere
        }
        if wanted.allSatisfy({ isSame($0, in: today) }) { throw redundant(words(wanted.map(\.key), of: today)) }
        var rows = model[keyPath: table]
        for index in rows.indices where isNamed(rows[index]) {
            try set(wanted, in: &rows[index], names)
            rows[index].record(evidence)
        }
        model[keyPath: table] = rows
        let rules = wanted.reduce(into: Set()) { $0.formUnion(Row.settledRules[$1.key] ?? []) }
        return { rules.contains($0.rule) && isThere($0) }
    }

    /// The values of a side of the entry by key; nil for null.
    private func members<Row: OverridableRow>(
        of value: OverrideValue,
        _ type: Row.Type
    ) throws(OverrideProblem) -> [OverrideValue.Member]? {
        let keys = Row.fields.map(\.key).joined(separator: ", ")
        if let attribute = path.attribute {
            switch value {
            case .null: return [.init(key: attribute, text: nil, position: override.position)]
            case .scalar(let text): return [.init(key: attribute, text: text, position: override.position)]
            case .mapping: throw .invalid("'\(override.at)' is a single value: expected no mapping")
            }
        }
        switch value {
        case .null: return nil
        case .scalar(let text):
            guard let key = Row.mainKey else {
                throw .invalid("'\(text)' does not describe \(Row.noun): expected a mapping with the keys \(keys)")
            }
            return [.init(key: key, text: text, position: override.position)]
        case .mapping(let members):
            var known: [OverrideValue.Member] = []
            for member in members {
                guard let field = Row.field(member.key) else {
                    let near = EditDistance.nearest(to: member.key, in: Row.fields.map(\.key))
                    let advice = near.map { "did you mean '\($0)'?" } ?? "expected \(keys)"
                    throw .invalid("key '\(member.key)' is not known: \(advice)", at: member.position)
                }
                known.append(.init(key: field.key, text: member.text, position: member.position))
            }
            return known
        }
    }

    private func added<Row: OverridableRow>(
        _ wanted: [OverrideValue.Member],
        _ names: OverrideNames,
        make: () -> Row?
    ) throws(OverrideProblem) -> Row {
        guard var row = make() else { throw .unmatched }
        let lacking = Row.neededKeys.filter { key in !wanted.contains { $0.key == key } }
        guard lacking.isEmpty else {
            throw .invalid("\(Row.noun) that is added needs \(lacking.map { "'\($0)'" }.joined(separator: ", "))")
        }
        try set(wanted, in: &row, names)
        row.record(evidence)
        return row
    }

    private func set<Row: OverridableRow>(
        _ wanted: [OverrideValue.Member],
        in row: inout Row,
        _ names: OverrideNames
    ) throws(OverrideProblem) {
        for member in wanted {
            if let problem = Row.field(member.key)?.set(&row, member.text, names) {
                throw .invalid(problem, at: member.position)
            }
        }
    }

    private func check<Row: OverridableRow>(
        _ expected: [OverrideValue.Member]?,
        against today: [Row]
    ) throws(OverrideProblem) {
        let keys = expected?.map(\.key)
        if let expected, expected.allSatisfy({ isSame($0, in: today) }) { return }
        let words = words(keys, of: today)
        throw .other(
            .overrideStale,
            "'\(override.at)' is \(words) by the reference: the entry expects \(self.words(expected))",
            nil
        )
    }

    /// Whether rows have a value already; YAML knows several ways of writing true and false.
    private func isSame<Row: OverridableRow>(_ member: OverrideValue.Member, in rows: [Row]) -> Bool {
        let today = value(of: member.key, in: rows)
        return today == member.text || (Bool(today ?? "") != nil && today == member.text?.lowercased())
    }

    private func redundant(_ today: String) -> OverrideProblem {
        let message = "'\(override.at)' is \(today) by the reference already: the entry has no effect"
        return .other(.overrideRedundant, message, nil)
    }

    /// The value of a key in all rows of a fact, in their order where they differ; nil where none has one.
    private func value<Row: OverridableRow>(of key: String, in rows: [Row]) -> String? {
        let values = rows.map { Row.field(key)?.get($0) }
        guard Set(values).count > 1 else { return values.first ?? nil }
        return values.map { $0 ?? "null" }.joined(separator: ", ")
    }

    /// Rows as an entry would write them: by the value of the main key if that is all that is asked for, else by their keys.
    private func words<Row: OverridableRow>(_ keys: [String]?, of rows: [Row]) -> String {
        if path.attribute != nil, let key = keys?.first { return Self.quoted(value(of: key, in: rows)) }
        if let main = Row.mainKey, keys == nil || keys == [main], let text = value(of: main, in: rows) {
            return Self.quoted(text)
        }
        let isWhole = keys == nil || keys == Row.mainKey.map { [$0] }
        let shown = isWhole ? Row.fields.map(\.key).filter { $0 != "description" } : keys ?? []
        return "{" + shown.map { "\($0): \(value(of: $0, in: rows) ?? "null")" }.joined(separator: ", ") + "}"
    }

    private func words(_ expected: [OverrideValue.Member]?) -> String {
        guard case .mapping = override.expect, let expected else { return Self.quoted(expected?.first?.text) }
        return "{" + expected.map { "\($0.key): \($0.text ?? "null")" }.joined(separator: ", ") + "}"
    }

    private static func quoted(_ value: String?) -> String { value.map { "'\($0)'" } ?? "null" }
}

extension SourcePosition {
    /// The start of the line.
    var startOfLine: SourcePosition { SourcePosition(file: file, line: line) }
}
