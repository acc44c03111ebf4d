import UCWAGenModel
import UCWAGenReader

/// Decides everything about one resource page.
struct ResourceResolver {
    let index: ReferenceIndex
    let ladder: TypeLadder

    /// Resolves a page.
    func resolve(_ page: PageFacts, _ facts: ResourceFacts, diagnostics: inout Diagnostics) -> Resource {
        let name = index.name(of: page.name)
        let occurrences = index.occurrences(ofRel: name.rel, page: page.file)
        let links = LinkResolver(index: index)
            .resolve(facts.links, page: page.name, occurrences: occurrences, diagnostics: &diagnostics)
        let representation = representation(page.name, facts)
        return Resource(
            name: page.name,
            rel: name.rel,
            revision: name.revision,
            representation: representation,
            summary: page.summary,
            description: facts.description,
            remarks: facts.remarks,
            source: page.position,
            properties: properties(facts, diagnostics: &diagnostics),
            links: links,
            scopes: facts.scopes.map { row in
                Scope(
                    name: row.name.text,
                    permission: row.permission.text,
                    description: row.description.prose,
                    source: row.position
                )
            },
            events: EventResolver().resolve(facts.events, diagnostics: &diagnostics),
            operations: operations(page, facts, representation: representation, diagnostics: &diagnostics)
        )
    }

    private func properties(
        _ facts: ResourceFacts,
        diagnostics: inout Diagnostics
    ) -> [Property] {
        facts.properties.compactMap { row in
            guard let subject = ladder.fields.subject(at: row.position) else { return nil }
            let (type, evidence) = ladder.decide(subject, diagnostics: &diagnostics)
            return Property(
                name: row.name.text,
                type: type,
                constraints: subject.constraints,
                summary: subject.prose,
                source: row.position,
                evidence: evidence
            )
        }
    }

    private func operations(
        _ page: PageFacts,
        _ facts: ResourceFacts,
        representation: String?,
        diagnostics: inout Diagnostics
    ) -> [ResourceOperation] {
        let resolver = OperationResolver(index: index, ladder: ladder)
        var methods: Set<String> = []
        var operations = facts.operations.map { operation in
            if !methods.insert(operation.method).inserted {
                diagnostics.report(
                    .operationDuplicate,
                    at: operation.position,
                    "operation \(operation.method) stands twice on the page"
                )
            }
            return resolver.resolve(operation, representation: representation, diagnostics: &diagnostics)
        }
        // Reasons that stand above all operations, under the events, are those of the page's only or first one.
        if let first = facts.asynchronousReasons.first {
            if operations.isEmpty {
                diagnostics.report(
                    .reasonsUnattached,
                    at: first.position,
                    "the page has asynchronous reasons and no operation that they could belong to"
                )
            } else {
                operations[0].asynchronousErrors.insert(
                    contentsOf: facts.asynchronousReasons.map(AsynchronousError.init),
                    at: 0
                )
            }
        }
        return operations
    }

    /// The resource that a GET answers with.
    ///
    /// The sample's rel tells; without one, a page that lists properties or links stands for itself. A page with neither is a
    /// capability.
    private func representation(_ page: String, _ facts: ResourceFacts) -> String? {
        let hasState = !facts.properties.isEmpty || facts.links.contains { $0.name.text != "self" }
        guard let get = facts.operations.first(where: { $0.method == "GET" }) else { return hasState ? page : nil }
        if case .representation(let words) = get.response {
            let named = words.mentions.lazy.compactMap { index.resource(destination: $0.destination) }.first
            if let named { return named }
        }
        let rels = [get.jsonResponse, get.xmlResponse].lazy.compactMap { $0?.resource?.rel }
        if let rel = rels.first {
            if rel.lowercased() == index.name(of: page).rel.lowercased() { return page }
            if let other = index.resource(rel: rel) { return other }
        }
        return hasState ? page : nil
    }
}
