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
                column: max(0, Int(cmark_node_get_start_column(node)) - 1),
                written: Self.unusualSpelling(ofLine: lineNumbers[first], source: source),
                isTab: Self.isTab(node)
            )
            blocks.append(.heading(heading))
        case CMARK_NODE_THEMATIC_BREAK:
            blocks.append(.rule(lineNumbers[first]))
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HTML_BLOCK:
            let last = min(max(first, Int(cmark_node_get_end_line(node)) - 1), lineNumbers.count - 1)
            let lines = lineNumbers[first]..<(lineNumbers[last] + 1)
            let parent = cmark_node_parent(node).map(cmark_node_get_type)
            let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
            if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
                appendText(.init(lines: lines, isListItem: false, firstColumn: 0), isHTML: true, source: source)
            } else {
                let isItem = parent == CMARK_NODE_ITEM
                let text = MarkdownBlock.Text(lines: lines, isListItem: isItem, firstColumn: isItem ? column : 0)
                appendText(text, isHTML: false, source: source)
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

    /// Adds text, divided at lines that are meant as headings.
    ///
    /// Raw HTML runs on to the next empty line and so may swallow a heading; in a paragraph `###GET` lacks the space that makes it
    /// one.
    private mutating func appendText(_ text: MarkdownBlock.Text, isHTML: Bool, source: SourceText) {
        var rest = text
        rest.isAlert = source.cleaning?.alerts.contains(text.lines.lowerBound) ?? false
        rest.isTable = source.cleaning?.tables.contains(text.lines.lowerBound) ?? false
        for line in text.lines where !rest.isTable && source.firstByte(ofLine: line) == UInt8(ascii: "#") {
            guard let heading = heading(inLine: line, source: source, isHTML: isHTML) else { continue }
            var before = rest
            before.lines = rest.lines.lowerBound..<line
            if !before.lines.isEmpty { blocks.append(.text(before)) }
            blocks.append(.heading(heading))
            rest.lines = (line + 1)..<rest.lines.upperBound
            (rest.isListItem, rest.firstColumn) = (false, 0)
        }
        if !rest.lines.isEmpty { blocks.append(.text(rest)) }
    }

    private func heading(inLine line: Int, source: SourceText, isHTML: Bool) -> MarkdownBlock.Heading? {
        let bytes = source.bytes[source.lines[line]]
        guard let heading = ATXHeading(bytes, requiresSpace: false), isHTML || !heading.hasSpace else { return nil }
        // One number sign alone may begin a word; two do not.
        guard heading.hasSpace || heading.level > 1 || !hasHeading else { return nil }
        return .init(
            level: heading.level,
            text: heading.text,
            line: line,
            column: heading.column,
            written: heading.hasSpace ? nil : source.string(source.trimmed(source.lines[line]))
        )
    }

    private var hasHeading: Bool {
        blocks.contains { block in
            if case .heading = block { true } else { false }
        }
    }

    /// The line of a heading that holds characters which nobody sees, or a no-break space for a space.
    private static func unusualSpelling(ofLine line: Int, source: SourceText) -> String? {
        let words = source.bytes[source.trimmed(source.lines[line])]
        guard words.contains(where: { $0 >= 0x80 }) else { return nil }
        let text = String(decoding: words, as: UTF8.self)
        let signs = text.drop { $0 == "#" }.drop { $0 == " " }
        return UnseenCharacter.first(in: text) != nil || signs.hasPrefix("\u{A0}") ? text : nil
    }

    private static func isTab(_ heading: OpaquePointer) -> Bool {
        guard let first = cmark_node_first_child(heading), cmark_node_get_type(first) == CMARK_NODE_LINK,
            let destination = cmark_node_get_url(first)
        else { return false }
        return String(cString: destination).hasPrefix("#tab/")
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
            if source.cleaning?.breaks.contains(line) == true {
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
