import UCWAGenReader

/// Which rel and revision each resource page describes, decided once from the whole reference.
///
/// A digit at the end of a page's name makes it a later revision only if something confirms it: a sample's rel, the last
/// segment of a sample's path, or the page of the first revision, in this order.
struct RevisionIndex {
    private var names: [String: ResourceName] = [:]
    private var pagesByRel: [String: [String]] = [:]

    /// Decides the names of all resource pages.
    init(_ reference: Reference) {
        var pages: [(name: String, facts: ResourceFacts)] = []
        for page in reference.pages {
            if case .resource(let facts) = page.content { pages.append((page.name, facts)) }
        }
        let keys = Set(pages.map { $0.name.lowercased() })
        for (page, facts) in pages {
            let name = Self.name(of: page, facts, pages: keys)
            names[page.lowercased()] = name
            pagesByRel[name.rel.lowercased(), default: []].append(page)
        }
        for (rel, pages) in pagesByRel where pages.count > 1 {
            pagesByRel[rel] = pages.sorted { name(of: $0).revision < name(of: $1).revision }
        }
    }

    /// The rel and the revision of a page; a name without a page is a rel of its own.
    func name(of page: String) -> ResourceName {
        names[page.lowercased()] ?? ResourceName(rel: page)
    }

    /// The pages of a rel, by revision. Rels are compared without case.
    func pages(ofRel rel: String) -> [String] { pagesByRel[rel.lowercased()] ?? [] }

    private static func name(of page: String, _ facts: ResourceFacts, pages: Set<String>) -> ResourceName {
        let rels = shownRels(facts)
        guard let split = ResourceName(splitting: page) else {
            // Where a page and its samples differ in case, the samples show what is on the wire.
            return ResourceName(rel: rels.first { isSame($0, page) } ?? page)
        }
        for rel in rels {
            if isSame(rel, split.rel) { return ResourceName(rel: rel, revision: split.revision) }
            if isSame(rel, page) { return ResourceName(rel: rel) }
        }
        for segment in lastPathSegments(facts) {
            if isSame(segment, split.rel) { return split }
            if isSame(segment, page) { return ResourceName(rel: page) }
        }
        return pages.contains(split.rel.lowercased()) ? split : ResourceName(rel: page)
    }

    /// The rels that a page's samples give to resources as a whole: what a GET returns first, then what else is returned, what
    /// is sent, and what events are about.
    private static func shownRels(_ facts: ResourceFacts) -> [String] {
        let gets = facts.operations.filter { $0.method == "GET" }
        let others = facts.operations.filter { $0.method != "GET" }
        let messages =
            (gets + others).flatMap { [$0.jsonResponse, $0.xmlResponse] }
            + facts.operations.flatMap { [$0.jsonRequest, $0.xmlRequest] }
        return messages.compactMap { $0?.resource?.rel } + facts.events.flatMap(\.samples).compactMap(\.rel)
    }

    private static func lastPathSegments(_ facts: ResourceFacts) -> [Substring] {
        facts.operations.flatMap { [$0.jsonRequest, $0.xmlRequest] }.compactMap { message in
            guard case .request(_, let target)? = message?.startLine else { return nil }
            return target.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last
        }
    }

    /// Whether two names differ in case at most. Lengths are compared first, because nearly all names differ in it.
    private static func isSame(_ first: some StringProtocol, _ second: String) -> Bool {
        first.utf8.count == second.utf8.count && (first == second || first.lowercased() == second.lowercased())
    }
}
