import UCWAGenModel

/// Finds what a description says about the values that are allowed.
enum ConstraintPhrase {
    /// Reads the constraints in a description; what it does not mention is not constrained.
    static func constraints(in description: String) -> Constraints {
        var constraints = Constraints()
        let bytes = Array(description.lowercased().utf8)
        constraints.maxLength = number(after: ["maximum length is", "maximum length of"], in: bytes)
        constraints.maximum = number(after: ["maximum value is", "maximum possible value is"], in: bytes)
        constraints.minimum = number(after: ["minimum value is", "minimum possible value is"], in: bytes)
        constraints.default = defaultValue(in: description, lowercased: bytes)
        return constraints
    }

    private static func number(after phrases: [String], in bytes: [UInt8]) -> Int? {
        for phrase in phrases {
            guard let end = end(of: phrase, in: bytes[...]) else { continue }
            let rest = bytes[end...].drop { $0 == 0x20 }
            let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
            if let number = Int(String(decoding: digits, as: UTF8.self)) { return number }
        }
        return nil
    }

    /// The words after `default … is`, up to the end of the clause.
    private static func defaultValue(in description: String, lowercased bytes: [UInt8]) -> String? {
        // Lower case may change the number of bytes only outside ASCII; then positions would not agree.
        guard bytes.count == description.utf8.count else { return nil }
        var rest = bytes[...]
        while let end = end(of: "default ", in: rest) {
            rest = bytes[end...]
            var words = rest
            if !words.starts(with: "is ".utf8) {
                guard let space = words.firstIndex(of: 0x20) else { return nil }
                words = words[(space + 1)...]
            }
            guard words.starts(with: "is ".utf8) else { continue }
            words = words.dropFirst(3)
            let clause = words.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
            let start = description.utf8.index(description.startIndex, offsetBy: clause.startIndex)
            let finish = description.utf8.index(description.startIndex, offsetBy: clause.endIndex)
            let value = description[start..<finish].filter { $0 != "\"" }
            return value.isEmpty ? nil : value
        }
        return nil
    }

    /// Where a phrase ends that a text contains.
    private static func end(of phrase: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let pattern = Array(phrase.utf8)
        guard let first = pattern.first else { return nil }
        var rest = bytes
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: pattern) { return start + pattern.count }
            rest = rest.dropFirst()
        }
        return nil
    }
}
