import CCommonMark
import UCWAGenModel

/// A page's blocks in order, as libcmark sees them.
struct MarkdownDocument {
    /// The leaves of the block structure; what is nested, as in a list, stands in its place in the order.
    private(set) var blocks: [MarkdownBlock] = []

    init(_ source: SourceText, diagnostics: inout Diagnostics) {
        let (bytes, lineNumbers) = Self.normalized(source, diagnostics: &diagnostics)
        let document = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in
                cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return }
        defer { cmark_node_free(document) }
        guard let iterator = cmark_iter_new(document) else { return }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            append(node, source: source, lineNumbers: lineNumbers)
        }
    }

    private mutating func append(_ node: OpaquePointer, source: SourceText, lineNumbers: [Int]) {
        let first = Int(cmark_node_get_start_line(node)) - 1
        guard lineNumbers.indices.contains(first) else { return }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            let heading = MarkdownBlock.Heading(
                level: Int(cmark_node_get_heading_level(node)),
                text: InlineText.plainText(of: node),
                line: lineNumbers[first],
                column: max(0, Int(cmark_node_get_start_column(node)) - 1)
            )
            blocks.append(.heading(heading))
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HTML_BLOCK:
            let last = min(max(first, Int(cmark_node_get_end_line(node)) - 1), lineNumbers.count - 1)
            let lines = lineNumbers[first]..<(lineNumbers[last] + 1)
            let parent = cmark_node_parent(node).map(cmark_node_get_type)
            let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
            if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
                appendRawText(lines, source: source)
            } else {
                let isItem = parent == CMARK_NODE_ITEM
                blocks.append(.text(.init(lines: lines, isListItem: isItem, firstColumn: isItem ? column : 0)))
            }
        case CMARK_NODE_CODE_BLOCK:
            appendCode(node, first: first, source: source, lineNumbers: lineNumbers)
        default:
            break
        }
    }

    private mutating func appendCode(
        _ node: OpaquePointer,
        first: Int,
        source: SourceText,
        lineNumbers: [Int]
    ) {
        let opening = source.firstByte(ofLine: lineNumbers[first])
        let isFenced = opening == UInt8(ascii: "`") || opening == UInt8(ascii: "~")
        guard let literal = cmark_node_get_literal(node) else { return }
        let bytes = UnsafeBufferPointer(start: literal, count: strlen(literal)).withMemoryRebound(to: UInt8.self) {
            Array($0)
        }
        let firstLine = min(first + (isFenced ? 1 : 0), lineNumbers.count - 1)
        if !isFenced, opening == .pipe {
            // A table that is indented by four spaces or more is still meant as one.
            let count = bytes.count { $0 == .lineFeed }
            let lines = lineNumbers[firstLine]..<min(lineNumbers[firstLine] + max(1, count), source.lines.count)
            blocks.append(.text(.init(lines: lines, isListItem: false, firstColumn: 0)))
        } else {
            blocks.append(.code(.init(literal: bytes, firstLine: lineNumbers[firstLine], isFenced: isFenced)))
        }
    }

    /// Raw HTML runs on to the next empty line and so may swallow a heading, which is still meant as one.
    private mutating func appendRawText(_ lines: Range<Int>, source: SourceText) {
        var start = lines.lowerBound
        func flush(before end: Int) {
            guard start < end else { return }
            blocks.append(.text(.init(lines: start..<end, isListItem: false, firstColumn: 0)))
        }
        for line in lines {
            guard let heading = ATXHeading(source, line: line) else { continue }
            flush(before: line)
            blocks.append(.heading(.init(level: heading.level, text: heading.text, line: line, column: heading.column)))
            start = line + 1
        }
        flush(before: lines.upperBound)
    }

    /// The page with LF line endings, without front matter, and with fences closed that the page leaves open.
    ///
    /// - Returns: The text and, for each of its lines, the line of the page.
    private static func normalized(_ source: SourceText, diagnostics: inout Diagnostics) -> ([UInt8], [Int]) {
        let closings = FenceScanner.missingClosings(in: source, diagnostics: &diagnostics)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.bytes.count + 16)
        var lineNumbers: [Int] = []
        lineNumbers.reserveCapacity(source.lines.count + closings.count)
        for (line, range) in source.lines.enumerated() {
            if let fence = closings[line] {
                bytes += fence
                bytes.append(.lineFeed)
                lineNumbers.append(max(0, line - 1))
            }
            bytes += source.bytes[range]
            bytes.append(.lineFeed)
            lineNumbers.append(line)
        }
        return (bytes, lineNumbers)
    }
}
