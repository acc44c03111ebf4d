import UCWAGenModel

/// Writes the section of an operation.
struct OperationWriter {
    let operation: ResourceOperation
    let path: FactPath
    let resource: Resource
    let model: ReferenceModel

    func append(to page: inout MarkdownPage, _ book: inout ProseBook) {
        page.heading(3, operation.method)
        page.markdown(book.words(for: path))
        if !operation.query.isEmpty {
            page.heading(4, "Query parameters")
            appendParameters(operation.query, to: &page) { book.words(for: .query($0, of: path)) }
        }
        page.heading(4, "Request body")
        appendParameters(operation.body?.fields ?? [], to: &page) { book.words(for: .field($0, of: path)) }
        page.heading(4, "Response body")
        appendResponse(to: &page, &book)
        page.heading(4, "Synchronous errors")
        appendErrors(to: &page, &book)
        appendReasons(to: &page, &book)
        appendSamples(to: &page)
    }

    private func appendParameters(
        _ parameters: [Parameter],
        to page: inout MarkdownPage,
        words: (String) -> String
    ) {
        let rows = parameters.map { parameter in
            let words = words(parameter.name)
            return [
                MarkdownText.escaped(parameter.name),
                DescriptionTail.description(words, parameter.type, parameter.constraints, in: model),
                parameter.isRequired ? "Yes" : "No",
            ]
        }
        page.table(["Name", "Description", "Required?"], rows, origins: parameters.map(\.origin))
    }

    private func appendResponse(to page: inout MarkdownPage, _ book: inout ProseBook) {
        let response = operation.response
        if response.origin != .table, let resource = response.resource {
            let words = MarkdownText.cell(book.words(for: .response(of: path)))
            let name = MarkdownText.resource(resource, in: model)
            page.table(["Item", "Description"], [[name, words]], origins: [response.origin])
        } else if let item = response.item {
            let words = book.words(for: .response(of: path))
            page.table(["Item", "Description"], [[item, MarkdownText.cell(words)]])
        } else if response.content == .none {
            page.markdown("None")
        } else if response.content == .unnamed {
            page.markdown(book.words(for: .response(of: path)))
        } else {
            let shown = resource.representation.flatMap { $0 == resource.name ? nil : $0 }
            let owner = shown.map { " of \(MarkdownText.resource($0, in: model))" } ?? " above"
            page.markdown("The response holds the properties and links\(owner).")
        }
    }

    private func appendErrors(to page: inout MarkdownPage, _ book: inout ProseBook) {
        let rows = operation.errors.map { error in
            [
                MarkdownText.escaped(error.code), error.status.map(String.init) ?? "",
                MarkdownText.escaped(error.subcode),
                MarkdownText.cell(book.words(for: .error(error.code, error.subcode, of: path))),
            ]
        }
        page.table(["Error", "Code", "Subcode", "Description"], rows)
    }

    private func appendReasons(to page: inout MarkdownPage, _ book: inout ProseBook) {
        guard !operation.asynchronousErrors.isEmpty else { return }
        page.heading(4, "Asynchronous reason codes")
        var rest = operation.asynchronousErrors[...]
        while let code = rest.first?.code {
            let section = rest.prefix { $0.code == code }
            rest = rest.dropFirst(section.count)
            page.markdown("- \(MarkdownText.escaped(code))")
            let rows = section.map { error in
                [
                    MarkdownText.escaped(error.subcode),
                    MarkdownText.cell(book.words(for: .asynchronousError(code, error.subcode, of: path))),
                ]
            }
            page.table(["Subcode", "Reason"], rows)
        }
    }

    private func appendSamples(to page: inout MarkdownPage) {
        let samples = SampleMessages(operation: operation, resource: resource, model: model).all
        guard !samples.isEmpty else { return }
        page.heading(4, "Examples")
        for sample in samples {
            page.heading(4, sample.heading)
            page.fence(sample.lines)
        }
    }
}
