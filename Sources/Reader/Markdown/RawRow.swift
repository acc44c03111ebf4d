import UCWAGenModel

/// A cell as it lies in the page: in one line or, in HTML, in several.
struct RawCell {
    /// The cell's lines, without white space at either end.
    var pieces: [(range: Range<Int>, line: Int)]
    /// Whether a pipe in it is escaped, as in a pipe table.
    var hasEscapedPipes: Bool

    /// The cell's text.
    func excerpt(of source: SourceText) -> SourceExcerpt {
        if hasEscapedPipes, pieces.count == 1 {
            return SourceExcerpt(of: source, cell: pieces[0].range, line: pieces[0].line)
        }
        var excerpt = SourceExcerpt(of: source)
        for piece in pieces {
            if !excerpt.bytes.isEmpty { excerpt.appendLineFeed() }
            excerpt.append(piece.range, line: piece.line)
        }
        return excerpt
    }

    /// Where the cell's text begins.
    func position(in source: SourceText) -> SourcePosition {
        pieces.first.map { source.position(line: $0.line, at: $0.range.lowerBound) } ?? source.position(line: 0)
    }

    /// The cell as it can be written into a pipe table.
    func verbatim(in source: SourceText) -> String {
        let text = pieces.map { source.string($0.range) }.joined(separator: " ")
        return hasEscapedPipes
            ? text : text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}

/// A row as it lies in the page.
struct RawRow {
    var cells: [RawCell]
    var position: SourcePosition
    /// An empty cell at the end of the row, for the columns that it lacks.
    var end: RawCell
    /// Whether HTML marks the cells as those of a header.
    var isHeader = false
    /// Whether this is the rule under the header of a pipe table.
    var isRule = false
    /// Whether this is a lone pipe.
    var isEmpty = false

    /// Gives the row the number of cells that it should have: the prose takes what an unescaped pipe cut off.
    mutating func mend(count: Int, prose: Int) {
        let surplus = cells.count - count
        if surplus > 0, cells.indices.contains(prose + surplus) {
            let cut = cells[prose...(prose + surplus)]
            cells.replaceSubrange(prose...(prose + surplus), with: [Self.joined(cut)])
        }
        while cells.count < count { cells.append(end) }
    }

    private static func joined(_ cells: ArraySlice<RawCell>) -> RawCell {
        let pieces = cells.flatMap(\.pieces)
        guard let first = pieces.first, let last = pieces.last, first.line == last.line else {
            return RawCell(pieces: pieces, hasEscapedPipes: false)
        }
        let whole = (range: first.range.lowerBound..<last.range.upperBound, line: first.line)
        return RawCell(pieces: [whole], hasEscapedPipes: cells.first?.hasEscapedPipes ?? true)
    }
}

/// Divides the lines of a pipe table into rows and cells.
enum PipeTable {
    /// The rows of some lines, the rule row among them.
    static func rows(_ lines: Range<Int>, in source: SourceText) -> [RawRow] {
        lines.map { line in
            let end = source.lines[line].upperBound
            return RawRow(
                cells: cells(ofLine: line, in: source),
                position: source.position(line: line),
                end: RawCell(pieces: [(end..<end, line)], hasEscapedPipes: true),
                isRule: isRule(source, line: line),
                isEmpty: source.trimmed(source.lines[line]).count <= 1
            )
        }
    }

    private static func cells(ofLine line: Int, in source: SourceText) -> [RawCell] {
        var range = source.trimmed(source.lines[line])
        if range.first.map({ source.bytes[$0] }) == .pipe { range = (range.lowerBound + 1)..<range.upperBound }
        var cells: [RawCell] = []
        var start = range.lowerBound
        var index = range.lowerBound
        func append(_ range: Range<Int>) {
            cells.append(RawCell(pieces: [(source.trimmed(range), line)], hasEscapedPipes: true))
        }
        while index < range.upperBound {
            switch source.bytes[index] {
            case .backslash:
                index += 2
            case .pipe:
                append(start..<index)
                index += 1
                start = index
            default:
                index += 1
            }
        }
        if start < range.upperBound { append(start..<range.upperBound) }
        return cells
    }

    /// Whether a line is the rule under a header.
    static func isRule(_ source: SourceText, line: Int) -> Bool {
        let bytes = source.bytes[source.trimmed(source.lines[line])]
        guard bytes.contains(UInt8(ascii: "-")), bytes.contains(.pipe) else { return false }
        return bytes.allSatisfy { byte in
            // The last two are those of a no-break space.
            byte == UInt8(ascii: "-") || byte == .pipe || byte == UInt8(ascii: ":") || byte.isSpace || byte == 0xC2
                || byte == 0xA0
        }
    }

    /// Whether a line has a pipe.
    static func hasPipe(_ source: SourceText, line: Int) -> Bool {
        source.bytes[source.lines[line]].contains(.pipe)
    }
}
