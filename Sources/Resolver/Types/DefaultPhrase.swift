import UCWAGenModel

/// A sentence that calls a value the default, such as "Normal is the default".
///
/// Prose speaks like that of other things too, so it counts only where the value is one that the row can have.
enum DefaultPhrase {
    /// What a sentence calls the default, as it stands; nil where there is none that looks like a value.
    static func value(in description: String) -> (word: String, endsClause: Bool)? {
        guard description.firstRange(ofASCII: "default") != nil else { return nil }
        for phrase in [" is the default", " is default"] as [StaticString] {
            guard let range = description.firstRange(ofASCII: phrase) else { continue }
            let rest = description[range.upperBound...]
            guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
            let clause = description[..<range.lowerBound]
            let start = clause.lastIndex(where: \.isBoundary).map(clause.index(after:)) ?? clause.startIndex
            let word = clause[start...].filter { !"\"'`\u{201C}\u{201D}".contains($0) }
            guard let first = word.first, first.isUppercase || first.isNumber || first == "-" || isTruthValue(word),
                !pronouns.contains(word)
            else { continue }
            let next = rest.drop { $0 == " " }.prefix(while: \.isLetter)
            let isEnd = rest.first != " " || next.isEmpty || closings.contains(next.lowercased())
            return (word, isEnd)
        }
        return nil
    }

    /// Whether a value is one of a type; nil where any text would do.
    ///
    /// - Parameter members: The members of the type in lowercase, where it is an enumeration.
    static func isValue(_ word: String, of type: TypeReference, members: Set<String>?) -> Bool? {
        if let members { return members.contains(word.lowercased()) }
        let number = word.prefix { $0 != " " }
        switch type.primitive {
        case .boolean: return isTruthValue(word)
        case .int32, .byte: return Int(number) != nil
        case .double: return Double(number) != nil
        default: return nil
        }
    }

    private static let pronouns: Set<String> = ["This", "That", "It", "Which", "What", "These", "Those", "There"]
    private static let closings: Set<String> = ["mode", "value", "setting", "option", "choice", "if", "when", "and"]

    private static func isTruthValue(_ word: String) -> Bool { ["true", "false"].contains(word.lowercased()) }
}

extension Character {
    /// Whether it ends a word before a value; a lost space is common, and so is a period without one.
    fileprivate var isBoundary: Bool {
        self == " " || self == "." || self == "," || self == "(" || self == ":" || self == ";"
    }
}
