import UCWAGenModel

/// Reads the sections of a resource page in order.
struct ResourcePageReader {
    /// What has been read.
    private(set) var facts = ResourceFacts()

    private let reader: SectionReader
    /// Whether sections of an operation have one to belong to: not before the first verb.
    private var isInOperation = false

    init(source: SourceText) {
        reader = SectionReader(source: source)
    }

    /// Reads a page.
    ///
    /// - Parameter introduction: Paragraphs before the first section, beyond the summary.
    mutating func read(_ page: SectionedPage, introduction: [Prose], diagnostics: inout Diagnostics) {
        facts.description = Prose(paragraphs: introduction)
        for section in page.sections {
            read(section, diagnostics: &diagnostics)
        }
        let kinds = Set(page.sections.compactMap(\.kind))
        for (kind, name) in [(SectionKind.properties, "Properties"), (.links, "Links")] where !kinds.contains(kind) {
            diagnostics.report(
                .sectionMissing,
                at: page.title?.position ?? SourcePosition(file: reader.source.file, line: 1),
                "the page has no section \"\(name)\""
            )
        }
        reportMissingSections(of: page, diagnostics: &diagnostics)
        RepeatedRows.report(in: facts, isDistilled: reader.source.isDistilled, diagnostics: &diagnostics)
    }

    private mutating func read(_ section: Section, diagnostics: inout Diagnostics) {
        switch section.kind {
        case .resourceDescription:
            append(section, to: \.description)
        case .remarks:
            append(section, to: \.remarks)
        case .properties:
            facts.properties += reader.namedRows(of: section, layout: .properties, diagnostics: &diagnostics)
        case .links:
            facts.links += reader.rows(of: section, layout: .links, diagnostics: &diagnostics).map { row in
                LinkRow(
                    name: row.cells[0],
                    description: row.cells[1],
                    target: row.extra["Target"],
                    placement: row.extra["Placement"],
                    cardinality: row.extra["Cardinality"],
                    typeCell: row.extra["Type"],
                    origin: reader.origin(of: row, diagnostics: &diagnostics),
                    position: row.position
                )
            }
        case .scopes:
            facts.scopes += reader.rows(of: section, layout: .scopes, diagnostics: &diagnostics).map { row in
                ScopeRow(
                    name: row.cells[0],
                    permission: row.cells[1],
                    description: row.cells[2],
                    position: row.position
                )
            }
        case .event(let kind):
            facts.events.append(EventSectionReader(reader: reader).read(section, kind: kind, diagnostics: &diagnostics))
        case .asynchronousReasons:
            let reasons = AsynchronousReasonReader(reader: reader).read(section, diagnostics: &diagnostics)
            if isInOperation, let last = facts.operations.indices.last {
                facts.operations[last].asynchronousReasons += reasons
            } else {
                facts.asynchronousReasons += reasons
            }
        case .verb(let method):
            isInOperation = true
            let summary = Prose(paragraphs: reader.paragraphsBeforeAlerts(section.blocks))
            facts.operations.append(OperationFacts(method: method, position: section.position, summary: summary))
        case .operations, .events:
            isInOperation = false
        case .members where reader.hasTable(section):
            diagnostics.report(
                .sectionUnreadable,
                at: section.position,
                "section \"\(section.title)\" is that of an enumeration, and the page is a resource's: not read"
            )
        case .some(let kind) where kind.isPartOfOperation:
            readPart(section, diagnostics: &diagnostics)
        default:
            break
        }
    }

    private mutating func readPart(_ section: Section, diagnostics: inout Diagnostics) {
        guard isInOperation, let last = facts.operations.indices.last else {
            diagnostics.report(
                .sectionOrphaned,
                at: section.position,
                "section \"\(section.title)\" stands outside an operation: expected a heading such as \"GET\" before it"
            )
            return
        }
        let operationReader = OperationSectionReader(reader: reader)
        operationReader.read(section, into: &facts.operations[last], diagnostics: &diagnostics)
    }

    private mutating func append(_ section: Section, to path: WritableKeyPath<ResourceFacts, Prose?>) {
        let present = facts[keyPath: path].map { [$0] } ?? []
        facts[keyPath: path] = Prose(paragraphs: present + reader.paragraphs(section.blocks))
    }

    /// Tells of operations that lack a section which every operation has.
    private func reportMissingSections(of page: SectionedPage, diagnostics: inout Diagnostics) {
        let required: [(kind: SectionKind, name: String)] = [
            (.requestBody, "Request body"), (.responseBody, "Response body"),
            (.synchronousErrors, "Synchronous errors"),
        ]
        var verb: (method: String, position: SourcePosition)?
        var found: Set<SectionKind> = []
        func closeOperation(_ diagnostics: inout Diagnostics) {
            guard let verb else { return }
            for section in required where !found.contains(section.kind) {
                diagnostics.report(
                    .sectionMissing,
                    at: verb.position,
                    "operation \(verb.method) has no section \"\(section.name)\""
                )
            }
        }
        for section in page.sections {
            if case .verb(let method)? = section.kind {
                closeOperation(&diagnostics)
                verb = (method, section.position)
                found = []
            } else if let kind = section.kind {
                found.insert(kind)
            }
        }
        closeOperation(&diagnostics)
    }
}
