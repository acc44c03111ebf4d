import UCWAGenModel

/// Reads the tables of a section: pipe tables from its lines, and those in HTML.
struct TableReader {
    let source: SourceText
    let layout: TableLayout

    /// All tables of a section's blocks, in order. Rows that stand apart from their table are joined to it.
    func tables(in blocks: [MarkdownBlock], diagnostics: inout Diagnostics) -> [Table] {
        var tables: [Table] = []
        for block in blocks {
            guard case .text(let text) = block else { continue }
            if text.isTable {
                append(HTMLTable(source, lines: text.lines).rows, isHTML: true, to: &tables, diagnostics: &diagnostics)
                continue
            }
            for run in Self.runs(in: text.lines, source: source) {
                append(PipeTable.rows(run, in: source), isHTML: false, to: &tables, diagnostics: &diagnostics)
            }
        }
        return tables
    }

    /// The lines of a block that are a pipe table's, as runs.
    ///
    /// A row begins with a pipe; without one, the rule row under the header shows that there is a table.
    static func runs(in lines: Range<Int>, source: SourceText) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var line = lines.lowerBound
        while line < lines.upperBound {
            let isBare =
                line + 1 < lines.upperBound && PipeTable.isRule(source, line: line + 1)
                && PipeTable.hasPipe(source, line: line)
            guard source.firstByte(ofLine: line) == .pipe || isBare else {
                line += 1
                continue
            }
            let start = line
            let isTablePart = { (line: Int) in
                isBare ? PipeTable.hasPipe(source, line: line) : source.firstByte(ofLine: line) == .pipe
            }
            while line < lines.upperBound, isTablePart(line) { line += 1 }
            runs.append(start..<line)
        }
        return runs
    }

    private func append(_ rows: [RawRow], isHTML: Bool, to tables: inout [Table], diagnostics: inout Diagnostics) {
        // Lone pipes before a header are no rows.
        let rows = rows.drop { $0.isEmpty }
        guard let first = rows.first else { return }
        let hasRule = isHTML ? first.isHeader : rows.dropFirst().first?.isRule == true
        if !hasRule {
            if let last = tables.indices.last, !isHeader(first) {
                diagnostics.report(
                    .tableSplit,
                    at: first.position,
                    "rows without a header read as the continuation of the table above"
                )
                tables[last].rows += self.rows(rows, header: TableHeader(layout), diagnostics: &diagnostics)
                return
            }
            if !isHTML || !isHeader(first) {
                diagnostics.report(
                    .tableRuleMissing,
                    at: first.position,
                    "the table has no \(isHTML ? "header cells" : "rule row"): "
                        + (isHeader(first) ? "its first row was read as the header" : "its first row was read as data")
                )
            }
        }
        let header = TableHeader(first, headings: headings(first), layout: layout, diagnostics: &diagnostics)
        let isData = !hasRule && !isHeader(first)
        let body = isData ? rows : rows.dropFirst()
        let table = Table(
            rows: self.rows(body, header: isData ? TableHeader(layout) : header, diagnostics: &diagnostics),
            position: first.position
        )
        tables.append(table)
    }

    private func headings(_ row: RawRow) -> [String] {
        row.cells.map { HeaderText.words($0.excerpt(of: source).bytes) }
    }

    private func isHeader(_ row: RawRow) -> Bool {
        guard let first = row.cells.first else { return false }
        let name = TableLayout.Column.key(HeaderText.words(first.excerpt(of: source).bytes))
        return layout.columns.contains { $0.synonyms.contains(name) }
    }

    private func rows(
        _ rows: some Sequence<RawRow>,
        header: TableHeader,
        diagnostics: inout Diagnostics
    ) -> [Table.Row] {
        rows.compactMap { row in
            // A second rule row, or a lone pipe, says nothing.
            guard !row.isEmpty, !row.isRule else { return nil }
            var row = row
            let isComplete = row.cells.count == header.count
            if !isComplete {
                diagnostics.report(
                    .tableRowCells,
                    at: row.position,
                    "the row has \(row.cells.count) cells: expected \(header.count) as in the header"
                )
                row.mend(count: header.count, prose: header.places[layout.prose] ?? header.count - 1)
            }
            let cells = header.places.enumerated().map { column, place in
                cell(place.map { row.cells[$0] } ?? row.end, isName: layout.names.contains(column), &diagnostics)
            }
            // Other columns of names may hold words that stand for none.
            if let name = cells.first, !layout.takesWordsAsNames {
                NameCell.check(name, diagnostics: &diagnostics)
            }
            return Table.Row(
                cells: cells,
                position: row.position,
                isComplete: isComplete && header.isWhole,
                extra: header.extra.reduce(into: [:]) { cells, column in
                    cells[column.name] = cell(row.cells[column.place], isName: false, &diagnostics)
                }
            )
        }
    }

    private func cell(_ raw: RawCell, isName: Bool, _ diagnostics: inout Diagnostics) -> Cell {
        var excerpt = raw.excerpt(of: source)
        let position = raw.position(in: source)
        var prose = InlineText.prose(excerpt)
        if Self.showsUnclosedLink(prose.text) { excerpt.append(missing: ")") }
        if Self.showsUnclosedLink(prose.text), case let closed = InlineText.prose(excerpt),
            closed.mentions.count > prose.mentions.count, let mention = closed.mentions.last
        {
            let message = "the link to '\(mention.destination)' is not closed: read as a link"
            diagnostics.report(.linkUnclosed, at: mention.position ?? position, message)
            prose = closed
        }
        let words = isName ? prose : prose.withLostSpaces
        let cell = Cell(verbatim: raw.verbatim(in: source), prose: words, position: position)
        return isName ? NameCell.bare(cell, diagnostics: &diagnostics) : cell
    }

    /// Whether resolved text still holds the middle of a link.
    private static func showsUnclosedLink(_ text: String) -> Bool {
        // Nearly all texts have no bracket, and looking for pairs is slow.
        guard text.utf8.contains(UInt8(ascii: "]")) else { return false }
        return zip(text.utf8, text.utf8.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
    }
}
