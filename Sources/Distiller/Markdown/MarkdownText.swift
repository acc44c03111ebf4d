import UCWAGenModel

/// Text as Markdown.
enum MarkdownText {
    /// Text that Markdown shows as it is.
    static func escaped(_ text: String) -> String {
        let marks: Set<Character> = ["\\", "`", "*", "[", "]", "<", "&", "|"]
        var result = ""
        var previous: Character?
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            // Within a word an underscore is one; at its edge it begins or ends emphasis.
            let isEdge = previous?.isLetterOrNumber != true || next?.isLetterOrNumber != true
            if marks.contains(character) || (character == "_" && isEdge) { result.append("\\") }
            result.append(character)
            previous = character
        }
        return result
    }

    /// Markdown that stays within a table's cell.
    static func cell(_ markdown: String) -> String {
        var result = ""
        var isEscaped = false
        for character in markdown {
            if character == "|", !isEscaped { result.append("\\") }
            isEscaped = character == "\\" && !isEscaped
            result.append(character.isNewline ? " " : character)
        }
        return result
    }

    /// A link to the page of a resource or an enumeration.
    static func link(toPage name: String) -> String { "[\(name)](\(DistilledPage.file(ofPage: name)))" }
}

extension Character {
    fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
