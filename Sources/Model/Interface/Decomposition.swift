/// Letters with marks, taken apart by the names that Unicode gives them, such as LATIN SMALL LETTER E WITH ACUTE.
enum Decomposition {
    /// The marks that are no part of a letter. A stroke is: `ø` is a letter of its own.
    private static let marks: Set<Substring> = [
        "GRAVE", "ACUTE", "CIRCUMFLEX", "TILDE", "DIAERESIS", "RING ABOVE", "RING BELOW", "CARON", "CEDILLA", "OGONEK",
        "MACRON", "BREVE", "INVERTED BREVE", "DOT ABOVE", "DOT BELOW", "DOUBLE ACUTE", "DOUBLE GRAVE", "HORN",
        "HOOK ABOVE", "COMMA BELOW", "LINE BELOW", "CIRCUMFLEX BELOW", "TILDE BELOW", "DIAERESIS BELOW", "BREVE BELOW",
    ]

    /// The Latin letter under the marks of a character; nil where there is none.
    static func base(of character: Character) -> Character? {
        guard let scalar = character.unicodeScalars.first else { return nil }
        if scalar.isASCII { return scalar.properties.isAlphabetic ? Character(scalar) : nil }
        let parts = (scalar.properties.name ?? "").split(separator: " WITH ", maxSplits: 1)
        guard parts.count == 2, parts[1].split(separator: " AND ").allSatisfy(marks.contains) else { return nil }
        for (prefix, isSmall) in [("LATIN SMALL LETTER ", true), ("LATIN CAPITAL LETTER ", false)] {
            guard parts[0].hasPrefix(prefix), parts[0].utf8.count == prefix.utf8.count + 1 else { continue }
            return parts[0].last.map { isSmall ? Character($0.lowercased()) : $0 }
        }
        return nil
    }
}
