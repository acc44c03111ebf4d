import UCWAGenModel

/// Shows operations: what a request carries, what is answered, what may fail.
struct OperationSections {
    let text: FactText
    let anchors: FactAnchors
    let errors: ErrorOverview

    /// The section of an operation.
    func section(
        _ operation: ResourceOperation,
        of resource: String,
        _ own: FactAnchors.Operation
    ) -> OperationView {
        let response = operation.response
        return OperationView(
            anchor: own.own,
            method: operation.method,
            resource: resource,
            place: text.place(operation.source),
            summary: text.paragraphs(operation.summary),
            query: zip(operation.query, own.query).map { parameter, anchor in
                let notes = parameter.location == .body ? ["sent in the body"] : []
                return self.parameter(parameter, "query parameter", anchor, notes)
            },
            body: operation.body.map(words),
            fields: zip(operation.body?.fields ?? [], own.fields).map { parameter($0, "body field", $1) },
            response: words(response),
            responseOrigin: text.origin(response.origin),
            facts: facts(operation),
            responseSummary: text.paragraphs(response.description),
            responseEvidence: response.evidence.isEmpty
                ? nil : text.evidence(response.evidence, of: operation.source),
            errors: operation.errors.map(error),
            asynchronousErrors: operation.asynchronousErrors.map(error)
        )
    }

    private func parameter(
        _ parameter: Parameter,
        _ kind: String,
        _ anchor: String,
        _ notes: [String] = []
    ) -> FieldView {
        FieldView(
            anchor: anchor,
            kind: kind,
            name: parameter.name,
            typePrefix: text.typePrefix(parameter.type),
            type: text.type(parameter.type),
            isRequired: parameter.isRequired,
            origin: text.origin(parameter.origin),
            constraints: notes + text.constraints(parameter.constraints),
            summary: text.paragraphs(parameter.summary),
            evidence: text.evidence(parameter.evidence, of: parameter.source)
        )
    }

    private func words(_ body: RequestBody) -> String {
        let form = body.content == .raw ? "raw content" : "named fields"
        return ([form] + body.mediaTypes).joined(separator: ", ")
    }

    /// The answer in words, the name of a resource among them.
    private func words(_ response: Response) -> [WordsView] {
        var words = response.status.map { [WordsView("\($0) ")] } ?? []
        switch response.content {
        case .none: words.append(WordsView("nothing"))
        case .raw: words.append(WordsView("raw content"))
        case .unnamed: words.append(WordsView("content without a name"))
        case .resource:
            if response.isArray { words.append(WordsView("a list of ")) }
            words.append(response.resource.map(text.resource) ?? WordsView("a resource"))
        }
        // Without content there may still be a resource, where Location leads to it.
        if response.content != .resource, let resource = response.resource {
            words += [WordsView(", "), text.resource(resource)]
        }
        if response.hasLocation { words.append(WordsView(", with a Location")) }
        return words
    }

    private func facts(_ operation: ResourceOperation) -> [FactRowView] {
        let response = operation.response
        var rows: [FactRowView] = []
        if !response.mediaTypes.isEmpty {
            rows.append(FactRowView(label: "Media types", items: response.mediaTypes.map { WordsView($0) }))
        }
        if let item = response.item { rows.append(FactRowView(label: "Item", items: [WordsView(item)])) }
        if let path = operation.samplePath { rows.append(FactRowView(label: "Sample path", items: [WordsView(path)])) }
        return rows
    }

    private func error(_ error: OperationError) -> ErrorRowView {
        ErrorRowView(
            code: WordsView(error.code, to: errors.number(of: error).map { anchors.conditions[$0] }),
            status: error.status.map(String.init) ?? "–",
            subcode: error.subcode,
            summary: text.paragraphs(error.description),
            place: text.place(error.source)
        )
    }

    private func error(_ error: AsynchronousError) -> ErrorRowView {
        ErrorRowView(
            code: WordsView(error.code, to: errors.number(of: error).map { anchors.conditions[$0] }),
            status: "later",
            subcode: error.subcode,
            summary: text.paragraphs(error.description),
            place: text.place(error.source)
        )
    }
}
