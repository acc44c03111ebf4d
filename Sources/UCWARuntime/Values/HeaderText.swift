/// Takes the values of header fields apart, as leniently as servers write them.
enum HeaderText {
    /// The text between separators that are not in quotation marks.
    static func pieces(_ text: some StringProtocol, separatedBy separator: Character) -> [String] {
        var pieces = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == separator, !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces
    }

    /// A parameter such as `charset=utf-8`: its name in lowercase, and its value without quotation marks, empty if there is
    /// none.
    static func parameter(_ text: some StringProtocol) -> (name: String, value: String) {
        let end = text.firstIndex(of: "=") ?? text.endIndex
        return (trimmed(text[..<end]).lowercased(), unquoted(trimmed(text[end...].dropFirst())))
    }

    /// The text without the white space around it.
    static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func unquoted(_ text: String) -> String {
        text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }
}
