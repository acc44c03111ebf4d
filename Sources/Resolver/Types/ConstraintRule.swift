import UCWAGenModel

/// The rule `constraint`: a length means text, a numeric range or default a number, a default such as `HR48X48` text, and the
/// value "false" of a parameter a truth value.
enum ConstraintRule {
    /// What the rule says.
    static func verdicts(_ subject: TypeSubject) -> [TypeVerdict] {
        let constraints = subject.constraints
        if constraints.minimum != nil || constraints.maximum != nil || hasNumericDefault(constraints) {
            return [verdict(.int32, subject)]
        }
        if constraints.maxLength != nil || hasTextDefault(constraints) { return [verdict(.string, subject)] }
        return truthValue(subject).map { [$0] } ?? []
    }

    private static func hasNumericDefault(_ constraints: Constraints) -> Bool {
        guard let word = constraints.default?.split(separator: " ").first else { return false }
        return Int(word) != nil
    }

    /// Whether the default is one word that no truth value, number or member of an enumeration looks like.
    private static func hasTextDefault(_ constraints: Constraints) -> Bool {
        guard let value = constraints.default, Double(value) == nil else { return false }
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
        return verdict(primitive, subject, text: parts.compactMap(\.self).joined(separator: ", "))
    }

    /// The rows of operations say what to send, such as `value of "false"` or `set to "false"`; elsewhere such words are prose.
    private static func truthValue(_ subject: TypeSubject) -> TypeVerdict? {
        guard subject.place != .property else { return nil }
        let openings: [StaticString] = ["value of ", "set to "]
        return openings.lazy.compactMap { truthValue(subject, after: $0) }.first
    }

    private static func truthValue(_ subject: TypeSubject, after opening: StaticString) -> TypeVerdict? {
        let text = subject.description.text
        guard let start = text.firstRange(ofASCII: opening)?.upperBound else { return nil }
        let marks: Set<Character> = ["\"", "'", "`", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"]
        guard let mark = text[start...].first, marks.contains(mark) else { return nil }
        let value = text[start...].dropFirst().prefix { $0.isLetter }
        guard ["true", "false"].contains(value.lowercased()), let closing = text[value.endIndex...].first,
            marks.contains(closing)
        else { return nil }
        return verdict(.boolean, subject, text: "\(opening)\"\(value)\"")
    }

    private static func verdict(_ primitive: Primitive, _ subject: TypeSubject, text: String) -> TypeVerdict {
        let evidence = Evidence(.constraint, at: subject.description.position, text: text)
        return TypeVerdict(evidence: evidence, name: primitive.rawValue, isArray: nil)
    }
}
