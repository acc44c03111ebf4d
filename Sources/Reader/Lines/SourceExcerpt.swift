import UCWAGenModel

/// Text gathered from a page that still knows where each of its bytes stands there.
struct SourceExcerpt {
    /// The text. Lines are separated by line feeds, which belong to no place of the page.
    private(set) var bytes: [UInt8] = []
    /// The runs of bytes that lie side by side in one line: each by its first byte here and in the page.
    private var runs: [(start: Int, line: Int, index: Int)] = []
    private let source: SourceText

    /// Where the page's reference links lead.
    var linkDefinitions: [UInt8] { source.linkDefinitions }

    /// An excerpt without text.
    init(of source: SourceText) {
        self.source = source
    }

    /// The bytes of a range of a line, without the backslashes that escape pipes: a pipe of a cell is escaped even where Markdown
    /// would not need it, as in code.
    init(of source: SourceText, cell range: Range<Int>, line: Int) {
        self.init(of: source)
        var start = range.lowerBound
        for index in range where source.bytes[index] == .backslash {
            guard index + 1 < range.upperBound, source.bytes[index + 1] == .pipe else { continue }
            append(start..<index, line: line)
            start = index + 1
        }
        append(start..<range.upperBound, line: line)
    }

    /// Adds bytes of a line at the end.
    mutating func append(_ range: Range<Int>, line: Int) {
        runs.append((bytes.count, line, range.lowerBound))
        bytes += source.bytes[range]
    }

    /// Ends a line.
    mutating func appendLineFeed() { bytes.append(.lineFeed) }

    /// Adds bytes that do not stand in the page.
    mutating func append(missing text: String) { bytes += text.utf8 }

    /// Where a byte of the excerpt stands in the page.
    func position(at offset: Int) -> SourcePosition? {
        guard let run = runs.last(where: { $0.start <= offset }) else { return nil }
        return source.position(line: run.line, at: run.index + offset - run.start)
    }
}
