import UCWAGenModel

/// Writes the page of an enumeration.
enum EnumerationPageWriter {
    static func page(_ enumeration: Enumeration, _ book: inout ProseBook) -> MarkdownPage {
        var page = MarkdownPage()
        page.heading(1, enumeration.name)
        page.markdown(book.words(for: .enumeration(enumeration.name)))
        page.heading(2, "Members")
        page.table(["Name", "Description"], rows(enumeration, .page, &book))
        let used = rows(enumeration, .usage, &book)
        if !used.isEmpty {
            page.heading(2, "Members used elsewhere")
            page.table(["Name", "Description"], used)
        }
        let remarks = book.words(for: .remarks(of: enumeration.name))
        if !remarks.isEmpty {
            page.heading(2, "Remarks")
            page.markdown(remarks)
        }
        return page
    }

    private static func rows(
        _ enumeration: Enumeration,
        _ origin: Enumeration.Member.Origin,
        _ book: inout ProseBook
    ) -> [[String]] {
        enumeration.members.filter { $0.origin == origin }.map { member in
            let words = book.words(for: .member(member.name, of: enumeration.name))
            return [MarkdownText.escaped(member.name), MarkdownText.cell(words)]
        }
    }
}

/// Writes the page of the generic errors.
enum GenericErrorsPageWriter {
    static func page(_ errors: [GenericError], _ book: inout ProseBook) -> MarkdownPage {
        var page = MarkdownPage()
        page.heading(1, "Generic synchronous errors")
        page.markdown(book.words(for: .genericErrors))
        let rows = errors.map { error in
            [MarkdownText.escaped(error.name), MarkdownText.cell(book.words(for: .genericError(error.name)))]
        }
        page.table(["Error", "Description"], rows)
        return page
    }
}
