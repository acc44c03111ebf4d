extension ResourceContent {
    /// Content that travels as a `data:` link under `_links`, though the reference lists it as a property.
    ///
    /// Writing nil takes the link away.
    public subscript(external rel: String) -> ExternalResource? {
        get {
            self[external: rel].first
        }
        set {
            self[external: rel] = newValue.map { [$0] } ?? []
        }
    }

    /// All contents that travel as `data:` links of one rel; an empty list where there are none.
    ///
    /// Writing one element writes a single link unless a list was received, more of them a list.
    public subscript(external rel: String) -> [ExternalResource] {
        get {
            linkValues(rel).compactMap { link in
                link.object?.members["href"]?.string.map(ExternalResource.init(uri:))
            }
        }
        set {
            // What a link says beside its address stays, and so does a list that has one link.
            let received = linkValues(rel)
            let links = newValue.enumerated().map { index, external in
                var attributes =
                    index < received.count ? received[index].object ?? ResourceContent() : ResourceContent()
                attributes["href"] = external
                return ContentValue.object(attributes)
            }
            var all = members["_links"]?.object ?? ResourceContent()
            let isList = all.members[rel]?.array != nil
            switch links.count {
            case 0: all.members[rel] = nil
            case 1 where !isList: all.members[rel] = links[0]
            default: all.members[rel] = .array(links)
            }
            members["_links"] = all.members.isEmpty ? nil : .object(all)
        }
    }
}
