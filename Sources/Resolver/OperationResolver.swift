import UCWAGenModel
import UCWAGenReader

/// Decides what an operation takes and what it fails with.
struct OperationResolver {
    let index: ReferenceIndex
    let inference: TypeInference
    /// The name of the page.
    let page: String
    /// The resource that a GET of the page represents.
    let representation: String?

    /// Resolves an operation.
    func resolve(
        _ facts: OperationFacts,
        rows: FieldIndex.OperationRows,
        diagnostics: inout Diagnostics
    ) -> ResourceOperation {
        let responseResolver = ResponseResolver(index: index, page: page, representation: representation)
        let isRaw = hasRawBody(facts)
        let query = rows.query.map { row in
            parameter(row, at: isRaw ? .query : location(of: row, facts, rows.names), diagnostics: &diagnostics)
        }
        let fields = rows.body.map { parameter($0, at: .body, diagnostics: &diagnostics) }
        let added = zip(rows.body, fields).filter { row, _ in !row.isOriginStated }.map { $1 }
        reportAdded(added, to: facts, diagnostics: &diagnostics)
        if isRaw { reportRawBody(facts, diagnostics: &diagnostics) }
        return ResourceOperation(
            method: facts.method,
            summary: facts.summary ?? "",
            source: facts.position,
            samplePath: samplePath(facts),
            query: query,
            body: body(facts, fields: fields, isRaw: isRaw, isNeeded: query.contains { $0.location == .body }),
            response: responseResolver.resolve(facts, diagnostics: &diagnostics),
            errors: facts.errors.map { error($0, diagnostics: &diagnostics) },
            asynchronousErrors: facts.asynchronousReasons.map(AsynchronousError.init)
        )
    }

    /// Whether the bodies of sample requests are neither JSON nor XML. Where the page says that there is none, one must be shown.
    private func hasRawBody(_ facts: OperationFacts) -> Bool {
        let mediaTypes = MediaTypes.all(of: [facts.jsonRequest, facts.xmlRequest])
        guard !mediaTypes.isEmpty, !mediaTypes.contains(where: MediaTypes.isStructured) else { return false }
        return facts.body != nil || shownRawBody(facts) != nil
    }

    /// The first sample request whose body is neither JSON nor XML.
    private func shownRawBody(_ facts: OperationFacts) -> SampleMessage? {
        [facts.jsonRequest, facts.xmlRequest].lazy.compactMap(\.self).first { $0.body == .raw }
    }

    /// Where a request sends a query parameter: the sample of a POST or a PUT may show it in the body alone, and a name that the
    /// body table lists too goes there.
    private func location(of row: TypeSubject, _ facts: OperationFacts, _ names: RequestNames) -> ParameterLocation {
        guard facts.method == "POST" || facts.method == "PUT" else { return .query }
        let key = row.name.lowercased()
        let isField = facts.body?.contains { $0.name.text.lowercased() == key } == true
        return isField || names.showsOnlyInBody(row.name) ? .body : .query
    }

    /// A query parameter or field; what only a sample shows is described by the row of another revision, where there is one.
    private func parameter(
        _ row: TypeSubject,
        at location: ParameterLocation,
        diagnostics: inout Diagnostics
    ) -> Parameter {
        let (type, evidence) = inference.decide(row, diagnostics: &diagnostics)
        let other = row.isOriginStated ? nil : inference.fields.rowOfOtherRevision(for: row)
        let description = other ?? row
        return Parameter(
            name: row.name,
            isRequired: description.isRequired,
            type: type,
            constraints: description.constraints,
            summary: description.prose,
            location: location,
            origin: other == nil ? row.origin : .revision,
            source: row.position,
            evidence: evidence
        )
    }

    private func body(_ facts: OperationFacts, fields: [Parameter], isRaw: Bool, isNeeded: Bool) -> RequestBody? {
        guard facts.body != nil || !fields.isEmpty || isNeeded || isRaw else { return nil }
        return RequestBody(
            content: isRaw ? .raw : .resource,
            mediaTypes: MediaTypes.all(of: [facts.jsonRequest, facts.xmlRequest]),
            fields: fields
        )
    }

    /// Reports the fields that no table lists: once where the page says that there is no body, else each.
    private func reportAdded(_ fields: [Parameter], to facts: OperationFacts, diagnostics: inout Diagnostics) {
        let added = fields.filter { $0.origin == .sample || $0.origin == .revision }
        guard let first = added.first else { return }
        guard facts.body != nil else {
            let names = added.map { "'\($0.name)'" }.joined(separator: ", ")
            let required = added.filter(\.isRequired).count
            let manner = required == 0 ? "as optional fields" : "as fields, as another revision lists them"
            diagnostics.report(
                .requestBodyUndocumented,
                at: first.source,
                "the request body of \(facts.method) is \"None\", but the sample carries \(names): added \(manner)"
            )
            return
        }
        for field in added {
            let manner = field.origin == .revision ? "as another revision lists it" : "as an optional field"
            diagnostics.report(
                .sampleFieldUnlisted,
                at: field.source,
                "the sample request of \(facts.method) carries '\(field.name)', which no table of the operation lists: "
                    + "added \(manner)"
            )
        }
    }

    /// Reports a body of another media type where the page says that there is none.
    private func reportRawBody(_ facts: OperationFacts, diagnostics: inout Diagnostics) {
        guard facts.body == nil, let message = shownRawBody(facts), let type = message.mediaType else { return }
        diagnostics.report(
            .requestBodyUndocumented,
            at: message.bodyPosition,
            "the request body of \(facts.method) is \"None\", but the sample carries \(type): added as a body of that media type"
        )
    }

    private func error(_ row: ErrorRow, diagnostics: inout Diagnostics) -> OperationError {
        let status = row.statusCode
        if status == nil {
            diagnostics.report(
                .statusNotNumeric,
                at: row.status.position,
                "\"\(row.status.text)\" in the column \"Code\": expected an HTTP status such as 409"
            )
        }
        return OperationError(
            code: row.code.text,
            status: status,
            subcode: row.subcode.text,
            description: row.description.prose,
            source: row.position
        )
    }

    /// The path of the first sample request, without host and query.
    private func samplePath(_ facts: OperationFacts) -> String? {
        for message in [facts.jsonRequest, facts.xmlRequest] {
            guard case .request(_, let target)? = message?.startLine else { continue }
            var path = target[...]
            if let scheme = path.firstRange(of: "://") {
                path = path[scheme.upperBound...].drop { $0 != "/" }
            }
            return String(path.prefix { $0 != "?" && $0 != "#" })
        }
        return nil
    }
}

extension AsynchronousError {
    /// The error that a row describes.
    init(_ row: ReasonRow) {
        self.init(code: row.code, subcode: row.subcode.text, description: row.reason.prose, source: row.position)
    }
}
