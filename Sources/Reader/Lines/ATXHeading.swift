/// A heading that is written with number signs, read from its line alone.
struct ATXHeading {
    /// From 1 to 6.
    let level: Int
    /// The words, with their mark-up.
    let text: String
    /// Where the first number sign stands, counted from 0.
    let column: Int
    /// Whether a space stands behind the number signs, without which CommonMark sees no heading.
    let hasSpace: Bool

    /// Reads a line; nil where it is no such heading.
    ///
    /// - Parameter requiresSpace: Whether it must be a heading to CommonMark too. A no-break space is none.
    init?(_ line: ArraySlice<UInt8>, requiresSpace: Bool = true) {
        let indentation = line.prefix(while: \.isSpace).count
        guard indentation <= 3 else { return nil }
        let signs = line.dropFirst(indentation).prefix { $0 == UInt8(ascii: "#") }
        guard (1...6).contains(signs.count), signs.endIndex < line.endIndex else { return nil }
        hasSpace = line[signs.endIndex].isSpace
        guard hasSpace || !requiresSpace else { return nil }
        var words = line[signs.endIndex...]
        while let last = words.last, last.isSpace { words.removeLast() }
        while let last = words.last, last == UInt8(ascii: "#") { words.removeLast() }
        level = signs.count
        column = indentation
        text = InlineText.folded(words)
        guard !text.isEmpty else { return nil }
    }
}
