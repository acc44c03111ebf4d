/// Takes away what stands around the words of a heading and is no part of them.
enum HeadingWords {
    /// The heading in ever plainer forms: without attributes (`{#id}`), numbers (`1. `), remarks (`(create)`), and what follows a
    /// dash or colon.
    static func plainerForms(of heading: String) -> [String] {
        var forms: [String] = []
        var form = heading[...]
        for simplify in [withoutAttributes, withoutNumber, withoutRemark, withoutTail, verb] {
            guard let plainer = simplify(form), !plainer.isEmpty else { continue }
            form = plainer
            forms.append(String(form))
        }
        return forms
    }

    private static func withoutAttributes(_ heading: Substring) -> Substring? {
        guard heading.last == "}", let open = heading.lastIndex(of: "{") else { return nil }
        return trimmed(heading[..<open])
    }

    /// `1.`, `2.3`, `4)`, `(5)` and `Step 6:` number a heading.
    private static func withoutNumber(_ heading: Substring) -> Substring? {
        var rest = heading
        if rest.lowercased().hasPrefix("step ") { rest = rest.dropFirst(5) }
        let number = rest.prefix { $0.isNumber || ".():".contains($0) }
        guard number.contains(where: \.isNumber) else { return nil }
        return trimmed(rest[number.endIndex...])
    }

    private static func withoutRemark(_ heading: Substring) -> Substring? {
        for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
            guard heading.last == close, let start = heading.firstIndex(of: open) else { continue }
            return trimmed(heading[..<start])
        }
        return nil
    }

    private static func withoutTail(_ heading: Substring) -> Substring? {
        let ends = [" - ", " \u{2013} ", " \u{2014} ", ": "].compactMap { heading.firstRange(of: $0)?.lowerBound }
        return ends.min().map { trimmed(heading[..<$0]) }
    }

    /// The verb of `HTTP POST`, `POST request`, `POST method` or `POST /ucwa/v1/…`.
    private static func verb(_ heading: Substring) -> Substring? {
        var words = heading.split(separator: " ")
        if words.count > 1, words[0].lowercased() == "http" { words.removeFirst() }
        guard let verb = words.first, SectionVocabulary.verbs.contains(String(verb)) else { return nil }
        let isAlone = words.count == 1 || words[1].hasPrefix("/") || words[1].hasPrefix("http")
        let isNamed = words.count == 2 && ["request", "method", "operation"].contains(words[1].lowercased())
        return isAlone || isNamed ? verb : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
