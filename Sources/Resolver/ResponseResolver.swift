import UCWAGenModel
import UCWAGenReader

/// Decides what an operation answers with.
struct ResponseResolver {
    let index: ReferenceIndex

    /// Resolves the response of an operation.
    ///
    /// - Parameter representation: The resource that a GET of the page answers with.
    func resolve(
        _ facts: OperationFacts,
        representation: String?,
        diagnostics: inout Diagnostics
    ) -> Response {
        let samples = [facts.jsonResponse, facts.xmlResponse]
        var response = Response(
            status: samples.lazy.compactMap { $0?.status }.first,
            mediaTypes: MediaTypes.all(of: samples),
            hasLocation: samples.contains { $0?.header("Location") != nil }
        )
        let isRaw = samples.contains { $0?.body == .raw }
        if case .jsonValue(.array)? = facts.jsonResponse?.body { response.isArray = true }
        switch facts.response {
        case .none:
            reportUndocumented(response, facts: facts, diagnostics: &diagnostics)
        case .representation:
            response.content = isRaw ? .raw : .resource
            response.resource = isRaw ? nil : representation
            response.evidence += shownRel(facts).map { [$0.evidence] } ?? []
        case .items(let rows):
            read(rows, isRaw: isRaw, facts: facts, into: &response, diagnostics: &diagnostics)
        case .text(let words, _):
            response.content = .unnamed
            response.description = words
        }
        return response
    }

    private func read(
        _ rows: [NamedRow],
        isRaw: Bool,
        facts: OperationFacts,
        into response: inout Response,
        diagnostics: inout Diagnostics
    ) {
        guard let row = rows.first else { return }
        response.item = row.name.verbatim
        response.description = row.description.prose
        response.evidence.append(Evidence(.responseTable, at: row.position, text: row.name.verbatim))
        if isRaw {
            response.content = .raw
        } else if row.name.text.isEmpty {
            diagnostics.report(
                .responseItemUnnamed,
                at: row.position,
                "the item has no name: the response is not typed"
            )
            response.content = .unnamed
        } else {
            response.resource = resource(row, facts: facts, evidence: &response.evidence, diagnostics: &diagnostics)
            response.content = response.resource == nil ? .unnamed : .resource
        }
    }

    /// The resource of an item: the sample's rel first, then words that name a page, then the page that the item links to.
    private func resource(
        _ row: NamedRow,
        facts: OperationFacts,
        evidence: inout [Evidence],
        diagnostics: inout Diagnostics
    ) -> String? {
        let words = row.name.text.split(separator: " ").first.map(String.init) ?? ""
        let named =
            index.resource(named: row.name.text) ?? (row.name.text.hasSuffix(")") ? index.resource(named: words) : nil)
        let linked = row.name.prose.mentions.lazy.compactMap { index.resource(destination: $0.destination) }.first
        if let (rel, sample) = shownRel(facts), let shown = index.resource(rel: rel) {
            let decision = revision(of: shown, among: [named, linked], page: facts.position.file)
            if let named, let linked, named != linked, !index.areRevisions(named, linked) {
                diagnostics.report(
                    .responseItemUnclear,
                    at: row.position,
                    "the item \"\(row.name.text)\" links to '\(linked)': read as '\(decision)', which the sample shows"
                )
            }
            evidence.insert(sample, at: 0)
            return decision
        }
        // The words say the rel, the link the revision.
        if let named, let linked, index.areRevisions(named, linked) { return linked }
        if named == nil || (linked != nil && linked != named) {
            let decision = named ?? linked
            diagnostics.report(
                .responseItemUnclear,
                at: row.position,
                "the item \"\(row.name.text)\" \(named == nil ? "names no page" : "links to '\(linked ?? "")'"): "
                    + (decision.map { "read as '\($0)'" } ?? "the response is not typed")
            )
        }
        return named ?? linked
    }

    /// The rel that a sample response gives itself, as evidence.
    private func shownRel(_ facts: OperationFacts) -> (rel: String, evidence: Evidence)? {
        for message in [facts.jsonResponse, facts.xmlResponse] {
            guard let resource = message?.resource, let rel = resource.rel else { continue }
            let position = SourcePosition(file: facts.position.file, line: resource.line)
            return (rel, Evidence(.sampleValue, at: position, text: "rel \(rel)"))
        }
        return nil
    }

    /// The page of a rel that the item names, where the rel has pages of several revisions.
    private func revision(of shown: String, among candidates: [String?], page: String) -> String {
        let own = PageName.name(inFile: page)
        let names = candidates.compactMap { $0 } + [own]
        let later = names.first { index.areRevisions($0, shown) && index.name(of: $0).revision > 1 }
        return later ?? index.provenRevision(ofRel: index.name(of: shown).rel, on: own)?.page ?? shown
    }

    private func reportUndocumented(_ response: Response, facts: OperationFacts, diagnostics: inout Diagnostics) {
        let hasResource = facts.jsonResponse?.resource != nil || facts.xmlResponse?.resource != nil
        guard response.hasLocation || hasResource else { return }
        let status = response.status.map { " \($0)" } ?? ""
        diagnostics.report(
            .responseUndocumented,
            at: facts.responsePosition ?? facts.position,
            "the response body of \(facts.method) is \"None\", but the sample answers\(status) with "
                + (hasResource ? "a resource" : "a Location")
        )
    }
}
