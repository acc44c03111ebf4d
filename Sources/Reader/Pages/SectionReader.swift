import UCWAGenModel

/// Takes paragraphs, tables and samples out of a page's blocks.
struct SectionReader {
    let source: SourceText

    /// The rows of a section's tables; empty where it says `None` or has no table.
    ///
    /// - Parameter isTableExpected: Whether a section without a table and without `None` is told.
    func rows(
        of section: Section,
        layout: TableLayout,
        isTableExpected: Bool = true,
        mayLackName: Bool = false,
        diagnostics: inout Diagnostics
    ) -> [Table.Row] {
        let reader = TableReader(source: source, layout: layout)
        let tables = reader.tables(in: section.blocks, diagnostics: &diagnostics)
        if tables.isEmpty, isTableExpected, !saysNone(section) {
            diagnostics.report(
                .sectionUnreadable,
                at: section.position,
                "section \"\(section.title)\" has no table: expected a table or \"None\""
            )
        }
        let rows = tables.flatMap(\.rows)
        if mayLackName { return rows }
        return rows.filter { row in
            guard row.cells.first?.text.isEmpty != false else { return true }
            let column = layout.columns.first?.name ?? ""
            diagnostics.report(
                .tableRowNameless,
                at: row.position,
                "the row has no name: expected one in the column \"\(column)\""
            )
            return false
        }
    }

    /// The rows of a section whose tables name things and describe them.
    func namedRows(
        of section: Section,
        layout: TableLayout,
        mayLackName: Bool = false,
        diagnostics: inout Diagnostics
    ) -> [NamedRow] {
        rows(of: section, layout: layout, mayLackName: mayLackName, diagnostics: &diagnostics).map { row in
            NamedRow(
                name: row.cells[0],
                description: row.cells[1],
                typeCell: row.extra["Type"],
                origin: origin(of: row, diagnostics: &diagnostics),
                position: row.position
            )
        }
    }

    /// What a row says in a column `Origin`: whether a table of the reference that a page was distilled from lists it.
    func origin(of row: Table.Row, diagnostics: inout Diagnostics) -> StatedOrigin? {
        guard let cell = row.extra["Origin"], !cell.text.isEmpty else { return nil }
        if let origin = StatedOrigin(rawValue: cell.text.lowercased()) { return origin }
        let expected = StatedOrigin.allCases.map(\.rawValue).joined(separator: " or ")
        let message = "\"\(cell.text)\" in the column \"Origin\": expected \(expected)"
        diagnostics.report(.originUnclear, at: cell.position, message)
        return nil
    }

    /// Whether a section's words are just `None`.
    func saysNone(_ section: Section) -> Bool {
        paragraphs(section.blocks).contains { prose in
            prose.text.utf8.count < 12 && prose.text.lowercased().filter(\.isLetter) == "none"
        }
    }

    /// Whether a section has a table, of whatever columns.
    func hasTable(_ section: Section) -> Bool {
        section.blocks.contains { block in
            guard case .text(let text) = block else { return false }
            return text.isTable || !TableReader.runs(in: text.lines, source: source).isEmpty
        }
    }

    /// The paragraphs of some blocks, without tables, anchors, and lines about the page itself.
    func paragraphs(_ blocks: [MarkdownBlock]) -> [Prose] {
        passages(blocks).map(\.prose)
    }

    /// The paragraphs of some blocks, those that are no alerts first: an alert is never what the text as a whole says.
    func paragraphsBeforeAlerts(_ blocks: [MarkdownBlock]) -> [Prose] {
        let passages = passages(blocks)
        return (passages.filter { !$0.isAlert } + passages.filter(\.isAlert)).map(\.prose)
    }

    /// The paragraphs at the top of a page: the first is its summary, unless it is an alert.
    func introduction(_ blocks: [MarkdownBlock]) -> (summary: Prose?, rest: [Prose]) {
        var passages = passages(blocks)
        let first = passages.firstIndex { !$0.isAlert }
        let summary = first.map { passages.remove(at: $0).prose }
        return (summary, passages.map(\.prose))
    }

    private func passages(_ blocks: [MarkdownBlock]) -> [(prose: Prose, isAlert: Bool)] {
        blocks.compactMap { block in
            guard case .text(let text) = block else { return nil }
            let prose = self.prose(text)
            return prose.isEmpty ? nil : (prose, text.isAlert)
        }
    }

    /// The words of a list item or paragraph.
    func prose(_ text: MarkdownBlock.Text) -> Prose {
        guard !text.isTable else { return "" }
        let tables = TableReader.runs(in: text.lines, source: source)
        var excerpt = SourceExcerpt(of: source)
        for line in text.lines where !tables.contains(where: { $0.contains(line) }) {
            let range = source.lines[line]
            let start =
                line == text.lines.lowerBound
                ? min(range.lowerBound + text.firstColumn, range.upperBound) : range.lowerBound
            let words = source.trimmed(start..<range.upperBound)
            guard !words.isEmpty, !PageMetadata.isMetadata(source.bytes[words]) else { continue }
            if !excerpt.bytes.isEmpty { excerpt.appendLineFeed() }
            excerpt.append(words, line: line)
        }
        return excerpt.bytes.isEmpty ? Prose("") : InlineText.prose(excerpt).withLostSpaces
    }

    /// The sample of a section: its fenced block or, where it has none, its lines from the first that begins a message.
    func sample(of section: Section) -> SampleText? {
        for case .code(let code) in section.blocks where code.isFenced {
            guard code.literal.contains(where: { !$0.isSpace }) else { continue }
            return SampleText(file: source.file, bytes: code.literal, line: source.number(ofLine: code.firstLine))
        }
        guard let start = section.lines.first(where: beginsMessage) else { return nil }
        let bytes = source.joined(start..<section.lines.upperBound)
        return SampleText(file: source.file, bytes: bytes, line: source.number(ofLine: start))
    }

    private func beginsMessage(_ line: Int) -> Bool {
        let bytes = source.bytes[source.trimmed(source.lines[line])]
        if bytes.first == UInt8(ascii: "{") || bytes.starts(with: "HTTP/".utf8) { return true }
        let words = bytes.split(maxSplits: 1, whereSeparator: \.isSpace)
        guard words.count == 2, words[1].contains(UInt8(ascii: "/")) else { return false }
        return SectionVocabulary.verbs.contains(String(decoding: words[0], as: UTF8.self).uppercased())
    }
}

/// The lines that a page carries about itself.
enum PageMetadata {
    private static let labels = ["applies to", "last modified", "in this article"]

    /// Whether a line says to what the page applies, when it was changed, or only leads to places on the page itself.
    static func isMetadata(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return true }
        switch first {
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            let text = InlineText.prose(line).text.drop { !$0.isLetter }.lowercased()
            return labels.contains(where: text.hasPrefix)
        case UInt8(ascii: "["):
            if LinkDefinitions.isDefinition(line) { return true }
            let prose = InlineText.prose(line)
            let covered = prose.mentions.reduce(0) { $0 + $1.range.count }
            return !prose.mentions.isEmpty && covered == prose.text.utf8.count
                && prose.mentions.allSatisfy { $0.destination.hasPrefix("#") }
        case UInt8(ascii: "<"):
            return InlineText.prose(line).isEmpty
        default:
            return false
        }
    }
}
