import UCWAGenModel

/// The text of a sample with the line of the page that it begins in.
struct SampleText {
    var file: String
    var bytes: [UInt8]
    /// The line of the first byte, counted from 1.
    var line: Int

    /// The place of a byte.
    func position(at offset: Int) -> SourcePosition {
        let before = bytes[..<min(offset, bytes.count)]
        let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
        let breaks = before.count { $0 == .lineFeed }
        return SourcePosition(file: file, line: line + breaks, column: offset - lineStart + 1)
    }

    /// The line of a byte, counted from 1.
    func line(at offset: Int) -> Int { position(at: offset).line }

    /// The rest of the text from a byte on.
    func suffix(from offset: Int) -> SampleText {
        SampleText(file: file, bytes: Array(bytes[offset...]), line: line(at: offset))
    }
}
