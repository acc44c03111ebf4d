import UCWAGenModel

/// The rule `constraint`: a length means text, a numeric range or default a number, a default such as `HR48X48` text.
enum ConstraintRule {
    /// What the rule says.
    static func verdicts(_ subject: TypeSubject) -> [TypeVerdict] {
        let constraints = subject.constraints
        if constraints.minimum != nil || constraints.maximum != nil || hasNumericDefault(constraints) {
            return [verdict(.int32, subject)]
        }
        return constraints.maxLength == nil && !hasTextDefault(constraints) ? [] : [verdict(.string, subject)]
    }

    private static func hasNumericDefault(_ constraints: Constraints) -> Bool {
        guard let word = constraints.default?.split(separator: " ").first else { return false }
        return Int(word) != nil
    }

    /// Whether the default is one word that no truth value, number or member of an enumeration looks like.
    private static func hasTextDefault(_ constraints: Constraints) -> Bool {
        guard let value = constraints.default, Int(value) == nil else { return false }
        return value.contains(where: \.isNumber) && !value.contains(" ")
    }

    private static func verdict(_ primitive: Primitive, _ subject: TypeSubject) -> TypeVerdict {
        let constraints = subject.constraints
        let parts = [
            constraints.maxLength.map { "at most \($0) characters" },
            constraints.minimum.map { "at least \($0)" },
            constraints.maximum.map { "at most \($0)" },
            constraints.default.map { "default \($0)" },
        ]
        let text = parts.compactMap(\.self).joined(separator: ", ")
        let evidence = Evidence(.constraint, at: subject.description.position, text: text)
        return TypeVerdict(evidence: evidence, name: primitive.rawValue, isArray: nil)
    }
}
