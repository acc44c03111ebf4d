import UCWAGenModel

/// Divides a table in HTML into rows and cells. Text in cells may be Markdown too, as pages mix the two.
struct HTMLTable {
    private let source: SourceText
    private(set) var rows: [RawRow] = []
    /// The cell that is open: where its text begins.
    private var open: (start: Int, line: Int)?

    init(_ source: SourceText, lines: Range<Int>) {
        self.source = source
        for line in lines { read(line) }
        rows.removeAll { $0.cells.isEmpty }
    }

    private mutating func read(_ line: Int) {
        var index = source.lines[line].lowerBound
        let end = source.lines[line].upperBound
        while index < end {
            guard source.bytes[index] == UInt8(ascii: "<"), let tag = Tag(source.bytes[index..<end]) else {
                index += 1
                continue
            }
            meet(tag, line: line, at: index)
            index = tag.end
        }
        closePiece(line, at: end)
        open = open.map { _ in (source.lines[min(line + 1, source.lines.count - 1)].lowerBound, line + 1) }
    }

    private mutating func meet(_ tag: Tag, line: Int, at index: Int) {
        let isPart = ["td", "th", "tr", "table", "thead", "tbody", "tfoot"].contains(tag.name)
        guard isPart else { return }
        closePiece(line, at: index)
        open = nil
        guard !tag.isClosing else { return }
        switch tag.name {
        case "tr":
            let end = source.lines[line].upperBound
            let last = RawCell(pieces: [(end..<end, line)], hasEscapedPipes: false)
            rows.append(RawRow(cells: [], position: source.position(line: line, at: index), end: last))
        case "td", "th":
            guard let row = rows.indices.last else { return }
            rows[row].cells.append(RawCell(pieces: [], hasEscapedPipes: false))
            rows[row].isHeader = tag.name == "th" && (rows[row].isHeader || rows[row].cells.count == 1)
            open = (tag.end, line)
        default:
            break
        }
    }

    /// Adds the text up to a place to the open cell; a cell without text has a place all the same.
    private mutating func closePiece(_ line: Int, at index: Int) {
        guard let start = open?.start, let row = rows.indices.last, let cell = rows[row].cells.indices.last,
            start <= index
        else { return }
        let range = source.trimmed(start..<index)
        if !range.isEmpty {
            if rows[row].cells[cell].pieces.first?.range.isEmpty == true { rows[row].cells[cell].pieces = [] }
            rows[row].cells[cell].pieces.append((range, line))
        } else if rows[row].cells[cell].pieces.isEmpty {
            rows[row].cells[cell].pieces = [(start..<start, line)]
        }
    }
}

/// A tag of HTML.
private struct Tag {
    /// The element's name in lowercase.
    let name: String
    let isClosing: Bool
    /// The index behind the tag.
    let end: Int

    /// Reads the tag that a text begins with; nil where that is none, or does not end in its line.
    init?(_ text: ArraySlice<UInt8>) {
        guard let close = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let inside = text[(text.startIndex + 1)..<close]
        isClosing = inside.first == UInt8(ascii: "/")
        name = String(decoding: inside.drop { !$0.isLetter }.prefix { $0.isLetter }, as: UTF8.self).lowercased()
        end = close + 1
    }
}
