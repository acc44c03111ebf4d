/// A heading that is written with number signs, read from its line alone.
struct ATXHeading {
    /// From 1 to 6.
    let level: Int
    /// The words, with their mark-up.
    let text: String
    /// Where the first number sign stands, counted from 0.
    let column: Int

    /// Reads a line; nil where it is no such heading.
    init?(_ source: SourceText, line: Int) {
        let range = source.trimmed(source.lines[line])
        let column = range.lowerBound - source.lines[line].lowerBound
        guard column <= 3 else { return nil }
        let signs = source.bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(signs), range.count > signs else { return nil }
        guard source.bytes[range.lowerBound + signs].isSpace else { return nil }
        var words = source.trimmed((range.lowerBound + signs)..<range.upperBound)
        while let last = words.last, source.bytes[last] == UInt8(ascii: "#") { words = words.lowerBound..<last }
        self.level = signs
        self.text = source.string(source.trimmed(words))
        self.column = column
    }
}
