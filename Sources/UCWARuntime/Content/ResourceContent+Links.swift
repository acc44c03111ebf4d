extension ResourceContent {
    /// The link of a rel that leads to at most one resource; nil if the server does not offer it now.
    public func link<Target: LinkTarget>(_ rel: String) -> ResourceLink<Target>? {
        if members["_embedded"]?.object?.members[rel] == nil {
            // The usual case, without lists.
            guard let value = members["_links"]?.object?.members[rel] else { return nil }
            if case .object(let attributes) = value { return ResourceLink(attributes: attributes) }
        }
        let all: [ResourceLink<Target>] = links(rel)
        return all.first
    }

    /// The links of a rel that may lead to several resources, in the server's order.
    ///
    /// An embedded resource comes with the link that has its URL. One without such a link makes a link of its own.
    public func links<Target: LinkTarget>(_ rel: String) -> [ResourceLink<Target>] {
        let linked = linkValues(rel)
        let embedded = embeddedResources(rel)
        if embedded.isEmpty {
            return linked.compactMap { $0.object.map { ResourceLink(attributes: $0) } }
        }
        // A response may hold thousands of each. Of several resources with one URL, the first goes to the first link.
        var indices: [String?: [Int]] = [:]
        for index in embedded.indices.reversed() { indices[embedded[index].selfHref, default: []].append(index) }
        var isLinked = embedded.map { _ in false }
        var links: [ResourceLink<Target>] = []
        links.reserveCapacity(max(linked.count, embedded.count))
        for case .object(let attributes) in linked {
            let isOnlyPair = linked.count == 1 && embedded.count == 1
            let index = indices[attributes.members["href"]?.string]?.popLast() ?? (isOnlyPair ? 0 : nil)
            if let index { isLinked[index] = true }
            links.append(ResourceLink(attributes: attributes, embeddedContent: index.map { embedded[$0] }))
        }
        for (resource, isLinked) in zip(embedded, isLinked) where !isLinked {
            let attributes = resource.members["_links"]?.object?.members["self"]?.object
            links.append(ResourceLink(attributes: attributes ?? ResourceContent(), embeddedContent: resource))
        }
        return links
    }

    /// The URL of the resource itself, as the server wrote it.
    public var selfHref: String? {
        members["_links"]?.object?.members["self"]?.object?.members["href"]?.string
    }

    /// The rels of all links and embedded resources, sorted, those included that the reference does not know.
    public var rels: [Rel] {
        let linked = members["_links"]?.object?.members.keys.map { $0 } ?? []
        let embedded = members["_embedded"]?.object?.members.keys.map { $0 } ?? []
        return Set(linked + embedded).sorted().map(Rel.init(rawValue:))
    }

    func linkValues(_ rel: String) -> [ContentValue] {
        values(of: rel, in: "_links")
    }

    private func embeddedResources(_ rel: String) -> [ResourceContent] {
        values(of: rel, in: "_embedded").compactMap(\.object)
    }

    /// One value or a list of them: servers write either.
    func values(of rel: String, in container: String) -> [ContentValue] {
        switch members[container]?.object?.members[rel] {
        case nil, .null: []
        case .array(let values): values
        case let value?: [value]
        }
    }
}
