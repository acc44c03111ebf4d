import UCWAGenModel
import UCWAGenReader

/// Model → pages in the reference's own format that hold facts only.
///
/// The machine owns the facts, people own the sentences: where a page is there already, its sentences stay with the facts that they
/// are about. A fact that nobody has written about gets a plain sentence that says no more than its name.
public struct Distiller: Sendable {
    /// The folder that the pages are for, which stands before the names of its files in diagnostics.
    public let folder: String

    /// Creates a distiller.
    public init(folder: String) {
        self.folder = folder
    }

    /// Writes the pages of a model.
    ///
    /// - Parameters:
    ///   - model: The model, without overrides.
    ///   - existing: The pages that the folder holds. Those that are none of the model's are left alone.
    ///   - record: What the reference said when those pages were distilled. A page that it does not know keeps its sentences by
    ///     the order of its rows.
    ///   - diagnostics: Where is reported which sentences have no fact any more, or another one, which facts have no sentence, and
    ///     which distilled pages the reference has no page for.
    public func pages(
        of model: ReferenceModel,
        keeping existing: [ReferenceFile],
        by record: SentenceRecord = SentenceRecord(),
        diagnostics: inout Diagnostics
    ) -> [DistilledPage] {
        let present = Dictionary(existing.map { ($0.name.lowercased(), $0) }) { first, _ in first }
        let drafts = PageDraft.drafts(of: model)
        var pool = SentencePool()
        // All sentences are read before the first page is written: a new row may have the words of another page's.
        let books = drafts.map { draft in
            // A page that is there keeps the spelling of its file.
            let old = present[draft.file.lowercased()]
            let book = old.map { ProseBook(of: $0, folder: folder, diagnostics: &diagnostics) } ?? ProseBook()
            pool.add(book, by: record)
            return (file: old?.name ?? draft.file, book: book)
        }
        var pages: [DistilledPage] = []
        for (draft, (file, book)) in zip(drafts, books) {
            var book = book
            let position = SourcePosition(file: "\(folder)/\(file)", line: 0)
            book.settle(draft.facts, by: record, from: pool, page: position, diagnostics: &diagnostics)
            let page = draft.write(&book)
            book.reportLeftovers(diagnostics: &diagnostics)
            pages.append(DistilledPage(file: file, contents: page.text))
        }
        reportStale(existing, written: Set(pages.map(\.file)), diagnostics: &diagnostics)
        return pages.sorted { $0.file < $1.file }
    }

    /// What a reference says of its facts, to be kept beside the pages that are distilled from it.
    public func record(of model: ReferenceModel) -> SentenceRecord {
        var record = SentenceRecord()
        for draft in PageDraft.drafts(of: model) { record.add(draft.facts) }
        return record
    }

    /// Tells of distilled pages that the reference has no page for. They may hold sentences of people, so people remove them.
    private func reportStale(_ existing: [ReferenceFile], written: Set<String>, diagnostics: inout Diagnostics) {
        for file in existing where !written.contains(file.name) && DistilledPage.isDistilled(file.bytes) {
            diagnostics.report(
                .distilledPageStale,
                at: SourcePosition(file: "\(folder)/\(file.name)", line: 0),
                "the reference has no such page any more: left as it is, remove it if its sentences are not needed"
            )
        }
    }
}

/// A page that is to be written.
private struct PageDraft {
    let file: String
    let facts: [SourceFact]
    let write: (inout ProseBook) -> MarkdownPage

    static func drafts(of model: ReferenceModel) -> [PageDraft] {
        var drafts = model.resources.map { resource in
            PageDraft(file: DistilledPage.file(ofPage: resource.name), facts: SourceFact.facts(of: resource)) { book in
                ResourcePageWriter(resource: resource, model: model).page(&book)
            }
        }
        drafts += model.enumerations.map { enumeration in
            let file = DistilledPage.file(ofPage: enumeration.name)
            return PageDraft(file: file, facts: SourceFact.facts(of: enumeration)) { book in
                EnumerationPageWriter.page(enumeration, &book)
            }
        }
        if !model.genericErrors.isEmpty {
            let facts = SourceFact.facts(of: model.genericErrors)
            drafts.append(
                PageDraft(file: DistilledPage.genericErrorsFile, facts: facts) { book in
                    GenericErrorsPageWriter.page(model.genericErrors, &book)
                }
            )
        }
        return drafts
    }
}
