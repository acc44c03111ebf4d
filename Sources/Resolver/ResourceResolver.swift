import UCWAGenModel
import UCWAGenReader

/// Decides everything about one resource page.
struct ResourceResolver {
    let index: ReferenceIndex
    let inference: TypeInference

    /// Resolves a page.
    func resolve(_ page: PageFacts, _ facts: ResourceFacts, diagnostics: inout Diagnostics) -> Resource {
        let name = index.name(of: page.name)
        let occurrences = index.occurrences(ofRel: name.rel, page: page.file)
        let links = LinkResolver(index: index, page: page.name, occurrences: occurrences)
            .resolve(facts.links, diagnostics: &diagnostics)
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
            properties: inference.fields.properties(ofPage: page.name).map { property($0, diagnostics: &diagnostics) },
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

    /// The property of a row, or of a name that only samples show.
    func property(_ row: TypeSubject, diagnostics: inout Diagnostics) -> Property {
        let (type, evidence) = inference.decide(row, diagnostics: &diagnostics)
        return Property(
            name: row.name,
            type: type,
            constraints: row.constraints,
            summary: row.prose,
            origin: row.origin,
            source: row.position,
            evidence: evidence
        )
    }

    private func operations(
        _ page: PageFacts,
        _ facts: ResourceFacts,
        representation: String?,
        diagnostics: inout Diagnostics
    ) -> [ResourceOperation] {
        let resolver = OperationResolver(
            index: index,
            inference: inference,
            page: page.name,
            representation: representation
        )
        let rows = inference.fields.operations(ofPage: page.name)
        var methods: Set<String> = []
        var operations = zip(facts.operations, rows).map { operation, rows in
            if !methods.insert(operation.method).inserted {
                diagnostics.report(
                    .operationDuplicate,
                    at: operation.position,
                    "operation \(operation.method) stands twice on the page"
                )
            }
            return resolver.resolve(operation, rows: rows, diagnostics: &diagnostics)
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

    /// The resource that a GET represents.
    ///
    /// The page that the sentence about the response names, else the sample's rel; without either, a page that lists properties
    /// or links, or whose GET returns those listed above, stands for itself. A page with neither is a capability.
    private func representation(_ page: String, _ facts: ResourceFacts) -> String? {
        let hasState = !facts.properties.isEmpty || facts.links.contains { $0.name.text != "self" }
        guard let get = facts.operations.first(where: { $0.method == "GET" }) else { return hasState ? page : nil }
        var returnsItself = false
        if case .representation(let words) = get.response {
            let named = words.mentions.lazy.compactMap { index.resource(destination: $0.destination) }.first
            if let named { return named }
            returnsItself = ![get.jsonResponse, get.xmlResponse].contains { $0?.body == .raw }
        }
        let rels = [get.jsonResponse, get.xmlResponse].lazy.compactMap { $0?.resource?.rel }
        if let rel = rels.first {
            if rel.lowercased() == index.name(of: page).rel.lowercased() { return page }
            if let other = index.resource(rel: rel) { return other }
            if !hasState { return rel }
        }
        return hasState || returnsItself ? page : nil
    }
}
