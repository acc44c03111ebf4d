import UCWAGenModel
import UCWAGenReader

/// Decides what an operation returns.
struct ResponseResolver {
    let index: ReferenceIndex
    /// The name of the page.
    let page: String
    /// The resource that a GET of the page represents.
    let representation: String?

    /// Resolves the response of an operation.
    func resolve(_ facts: OperationFacts, diagnostics: inout Diagnostics) -> Response {
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
            readUndocumented(facts, into: &response, diagnostics: &diagnostics)
        case .representation:
            response.content = isRaw ? .raw : .resource
            response.resource = isRaw ? nil : representation
            response.evidence += shownRel(facts).map { [$0.evidence] } ?? []
        case .items(let rows):
            read(rows, isRaw: isRaw, facts: facts, into: &response, diagnostics: &diagnostics)
            if let origin = rows.first?.origin { state(origin, facts: facts, in: &response) }
        case .text(let words, _):
            response.content = .unnamed
            response.description = words
        }
        // A GET that returns something succeeds with 200 where nothing says otherwise.
        if facts.method == "GET", response.status == nil, response.content != .none { response.status = 200 }
        return response
    }

    /// Marks the response of a distilled page as one that the section of the reference does not state; so it has no item.
    private func state(_ origin: StatedOrigin, facts: OperationFacts, in response: inout Response) {
        response.origin = FactOrigin(origin)
        response.item = nil
        if origin == .revision, let row = rowOfOtherRevision(for: facts) {
            response.evidence.append(Evidence(.otherRevision, at: row.position, text: row.name.verbatim))
        }
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
        } else if let cell = row.typeCell, let stated = StatedResource(cell, index: index) {
            response.evidence.append(Evidence(.responseTable, at: cell.position, text: cell.verbatim))
            response.resource = stated.name
            response.isArray = response.isArray || stated.isList
            response.content = .resource
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

    /// The resource of an item: the sample's rel first, then words that name a page, then the page that the item links to; where
    /// none of these has a page, the undescribed resource that they name in the same order.
    private func resource(
        _ row: NamedRow,
        facts: OperationFacts,
        evidence: inout [Evidence],
        diagnostics: inout Diagnostics
    ) -> String? {
        let named = index.resource(named: row.itemName)
        let linked = row.name.prose.mentions.lazy.compactMap { index.resource(destination: $0.destination) }.first
        let sample = shownRel(facts)
        let areRevisions = named.flatMap { named in linked.map { index.areRevisions(named, $0) } } ?? false
        if let (rel, piece) = sample, let shown = index.resource(rel: rel) {
            let decision = revision(of: shown, among: [named, linked, page])
            evidence.insert(piece, at: 0)
            if let named, let linked, named != linked, !areRevisions {
                reportUnclear(
                    row,
                    "links to '\(linked)'",
                    "read as '\(decision)', which the sample shows",
                    &diagnostics
                )
            }
            return decision
        }
        // The words say the rel, the link the revision.
        if areRevisions, let linked { return linked }
        if let named {
            if let linked, linked != named {
                reportUnclear(row, "links to '\(linked)'", "read as '\(named)'", &diagnostics)
            }
            return named
        }
        if let linked {
            reportUnclear(row, "names no page", "read as '\(linked)'", &diagnostics)
            return linked
        }
        if let undescribed = sample?.rel ?? row.undescribedName { return undescribed }
        reportUnclear(row, "names no page", "the response is not typed", &diagnostics)
        return nil
    }

    private func reportUnclear(
        _ row: NamedRow,
        _ problem: String,
        _ decision: String,
        _ diagnostics: inout Diagnostics
    ) {
        let message = "the item \"\(row.name.text)\" \(problem): \(decision)"
        diagnostics.report(.responseItemUnclear, at: row.position, message)
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
    private func revision(of shown: String, among candidates: [String?]) -> String {
        let names = candidates.compactMap { $0 }
        let later = names.first { index.areRevisions($0, shown) && index.name(of: $0).revision > 1 }
        return later ?? index.provenRevision(ofRel: index.name(of: shown).rel, on: page)?.page ?? shown
    }

    // MARK: Responses that only a sample shows

    /// Reads what the sample returns where the page says that nothing is: what the row of the nearest other revision describes,
    /// else the resource that the sample names.
    private func readUndocumented(
        _ facts: OperationFacts,
        into response: inout Response,
        diagnostics: inout Diagnostics
    ) {
        let hasResource = facts.jsonResponse?.resource != nil || facts.xmlResponse?.resource != nil
        guard response.hasLocation || hasResource else { return }
        let sample = hasResource ? shownRel(facts) : nil
        var ignored = Diagnostics()
        if let row = rowOfOtherRevision(for: facts) {
            var evidence = [Evidence(.otherRevision, at: row.position, text: row.name.verbatim)]
            response.resource = resource(row, facts: facts, evidence: &evidence, diagnostics: &ignored)
            response.description = row.description.prose
            response.evidence = evidence
            response.origin = .revision
        } else if let (rel, piece) = sample {
            response.resource = index.resource(rel: rel).map { revision(of: $0, among: [page]) } ?? rel
            response.evidence = [piece]
            response.origin = .sample
        }
        if response.resource != nil { response.content = .resource }
        let status = response.status.map { " \($0)" } ?? ""
        diagnostics.report(
            .responseUndocumented,
            at: facts.responsePosition ?? facts.position,
            severity: response.resource == nil ? .warning : nil,
            "the response body of \(facts.method) is \"None\", but the sample responds\(status) with "
                + (hasResource ? "a resource" : "a Location")
                + (response.resource.map { ": read as '\($0)'" } ?? ": it is not typed")
        )
    }

    /// The row of the response table of the same operation on the page of the nearest other revision.
    private func rowOfOtherRevision(for facts: OperationFacts) -> NamedRow? {
        for other in index.otherRevisions(ofPage: page) {
            for operation in index.operations(ofPage: other) where operation.method == facts.method {
                if case .items(let rows) = operation.response, let row = rows.first, row.origin == nil,
                    !row.name.text.isEmpty
                {
                    return row
                }
            }
        }
        return nil
    }
}

extension NamedRow {
    /// The item that a row names, without an addition in parentheses such as the name of the product.
    fileprivate var itemName: String {
        let text = name.text
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return text }
        return text[..<open].trimmingSuffix(while: \.isWhitespace)
    }

    /// The name of a resource that has no page: the item if it is one word that begins with a lowercase letter, else the name of the
    /// page that it links to if that does. Names of classes are none.
    fileprivate var undescribedName: String? {
        let linked = name.prose.mentions.lazy.compactMap { Prose.Mention.pageName(ofDestination: $0.destination) }.first
        return [itemName, linked].compactMap(\.self).first { word in
            word.first?.isLowercase == true && PageName.isIdentifier(word)
        }
    }
}

extension StringProtocol {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, isTrimmed(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
