/// The words of a cell of a table's header.
enum HeaderText {
    /// Resolves the markup of a cell. Nearly all are plain words, or such words in bold, which need no parser.
    static func words(_ cell: some Collection<UInt8>) -> String {
        let bytes = Array(cell)
        let stars = Array("**".utf8)
        let isBold = bytes.count > 4 && bytes.starts(with: stars) && bytes.reversed().starts(with: stars)
        let words = isBold ? bytes.dropFirst(2).dropLast(2) : bytes[...]
        let isEdgeless = words.first != 0x20 && words.last != 0x20
        let isPlain = words.allSatisfy { $0.isLetter || $0 == 0x20 || $0 == UInt8(ascii: "?") }
        let isFolded = !zip(words, words.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
        guard isPlain, isEdgeless, isFolded else { return InlineText.prose(bytes).text }
        return String(decoding: words, as: UTF8.self)
    }
}
