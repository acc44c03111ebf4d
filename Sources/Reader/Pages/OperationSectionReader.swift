import UCWAGenModel

/// Reads a section of an operation.
struct OperationSectionReader {
    let reader: SectionReader

    func read(_ section: Section, into operation: inout OperationFacts, diagnostics: inout Diagnostics) {
        switch section.kind {
        case .queryParameters:
            operation.query += parameters(section, diagnostics: &diagnostics)
        case .requestBody:
            let rows = parameters(section, diagnostics: &diagnostics)
            if !rows.isEmpty { operation.body = (operation.body ?? []) + rows }
        case .responseBody:
            let response = self.response(section, diagnostics: &diagnostics)
            // A second section without facts, such as one around a sample, takes nothing away.
            if operation.responsePosition == nil || response.hasFacts {
                operation.response = response
                operation.responsePosition = section.position
            }
        case .synchronousErrors:
            operation.errors += errors(section, diagnostics: &diagnostics)
        case .sample(let slot):
            read(section, slot: slot, into: &operation, diagnostics: &diagnostics)
        default:
            break
        }
    }

    private func parameters(_ section: Section, diagnostics: inout Diagnostics) -> [ParameterRow] {
        reader.rows(of: section, layout: .parameters, diagnostics: &diagnostics).map { row in
            ParameterRow(
                name: row.cells[0],
                description: row.cells[1],
                // What a row or its table lacks has been reported.
                isRequired: row.isComplete && isRequired(row.cells[2], diagnostics: &diagnostics),
                typeCell: row.extra["Type"],
                origin: reader.origin(of: row, diagnostics: &diagnostics),
                position: row.position
            )
        }
    }

    private func isRequired(_ cell: Cell, diagnostics: inout Diagnostics) -> Bool {
        let text = cell.text.filter { !$0.isWhitespace }
        if ["✓", "✔", "✔️", "☑", "☑️", "✅"].contains(text) { return true }
        if ["✗", "✘", "✖", "✖️", "☐", "❌", "-", "–", "—"].contains(text) { return false }
        switch text.lowercased().filter(\.isLetter) {
        case "yes", "y", "true", "required": return true
        case "no", "n", "false", "optional": return false
        default:
            diagnostics.report(
                .requiredFlagUnclear,
                at: cell.position,
                "\"\(cell.text)\" in the column \"Required?\": expected Yes or No"
            )
            return false
        }
    }

    private func response(_ section: Section, diagnostics: inout Diagnostics) -> ResponseFacts {
        if reader.hasTable(section) {
            // A table of what is returned may lack names.
            return .items(
                reader.namedRows(of: section, layout: .response, mayLackName: true, diagnostics: &diagnostics)
            )
        }
        if reader.saysNone(section) { return .none }
        guard let words = Prose(paragraphs: reader.paragraphs(section.blocks)) else {
            diagnostics.report(
                .sectionUnreadable,
                at: section.position,
                "section \"\(section.title)\" is empty: expected a table, \"None\", or the sentence about a GET"
            )
            return .none
        }
        if words.text.lowercased().contains("properties and links") { return .representation(words) }
        diagnostics.report(
            .sectionUnreadable,
            at: section.position,
            "section \"\(section.title)\" has words that are not known: expected a table, \"None\", or the sentence about a GET"
        )
        return .text(words, at: section.position)
    }

    private func errors(_ section: Section, diagnostics: inout Diagnostics) -> [ErrorRow] {
        let rows = reader.rows(of: section, layout: .errors, isTableExpected: false, diagnostics: &diagnostics)
        return rows.map { row in
            ErrorRow(
                code: row.cells[0],
                status: row.cells[1],
                subcode: subcode(row.cells[2]),
                description: row.cells[3],
                position: row.position
            )
        }
    }

    /// A dash, or the words for it, says that there is no subcode.
    private func subcode(_ cell: Cell) -> Cell {
        guard ["-", "\u{2013}", "\u{2014}", "n/a"].contains(cell.text.lowercased()) else { return cell }
        var cell = cell
        cell.prose = ""
        return cell
    }

    private func read(
        _ section: Section,
        slot: SectionKind.SampleSlot,
        into operation: inout OperationFacts,
        diagnostics: inout Diagnostics
    ) {
        var message: SampleMessage?
        if let text = reader.sample(of: section) {
            var parser = HTTPMessageParser(text)
            message = parser.parse(diagnostics: &diagnostics)
        }
        if message == nil {
            diagnostics.report(.sampleMissing, at: section.position, "section \"\(section.title)\" has no sample")
        }
        switch slot {
        case .jsonRequest: operation.jsonRequest = message
        case .jsonResponse: operation.jsonResponse = message
        case .xmlRequest: operation.xmlRequest = message
        case .xmlResponse: operation.xmlResponse = message
        }
    }
}
