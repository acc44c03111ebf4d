import UCWAGenModel

/// Reads pipe tables from the lines of a section.
struct TableReader {
    let source: SourceText
    let layout: TableLayout

    /// Which cell of a row holds which column.
    private struct Header {
        /// The cells of the columns that every table of the layout has.
        var places: [Int]
        /// The cells of the columns that this table has besides.
        var extra: [(name: String, place: Int)]
        /// How many cells a row should have.
        var count: Int

        init(places: [Int], extra: [(name: String, place: Int)], count: Int) {
            self.places = places
            self.extra = extra
            self.count = count
        }

        /// The columns in the usual order, where the table's own header does not tell.
        init(_ layout: TableLayout) {
            self.init(places: Array(layout.columns.indices), extra: [], count: layout.columns.count)
        }
    }

    /// All tables of a section's blocks, in order. Rows that stand apart from their table are joined to it.
    func tables(in blocks: [MarkdownBlock], diagnostics: inout Diagnostics) -> [Table] {
        var tables: [Table] = []
        for block in blocks {
            guard case .text(let text) = block else { continue }
            for run in Self.runs(in: text.lines, source: source) {
                append(run, to: &tables, diagnostics: &diagnostics)
            }
        }
        return tables
    }

    /// The lines of a block that are a table's, as runs.
    ///
    /// A row begins with a pipe; without one, a table is told by the rule row under its header.
    static func runs(in lines: Range<Int>, source: SourceText) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var line = lines.lowerBound
        while line < lines.upperBound {
            let isBare = line + 1 < lines.upperBound && isRule(source, line: line + 1) && hasPipe(source, line: line)
            guard source.firstByte(ofLine: line) == .pipe || isBare else {
                line += 1
                continue
            }
            let start = line
            let isTablePart = { (line: Int) in
                isBare ? hasPipe(source, line: line) : source.firstByte(ofLine: line) == .pipe
            }
            while line < lines.upperBound, isTablePart(line) { line += 1 }
            runs.append(start..<line)
        }
        return runs
    }

    private func append(_ run: Range<Int>, to tables: inout [Table], diagnostics: inout Diagnostics) {
        // Lone pipes before a header are no rows.
        let lines = run.drop { source.trimmed(source.lines[$0]).count <= 1 }
        guard let first = lines.first else { return }
        let header = cells(ofLine: first)
        let hasRule = lines.count > 1 && Self.isRule(source, line: first + 1)
        if !hasRule {
            if let last = tables.indices.last, !isHeader(header) {
                diagnostics.report(
                    .tableSplit,
                    at: source.position(line: first),
                    "rows without a header read as the continuation of the table above"
                )
                tables[last].rows += rows(lines, header: Header(layout), diagnostics: &diagnostics)
                return
            }
            diagnostics.report(
                .tableRuleMissing,
                at: source.position(line: first),
                "the table has no rule row: "
                    + (isHeader(header) ? "its first row was read as the header" : "its first row was read as data")
            )
        }
        let columns = self.header(header, line: first, diagnostics: &diagnostics)
        let isData = !hasRule && !isHeader(header)
        let body = isData ? lines : lines.dropFirst(hasRule ? 2 : 1)
        let table = Table(
            rows: rows(body, header: isData ? Header(layout) : columns, diagnostics: &diagnostics),
            position: source.position(line: first)
        )
        tables.append(table)
    }

    /// Which cell of a row holds which column.
    private func header(_ cells: [Range<Int>], line: Int, diagnostics: inout Diagnostics) -> Header {
        let headings = cells.map { InlineText.prose(source.bytes[$0]).text }
        let names = headings.map(TableLayout.Column.key)
        var header = Header(places: [], extra: [], count: names.count)
        for column in layout.columns {
            guard let place = names.firstIndex(where: column.synonyms.contains), !header.places.contains(place) else {
                break
            }
            header.places.append(place)
        }
        for column in layout.extra {
            guard let place = names.firstIndex(where: column.synonyms.contains) else { continue }
            header.extra.append((column.name, place))
        }
        let isWhole = header.places.count == layout.columns.count
        if isWhole, names.count == header.places.count + header.extra.count { return header }
        let expected = layout.columns.map(\.name).joined(separator: ", ")
        diagnostics.report(
            .tableHeaderUnexpected,
            at: source.position(line: line),
            "found the columns \(headings.joined(separator: ", ")): expected \(expected)"
        )
        return isWhole ? header : Header(layout)
    }

    private func isHeader(_ cells: [Range<Int>]) -> Bool {
        guard let first = cells.first else { return false }
        let name = TableLayout.Column.key(InlineText.prose(source.bytes[first]).text)
        return layout.columns.contains { $0.synonyms.contains(name) }
    }

    private func rows(_ lines: some Sequence<Int>, header: Header, diagnostics: inout Diagnostics) -> [Table.Row] {
        lines.compactMap { line in
            // A second rule row, or a lone pipe, says nothing.
            guard source.trimmed(source.lines[line]).count > 1, !Self.isRule(source, line: line) else { return nil }
            var ranges = cells(ofLine: line)
            let isComplete = ranges.count == header.count
            if !isComplete {
                diagnostics.report(
                    .tableRowCells,
                    at: source.position(line: line),
                    "the row has \(ranges.count) cells: expected \(header.count) as in the header"
                )
                mend(&ranges, header: header, line: line)
            }
            return Table.Row(
                cells: header.places.map { cell(ranges[$0], line: line, diagnostics: &diagnostics) },
                position: source.position(line: line),
                isComplete: isComplete,
                extra: header.extra.reduce(into: [:]) { cells, column in
                    cells[column.name] = cell(ranges[column.place], line: line, diagnostics: &diagnostics)
                }
            )
        }
    }

    /// Gives a row the number of cells that it should have: the prose takes what an unescaped pipe cut off.
    private func mend(_ ranges: inout [Range<Int>], header: Header, line: Int) {
        let surplus = ranges.count - header.count
        if surplus > 0 {
            let prose = header.places[layout.prose]
            let last = prose + surplus
            let joined = ranges[prose].lowerBound..<ranges[last].upperBound
            ranges.replaceSubrange(prose...last, with: [joined])
        }
        let end = source.lines[line].upperBound
        while ranges.count < header.count { ranges.append(end..<end) }
    }

    private func cell(_ range: Range<Int>, line: Int, diagnostics: inout Diagnostics) -> Cell {
        let range = source.trimmed(range)
        var excerpt = SourceExcerpt(of: source, cell: range, line: line)
        let position = source.position(line: line, at: range.lowerBound)
        var prose = InlineText.prose(excerpt)
        if Self.showsUnclosedLink(prose.text) { excerpt.append(missing: ")") }
        if Self.showsUnclosedLink(prose.text), case let closed = InlineText.prose(excerpt),
            closed.mentions.count > prose.mentions.count, let mention = closed.mentions.last
        {
            let message = "the link to '\(mention.destination)' is not closed: read as a link"
            diagnostics.report(.linkUnclosed, at: mention.position ?? position, message)
            prose = closed
        }
        return Cell(verbatim: source.string(range), prose: prose, position: position)
    }

    /// The cells of a row, as ranges of the page's bytes.
    private func cells(ofLine line: Int) -> [Range<Int>] {
        var range = source.trimmed(source.lines[line])
        if range.first.map({ source.bytes[$0] }) == .pipe { range = (range.lowerBound + 1)..<range.upperBound }
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            switch source.bytes[index] {
            case .backslash:
                index += 2
            case .pipe:
                cells.append(source.trimmed(start..<index))
                index += 1
                start = index
            default:
                index += 1
            }
        }
        if start < range.upperBound { cells.append(source.trimmed(start..<range.upperBound)) }
        return cells
    }

    /// Whether resolved text still holds the middle of a link.
    private static func showsUnclosedLink(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
    }

    private static func isRule(_ source: SourceText, line: Int) -> Bool {
        let bytes = source.bytes[source.trimmed(source.lines[line])]
        guard bytes.contains(UInt8(ascii: "-")), bytes.contains(.pipe) else { return false }
        return bytes.allSatisfy { $0 == UInt8(ascii: "-") || $0 == .pipe || $0 == UInt8(ascii: ":") || $0.isSpace }
    }

    private static func hasPipe(_ source: SourceText, line: Int) -> Bool {
        source.bytes[source.lines[line]].contains(.pipe)
    }
}
