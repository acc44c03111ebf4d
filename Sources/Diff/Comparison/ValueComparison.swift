import UCWAGenModel

/// A property, query parameter or body field as far as its values go.
struct ValueRow {
    /// The type.
    var type: TypeReference
    /// The limits.
    var constraints: Constraints
    /// The row.
    var source: SourcePosition
}

/// Compares the values that a property, a query parameter or a body field takes.
struct ValueComparison {
    let rules: ValueRules
    let renames: Renames
    /// What the fact is called, such as `topic`.
    let name: String
    let path: String

    /// Adds what changed.
    func compare(_ old: ValueRow, _ new: ValueRow, _ collector: inout ChangeCollector) {
        compareTypes(old, new, &collector)
        compareConstraints(old, new, &collector)
    }

    /// Adds a change of the type, of which whether it may be null is told by itself.
    func compareTypes(_ old: ValueRow, _ new: ValueRow, _ collector: inout ChangeCollector) {
        let renamed = renames.type(old.type)
        if renamed.name != new.type.name || renamed.isArray != new.type.isArray {
            let (before, after) = (old.type.valuePhrase, new.type.valuePhrase)
            let rule = renamed.name != new.type.name ? rules.typeChanged : rules.arrayChanged
            add(rule, "\(name: name) from \(name: before) to \(name: after)", old, before, new, after, &collector)
        }
        if old.type.isNullable != new.type.isNullable {
            let message: Wording =
                "\(name: name) \(new.type.isNullable ? "may be null now" : "may not be null any more")"
            let (before, after) = (nullability(old.type), nullability(new.type))
            add(rules.nullableChanged, message, old, before, new, after, &collector)
        }
    }

    private func nullability(_ type: TypeReference) -> String { type.isNullable ? "nullable" : "not nullable" }

    /// Adds changes of the limits and the default.
    func compareConstraints(_ old: ValueRow, _ new: ValueRow, _ collector: inout ChangeCollector) {
        let (before, after) = (old.constraints, new.constraints)
        compareLimit("longest value", old, before.maxLength, new, after.maxLength, isUpper: true, &collector)
        compareLimit("least value", old, before.minimum, new, after.minimum, isUpper: false, &collector)
        compareLimit("greatest value", old, before.maximum, new, after.maximum, isUpper: true, &collector)
        guard before.default != after.default else { return }
        let message = Self.change(of: "default of \(name: name)", from: before.default, to: after.default)
        add(rules.defaultChanged, message, old, before.default, new, after.default, &collector)
    }

    private func compareLimit(
        _ limit: String,
        _ old: ValueRow,
        _ before: Int?,
        _ new: ValueRow,
        _ after: Int?,
        isUpper: Bool,
        _ collector: inout ChangeCollector
    ) {
        guard before != after else { return }
        let isTightened =
            switch (before, after) {
            case (nil, _): true
            case (_, nil): false
            case (let before?, let after?): isUpper ? after < before : after > before
            }
        let message = Self.change(
            of: "\(limit) of \(name: name)",
            from: before.map(String.init),
            to: after.map(String.init)
        )
        // Which limit it is belongs to the value: a fact may have several.
        let value = { (number: Int?) in number.map { "\(limit) \($0)" } }
        let rule = isTightened ? rules.constraintTightened : rules.constraintLoosened
        add(rule, message, old, value(before), new, value(after), &collector)
    }

    private static func change(of what: Wording, from old: String?, to new: String?) -> Wording {
        switch (old, new) {
        case (let old?, let new?): "\(what) from \(name: old) to \(name: new)"
        case (nil, let new?): "\(what) from none to \(name: new)"
        case (let old?, nil): "\(what) from \(name: old) to none"
        case (nil, nil): what
        }
    }

    private func add(
        _ rule: ChangeRule,
        _ message: Wording,
        _ old: ValueRow,
        _ before: String?,
        _ new: ValueRow,
        _ after: String?,
        _ collector: inout ChangeCollector
    ) {
        collector.add(rule, path, message, old: Change.Side(old.source, before), new: Change.Side(new.source, after))
    }
}

extension TypeReference {
    /// The phrase of the type without whether it may be null.
    var valuePhrase: String { TypeReference(name, isArray: isArray).phrase }
}
