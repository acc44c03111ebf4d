/// Text as Markdown.
public enum MarkdownText {
    /// Text that Markdown shows as it is.
    public static func escaped(_ text: String) -> String {
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
    public static func cell(_ markdown: String) -> String {
        var result = ""
        var isEscaped = false
        for character in markdown {
            if character == "|", !isEscaped { result.append("\\") }
            isEscaped = character == "\\" && !isEscaped
            result.append(character.isNewline ? " " : character)
        }
        return result
    }

    /// A code span, fenced by more backticks than the text has in a row.
    public static func code(_ text: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        // Without the space, a backtick at either end would belong to the fence.
        let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return fence + space + text + space + fence
    }
}

extension Character {
    fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
