import UCWAGenModel
import UCWAGenReader

/// Decides what an operation takes and what it fails with.
struct OperationResolver {
    let index: ReferenceIndex
    let ladder: TypeLadder

    /// Resolves an operation.
    ///
    /// - Parameter representation: The resource that a GET of the page answers with.
    func resolve(
        _ facts: OperationFacts,
        representation: String?,
        diagnostics: inout Diagnostics
    ) -> ResourceOperation {
        let responseResolver = ResponseResolver(index: index)
        return ResourceOperation(
            method: facts.method,
            summary: facts.summary ?? "",
            source: facts.position,
            samplePath: samplePath(facts),
            query: parameters(facts.query, diagnostics: &diagnostics),
            body: body(facts, diagnostics: &diagnostics),
            response: responseResolver.resolve(facts, representation: representation, diagnostics: &diagnostics),
            errors: facts.errors.map { error($0, diagnostics: &diagnostics) },
            asynchronousErrors: facts.asynchronousReasons.map(AsynchronousError.init)
        )
    }

    private func parameters(_ rows: [ParameterRow], diagnostics: inout Diagnostics) -> [Parameter] {
        rows.compactMap { row in
            guard let subject = ladder.fields.subject(at: row.position) else { return nil }
            let (type, evidence) = ladder.decide(subject, diagnostics: &diagnostics)
            return Parameter(
                name: row.name.text,
                isRequired: row.isRequired,
                type: type,
                constraints: subject.constraints,
                summary: subject.prose,
                source: row.position,
                evidence: evidence
            )
        }
    }

    private func body(_ facts: OperationFacts, diagnostics: inout Diagnostics) -> RequestBody? {
        guard let rows = facts.body else { return nil }
        let mediaTypes = MediaTypes.all(of: [facts.jsonRequest, facts.xmlRequest])
        let isRaw = !mediaTypes.isEmpty && !mediaTypes.contains(where: MediaTypes.isStructured)
        return RequestBody(
            content: isRaw ? .raw : .resource,
            mediaTypes: mediaTypes,
            fields: parameters(rows, diagnostics: &diagnostics)
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

extension Prose {
    /// The first bytes of the text, without white space at their end, and the mentions in them.
    func prefix(_ count: Int) -> Prose {
        var kept = text.utf8.prefix(count)
        while kept.last == 0x20 { kept = kept.dropLast() }
        let end = kept.count
        return Prose(String(Substring(kept)), mentions: mentions.filter { $0.range.upperBound <= end })
    }
}
