import UCWAGenModel

/// A page's bytes and where its lines are: everything that the reader reports has its place here.
///
/// A byte order mark is skipped and CRLF, LF and CR all end a line. Front matter is blanked out, so that it does not reach
/// CommonMark, which would take it for a rule and a heading. What ``LineCleaner`` takes away is gone for everything behind it;
/// only the places that are reported still count it.
///
/// A class, because everything that reads a page holds on to it and nothing changes it.
final class SourceText: Sendable {
    /// The file's name, relative to the folder of the reference.
    let file: String
    /// The page as UTF-8.
    let bytes: [UInt8]
    /// Each line's bytes without its ending. Front matter's lines are empty.
    let lines: [Range<Int>]
    /// The values of the front matter by lower-case key.
    let frontMatter: [String: String]
    /// Whether the page says that it is a distilled one, whose sentences may all be alike.
    let isDistilled: Bool
    /// What was taken away from the page as it is on disk; nil where nothing was.
    let cleaning: LineCleaner.Result?
    /// The definitions of the page's reference links, as Markdown.
    let linkDefinitions: [UInt8]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        var lines = Self.lines(of: bytes)
        frontMatter = Self.takeFrontMatter(from: bytes, lines: &lines)
        isDistilled = bytes.starts(with: "<!-- Distilled:".utf8)
        cleaning = LineCleaner.result(bytes, lines)
        self.bytes = cleaning?.bytes ?? bytes
        self.lines = cleaning?.lines.map(\.range) ?? lines
        linkDefinitions = LinkDefinitions.markdown(in: self.bytes, lines: self.lines)
    }

    /// The place of a byte in a line, both counted from 0.
    func position(line: Int, offset: Int = 0) -> SourcePosition {
        guard let cleaned = cleaning?.lines[line] else {
            return SourcePosition(file: file, line: line + 1, column: offset + 1)
        }
        let removed = cleaned.cuts.reduce(0) { $1.offset <= offset ? $0 + $1.count : $0 }
        return SourcePosition(file: file, line: cleaned.number + 1, column: offset + removed + 1)
    }

    /// The place of a byte of a line, by its index in ``bytes``.
    func position(line: Int, at index: Int) -> SourcePosition {
        position(line: line, offset: index - lines[line].lowerBound)
    }

    /// The number of a line on disk, counted from 1.
    func number(ofLine line: Int) -> Int { position(line: line).line }

    /// The bytes of a range without white space at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> { Self.trimmed(range, in: bytes) }

    /// The bytes of a range of some text without white space at either end.
    static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var range = range
        while let first = range.first, bytes[first].isSpace { range = (first + 1)..<range.upperBound }
        while let last = range.last, bytes[last].isSpace { range = range.lowerBound..<last }
        return range
    }

    /// The first byte of a line that is no white space.
    func firstByte(ofLine line: Int) -> UInt8? {
        let range = trimmed(lines[line])
        return range.isEmpty ? nil : bytes[range.lowerBound]
    }

    /// The text of a range of bytes.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The bytes of whole lines, each ended by one line feed.
    func joined(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for line in lines[range] {
            result += bytes[line]
            result.append(.lineFeed)
        }
        return result
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var index = start
        while index < bytes.count {
            if bytes[index] == .lineFeed || bytes[index] == .carriageReturn {
                lines.append(start..<index)
                let isPair =
                    bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
                index += isPair ? 2 : 1
                start = index
            } else {
                index += 1
            }
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        return lines
    }

    /// Reads the front matter, if there is one, and empties its lines.
    private static func takeFrontMatter(from bytes: [UInt8], lines: inout [Range<Int>]) -> [String: String] {
        func words(_ line: Int) -> Range<Int> { trimmed(lines[line], in: bytes) }
        func isFence(_ line: Int) -> Bool {
            words(line).count == 3 && bytes[words(line)].allSatisfy { $0 == UInt8(ascii: "-") }
        }
        guard let first = lines.indices.first(where: { !words($0).isEmpty }), isFence(first) else { return [:] }
        // A rule may also begin a page: front matter is a few `key: value` lines up to a second fence.
        let limit = min(lines.count, first + 60)
        guard let end = ((first + 1)..<limit).first(where: isFence) else { return [:] }
        var values: [String: String] = [:]
        for line in (first + 1)..<end {
            let text = String(decoding: bytes[words(line)], as: UTF8.self)
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            guard let colon = text.firstIndex(of: ":") else {
                if values.isEmpty { return [:] }
                continue
            }
            let value = text[text.index(after: colon)...].drop { $0 == " " }
            values[text[..<colon].lowercased()] = String(value)
        }
        for line in first...end { lines[line] = lines[line].lowerBound..<lines[line].lowerBound }
        return values
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let pipe = UInt8(ascii: "|")
    static let backslash = UInt8(ascii: "\\")

    /// Whether this is a space, a tab or a line ending.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// Whether this is an ASCII letter.
    var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

    /// Whether this is an ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
