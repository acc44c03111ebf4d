import UCWAGenModel

/// A kind of fact that an override can read, change, add and take away: rows of a table, or the response of an operation.
protocol OverridableRow: Hashable {
    /// What diagnostics call one, with its article.
    static var noun: String { get }
    /// What can be set, in the order in which it is listed.
    static var fields: [OverridableField<Self>] { get }
    /// The key that a single value in place of a mapping stands for; nil where a mapping is needed.
    static var mainKey: String? { get }
    /// The keys that a new one cannot do without.
    static var neededKeys: [String] { get }
    /// The diagnostics that no longer matter once the value of a key is corrected, by that key.
    static var settledRules: [String: Set<DiagnosticRule>] { get }

    /// Where the row is; nil for what is no row.
    var place: SourcePosition? { get }

    /// Keeps the reason of a change, where the fact has evidence.
    mutating func record(_ evidence: Evidence)
}

extension OverridableRow {
    static var neededKeys: [String] { mainKey.map { [$0] } ?? [] }
    static var settledRules: [String: Set<DiagnosticRule>] { [:] }

    /// The field of a key.
    static func field(_ key: String) -> OverridableField<Self>? {
        fields.first { $0.key == key || $0.alias == key }
    }

    mutating func record(_ evidence: Evidence) {}
}

/// A value of a fact that an override can read and set, by its key.
struct OverridableField<Row> {
    /// The key, as mappings and the ends of paths have it.
    var key: String
    /// Another spelling of the key.
    var alias: String?
    /// The value as the file writes it.
    var get: (Row) -> String?
    /// Sets the value; what is wrong with it, or nil.
    var set: (inout Row, String?, OverrideNames) -> String?

    /// Creates a field of any form.
    init(
        _ key: String,
        alias: String? = nil,
        get: @escaping (Row) -> String?,
        set: @escaping (inout Row, String?, OverrideNames) -> String?
    ) {
        self.key = key
        self.alias = alias
        self.get = get
        self.set = set
    }
}

extension OverridableField {
    /// A type by its phrase.
    static func type(_ path: WritableKeyPath<Row, TypeReference>) -> Self {
        Self("type") {
            $0[keyPath: path].phrase
        } set: { row, value, names in
            guard let type = names.type(value) else { return names.problem(asType: value) }
            row[keyPath: path] = type
            return nil
        }
    }

    /// The name of a resource, or null.
    static func resource(_ key: String, _ path: WritableKeyPath<Row, String?>) -> Self {
        Self(key) {
            $0[keyPath: path]
        } set: { row, value, names in
            if let value, let problem = names.problem(asResource: value) { return problem }
            row[keyPath: path] = value
            return nil
        }
    }

    /// A word that may be anything.
    static func word(_ key: String, _ path: WritableKeyPath<Row, String>) -> Self {
        Self(key) {
            $0[keyPath: path]
        } set: { row, value, _ in
            guard let value, !value.isEmpty else { return "'\(key)' may not be empty" }
            row[keyPath: path] = value
            return nil
        }
    }

    /// A text, or null.
    static func text(_ key: String, _ path: WritableKeyPath<Row, String?>) -> Self {
        Self(key) {
            $0[keyPath: path]
        } set: { row, value, _ in
            row[keyPath: path] = value
            return nil
        }
    }

    /// A sentence; null is none.
    static func prose(_ path: WritableKeyPath<Row, Prose>) -> Self {
        Self("description") {
            $0[keyPath: path].text
        } set: { row, value, _ in
            row[keyPath: path] = Prose(value ?? "")
            return nil
        }
    }

    /// True or false.
    static func flag(_ key: String, alias: String? = nil, _ path: WritableKeyPath<Row, Bool>) -> Self {
        Self(key, alias: alias) {
            $0[keyPath: path] ? "true" : "false"
        } set: { row, value, _ in
            guard let flag = value.flatMap({ Bool($0.lowercased()) }) else { return "expected 'true' or 'false'" }
            row[keyPath: path] = flag
            return nil
        }
    }

    /// A whole number, or null.
    static func number(_ key: String, _ path: WritableKeyPath<Row, Int?>) -> Self {
        Self(key) {
            $0[keyPath: path].map(String.init)
        } set: { row, value, _ in
            guard let value else {
                row[keyPath: path] = nil
                return nil
            }
            guard let number = Int(value) else { return "'\(value)' is no whole number: expected one for '\(key)'" }
            row[keyPath: path] = number
            return nil
        }
    }

    /// One of some words.
    static func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ path: WritableKeyPath<Row, Value>
    ) -> Self where Value.RawValue == String {
        Self(key) {
            $0[keyPath: path].rawValue
        } set: { row, value, _ in
            guard let choice = value.flatMap(Value.init(rawValue:)) else {
                return "expected " + Value.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")
            }
            row[keyPath: path] = choice
            return nil
        }
    }
}
