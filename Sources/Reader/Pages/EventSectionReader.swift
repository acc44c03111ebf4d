import UCWAGenModel

/// Reads a section of events: its table and its sample event package.
struct EventSectionReader {
    let reader: SectionReader

    func read(_ section: Section, kind: Event.Kind, diagnostics: inout Diagnostics) -> EventFacts {
        var facts = EventFacts(kind: kind, position: section.position)
        facts.rows = reader.rows(of: section, layout: .events, diagnostics: &diagnostics).map { row in
            EventRow(
                resource: row.cells[0],
                priority: row.cells[1],
                sender: row.cells[2],
                reason: row.cells[3],
                position: row.position
            )
        }
        guard var sample = reader.sample(of: section) else { return facts }
        sample.bytes = EntityDecoder.decodedBody(sample.bytes)
        if let (package, isRepaired) = SampleBodyReader.value(sample, diagnostics: &diagnostics) {
            facts.samples = SampleEvent.events(in: package, isRepaired: isRepaired)
        }
        return facts
    }
}

/// Reads the asynchronous reasons: a list item names a code, the table under it its subcodes.
struct AsynchronousReasonReader {
    let reader: SectionReader

    func read(_ section: Section, diagnostics: inout Diagnostics) -> [ReasonRow] {
        var reasons: [ReasonRow] = []
        var code: String?
        let tableReader = TableReader(source: reader.source, layout: .reasons)
        for block in section.blocks {
            guard case .text(let text) = block else { continue }
            // An indented table is itself part of the item above it, and so may be a sentence after it.
            if text.isListItem, case let words = reader.prose(text).text, !words.isEmpty, !words.contains(" ") {
                code = words
            }
            for table in tableReader.tables(in: [block], diagnostics: &diagnostics) {
                guard let code else {
                    diagnostics.report(
                        .reasonWithoutCode,
                        at: table.position,
                        "the table has no list item with a code above it"
                    )
                    continue
                }
                reasons += table.rows.map { row in
                    ReasonRow(code: code, subcode: row.cells[0], reason: row.cells[1], position: row.position)
                }
            }
        }
        return reasons
    }
}
