import UCWAGenModel

/// Writes the page of a resource.
struct ResourcePageWriter {
    let resource: Resource
    let model: ReferenceModel

    private var name: String { resource.name }

    func page(_ book: inout ProseBook) -> MarkdownPage {
        var page = MarkdownPage()
        page.heading(1, name)
        page.markdown(book.words(for: .resource(name)))
        page.heading(2, "Resource description")
        page.markdown(book.words(for: .description(of: name)))
        appendProperties(to: &page, &book)
        appendLinks(to: &page, &book)
        appendScopes(to: &page, &book)
        let remarks = book.words(for: .remarks(of: name))
        if !remarks.isEmpty {
            page.heading(2, "Remarks")
            page.markdown(remarks)
        }
        appendEvents(to: &page, &book)
        guard !resource.operations.isEmpty else { return page }
        page.heading(2, "Operations")
        let labels = FactPath.labels(ofMethods: resource.operations.map(\.method))
        for (operation, label) in zip(resource.operations, labels) {
            let path = FactPath.operation(label, of: name)
            OperationWriter(operation: operation, path: path, resource: resource, model: model).append(to: &page, &book)
        }
        return page
    }

    private func appendProperties(to page: inout MarkdownPage, _ book: inout ProseBook) {
        page.heading(3, "Properties")
        let rows = resource.properties.map { property in
            let words = book.words(for: .property(property.name, of: name))
            let description = DescriptionTail.description(words, property.type, property.constraints, in: model)
            return [MarkdownText.escaped(property.name), description]
        }
        page.table(["Name", "Description"], rows, origins: resource.properties.map(\.origin))
    }

    private func appendLinks(to page: inout MarkdownPage, _ book: inout ProseBook) {
        page.heading(3, "Links")
        let rows = resource.links.map { link in
            [
                MarkdownText.escaped(link.rel), link.target.map { MarkdownText.resource($0, in: model) } ?? "None",
                link.placement.rawValue, link.cardinality.rawValue,
                MarkdownText.cell(book.words(for: .link(link.rel, of: name))),
            ]
        }
        let columns = ["Link", "Target", "Placement", "Cardinality", "Description"]
        page.table(columns, rows, origins: resource.links.map(\.origin))
    }

    private func appendScopes(to page: inout MarkdownPage, _ book: inout ProseBook) {
        guard !resource.scopes.isEmpty else { return }
        page.heading(3, "Azure Active Directory scopes for online applications")
        let rows = resource.scopes.map { scope in
            [
                MarkdownText.escaped(scope.name), MarkdownText.escaped(scope.permission),
                MarkdownText.cell(book.words(for: .scope(scope.name, of: name))),
            ]
        }
        page.table(["Scope", "Permission", "Description"], rows)
    }

    private func appendEvents(to page: inout MarkdownPage, _ book: inout ProseBook) {
        guard !resource.events.isEmpty else { return }
        page.heading(2, "Events")
        var rest = resource.events[...]
        while let kind = rest.first?.kind {
            let section = rest.prefix { $0.kind == kind }
            rest = rest.dropFirst(section.count)
            page.heading(3, kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst())
            let rows = section.map { event in
                let path = FactPath.event(kind, event.resource, from: event.sender, of: name)
                return [
                    MarkdownText.escaped(event.resource), MarkdownText.escaped(event.priority),
                    MarkdownText.escaped(event.sender), MarkdownText.cell(book.words(for: path)),
                ]
            }
            page.table(["Resource", "Priority", "Sender", "Reason"], rows)
        }
    }
}
