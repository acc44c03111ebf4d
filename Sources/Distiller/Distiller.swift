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
    ///   - diagnostics: Where sentences are told that have no fact any more, and distilled pages that the reference has no page for.
    public func pages(
        of model: ReferenceModel,
        keeping existing: [ReferenceFile],
        diagnostics: inout Diagnostics
    ) -> [DistilledPage] {
        let present = Dictionary(existing.map { ($0.name.lowercased(), $0) }) { first, _ in first }
        var pages: [DistilledPage] = []
        func add(_ file: String, _ write: (inout ProseBook) -> MarkdownPage) {
            // A page that is there keeps the spelling of its file.
            let old = present[file.lowercased()]
            var book = old.map { ProseBook(of: $0, folder: folder, diagnostics: &diagnostics) } ?? ProseBook()
            let page = write(&book)
            book.reportLeftovers(diagnostics: &diagnostics)
            pages.append(DistilledPage(file: old?.name ?? file, contents: page.text))
        }
        for resource in model.resources {
            add(DistilledPage.file(ofPage: resource.name)) { book in
                ResourcePageWriter(resource: resource, model: model).page(&book)
            }
        }
        for enumeration in model.enumerations {
            add(DistilledPage.file(ofPage: enumeration.name)) { book in
                EnumerationPageWriter.page(enumeration, &book)
            }
        }
        if !model.genericErrors.isEmpty {
            add(DistilledPage.genericErrorsFile) { book in
                GenericErrorsPageWriter.page(model.genericErrors, &book)
            }
        }
        reportStale(existing, written: Set(pages.map(\.file)), diagnostics: &diagnostics)
        return pages.sorted { $0.file < $1.file }
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
