import UCWAGenModel

/// Finds the bare name in a cell that names something: `topic` in `topic*`, `topic (optional)` or `topic:`.
enum NameCell {
    /// Entities that stand for characters which nobody sees.
    private static let entities = [
        "&shy;", "&zwj;", "&zwnj;", "&lrm;", "&rlm;", "&#8203;", "&#x200b;", "&zerowidthspace;",
    ]
    /// What stands behind a name and is no part of it: marks of footnotes, and the end of a phrase.
    private static let marks: Set<Character> = ["*", "†", "‡", ":", ";", ",", ".", "?", "!", "¹", "²", "³"]
    /// Quotation marks, which may stand around a name.
    private static let quotes: Set<Character> = ["\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"]

    /// What stands in names besides letters and digits.
    private static let joints: Set<Character> = [".", ":", "-", "_"]

    /// The cell with the bare name, and a diagnostic where that differs from what is written.
    ///
    /// What stands around the name says nothing: whether a value must be given is for the column of that name.
    static func bare(_ cell: Cell, diagnostics: inout Diagnostics) -> Cell {
        let name = bare(cell.text)
        let unseen = unseenCharacter(cell.verbatim)
        guard name != cell.text || unseen != nil else { return cell }
        let written = unseen.map { "\"\(cell.text)\", which holds the unseen character \($0)," } ?? "\"\(cell.text)\""
        diagnostics.report(.nameDecorated, at: cell.position, "\(written) read as '\(name)'")
        var bare = cell
        bare.prose.text = name
        bare.prose.mentions = cell.prose.mentions.compactMap { mention in
            guard mention.range.lowerBound < name.utf8.count else { return nil }
            var mention = mention
            mention.range = mention.range.clamped(to: 0..<name.utf8.count)
            return mention
        }
        return bare
    }

    /// Reports a name that is none, such as `topic, subject` or `topic/subject`.
    static func check(_ name: Cell, diagnostics: inout Diagnostics) {
        let text = name.text
        // Nearly all are, and characters are slow to look at.
        guard !text.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) else { return }
        guard let odd = text.first(where: { !$0.isLetter && !$0.isNumber && !joints.contains($0) }) else { return }
        let found = odd == " " ? "a space" : "'\(odd)'"
        diagnostics.report(.nameDecorated, at: name.position, "\"\(text)\" holds \(found): expected a name alone")
    }

    private static func bare(_ text: String) -> String {
        if let last = text.utf8.last, last.isLetter || last.isDigit { return text }
        var name = text[...]
        while true {
            if name.count > 2, [name.first, name.last].allSatisfy({ $0.map(quotes.contains) == true }) {
                name = name.dropFirst().dropLast()
            } else if let last = name.last, marks.contains(last) || last == " " {
                name.removeLast()
            } else if let last = name.last, last == ")" || last == "]",
                let open = name.lastIndex(of: last == ")" ? "(" : "[")
            {
                name = name[..<open]
            } else {
                break
            }
        }
        // Several words are no name with something behind it.
        return name.isEmpty || name.contains(" ") ? text : String(name)
    }

    private static func unseenCharacter(_ verbatim: String) -> String? {
        guard verbatim.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "&") }) else { return nil }
        if let character = UnseenCharacter.first(in: verbatim) { return character }
        let text = verbatim.lowercased()
        return entities.first(where: text.contains)
    }
}
