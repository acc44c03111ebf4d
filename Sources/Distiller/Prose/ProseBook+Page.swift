import UCWAGenModel
import UCWAGenReader

extension ProseBook {
    /// Takes the sentences from a page that is there.
    ///
    /// - Parameters:
    ///   - file: The page.
    ///   - folder: The folder that it lies in.
    ///   - diagnostics: Where it is told if the file holds no page whose sentences could be kept.
    init(of file: ReferenceFile, folder: String, diagnostics: inout Diagnostics) {
        self.init()
        // What is wrong with a page here matters only where its sentences cannot be found.
        var ignored = Diagnostics()
        let page = PageReader().read(file: file.name, bytes: file.bytes, diagnostics: &ignored)
        var taker = ProseTaker(folder: folder, isDistilled: DistilledPage.isDistilled(file.bytes))
        switch page?.content {
        case .resource(let facts)?: taker.take(facts, page: page?.name ?? "")
        case .enumeration(let facts)?: taker.take(facts, page: page?.name ?? "")
        case .genericErrors(let rows)?: taker.take(rows)
        case .other?, nil:
            diagnostics.report(
                .distilledPageForeign,
                at: SourcePosition(file: "\(folder)/\(file.name)", line: 0),
                "the file holds no page of that kind: expected none, or one whose sentences can be kept"
            )
            return
        }
        if let page { taker.take(PageProse(file: file.name, bytes: file.bytes), of: page) }
        self = taker.book
    }
}

/// Goes through the facts of a page and takes the sentence of each.
private struct ProseTaker {
    let folder: String
    /// Whether the page is a distilled one: in others, the usual phrases of the format stand around the facts.
    let isDistilled: Bool
    var book = ProseBook()

    mutating func take(_ facts: ResourceFacts, page: String) {
        for row in facts.properties { keepTyped(row.description, for: .property(row.name.text, of: page)) }
        for row in facts.links { keep(row.description, for: .link(row.name.text, of: page)) }
        for row in facts.scopes { keep(row.description, for: .scope(row.name.text, of: page)) }
        for section in facts.events {
            for row in section.rows {
                keep(row.reason, for: .event(section.kind, row.resource.text, from: row.sender.text, of: page))
            }
        }
        let labels = FactPath.labels(ofMethods: facts.operations.map(\.method))
        for (index, operation) in facts.operations.enumerated() {
            let path = FactPath.operation(labels[index], of: page)
            if index == 0 { take(facts.asynchronousReasons, of: path) }
            take(operation, path)
        }
    }

    private mutating func take(_ operation: OperationFacts, _ path: FactPath) {
        for row in operation.query { keepTyped(row.description, for: .query(row.name.text, of: path)) }
        for row in operation.body ?? [] { keepTyped(row.description, for: .field(row.name.text, of: path)) }
        switch operation.response {
        case .items(let rows):
            if let first = rows.first { keep(first.description, for: .response(of: path)) }
        case .text(let words, let position): keep(words.text, for: .response(of: path), at: position)
        case .none, .representation: break
        }
        for row in operation.errors { keep(row.description, for: .error(row.code.text, row.subcode.text, of: path)) }
        take(operation.asynchronousReasons, of: path)
    }

    private mutating func take(_ reasons: [ReasonRow], of operation: FactPath) {
        for row in reasons {
            keep(row.reason, for: .asynchronousError(row.code, row.subcode.text, of: operation))
        }
    }

    mutating func take(_ facts: EnumerationFacts, page: String) {
        for row in facts.members + facts.usedMembers { keep(row.description, for: .member(row.name.text, of: page)) }
    }

    mutating func take(_ rows: [NamedRow]) {
        for row in rows { keep(row.description, for: .genericError(row.name.text)) }
    }

    mutating func take(_ prose: PageProse, of page: PageFacts) {
        var methods: [String] = []
        if case .resource(let facts) = page.content { methods = facts.operations.map(\.method) }
        var labels = FactPath.labels(ofMethods: methods)[...]
        // Operations without a word have no passage, so each passage takes the next label of its method.
        for passage in prose.passages {
            switch passage.place {
            case .introduction: keep(passage.markdown, for: introduction(of: page), at: passage.position)
            case .description: keep(passage.markdown, for: .description(of: page.name), at: passage.position)
            case .remarks: keep(passage.markdown, for: .remarks(of: page.name), at: passage.position)
            case .operation(let method):
                guard let index = labels.firstIndex(where: { $0.prefix { $0 != "#" } == method }) else { continue }
                keep(passage.markdown, for: .operation(labels[index], of: page.name), at: passage.position)
                labels = labels[(index + 1)...]
            case .facts where isDistilled, .unknown:
                book.stray(passage.markdown, at: place(passage.position))
            case .facts: break
            }
        }
    }

    private func introduction(of page: PageFacts) -> FactPath {
        switch page.content {
        case .enumeration: .enumeration(page.name)
        case .genericErrors: .genericErrors
        case .resource, .other: .resource(page.name)
        }
    }

    /// The sentence of a row that ends in its type.
    private mutating func keepTyped(_ cell: Cell, for path: FactPath) {
        keep(DescriptionTail.prose(in: cell.verbatim), for: path, at: cell.position)
    }

    private mutating func keep(_ cell: Cell, for path: FactPath) {
        keep(cell.verbatim, for: path, at: cell.position)
    }

    private mutating func keep(_ markdown: String, for path: FactPath, at position: SourcePosition) {
        book.keep(markdown, for: path, at: place(position))
    }

    private func place(_ position: SourcePosition) -> SourcePosition {
        SourcePosition(file: "\(folder)/\(position.file)", line: position.line, column: position.column)
    }
}
