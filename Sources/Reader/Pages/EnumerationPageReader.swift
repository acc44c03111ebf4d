import UCWAGenModel

/// Reads the sections of an enumeration page.
struct EnumerationPageReader {
    let source: SourceText

    /// Reads a page.
    ///
    /// - Parameter introduction: Paragraphs before the first section, beyond the summary.
    func read(_ page: SectionedPage, introduction: [Prose], diagnostics: inout Diagnostics) -> EnumerationFacts {
        let reader = SectionReader(source: source)
        var facts = EnumerationFacts()
        var remarks = introduction
        for section in page.sections {
            switch section.kind {
            case .members:
                facts.members += reader.namedRows(of: section, layout: .members, diagnostics: &diagnostics)
            case .usedMembers:
                facts.usedMembers += reader.namedRows(of: section, layout: .members, diagnostics: &diagnostics)
            case .remarks:
                remarks += reader.paragraphs(section.blocks)
            default:
                break
            }
        }
        facts.remarks = Prose(paragraphs: remarks)
        return facts
    }
}

/// Reads the page of the errors that any operation may answer with.
struct GenericErrorsPageReader {
    let source: SourceText

    /// The rows of the page's table; nil where the page is another, told by its title and its table's columns.
    func read(_ page: SectionedPage, diagnostics: inout Diagnostics) -> [NamedRow]? {
        let words = (page.title?.text ?? source.frontMatter["title"] ?? "").lowercased()
        guard words.contains("generic"), words.contains("error") else { return nil }
        let blocks = page.preamble + page.sections.flatMap(\.blocks)
        let reader = TableReader(source: source, layout: .genericErrors)
        let tables = reader.tables(in: blocks, diagnostics: &diagnostics)
        guard !tables.isEmpty else { return nil }
        return tables.flatMap(\.rows).map { row in
            NamedRow(name: row.cells[0], description: row.cells[1], position: row.position)
        }
    }
}
