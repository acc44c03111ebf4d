extension ResourceContent {
    /// Content in a `data:` link under `_links`, which the reference lists as a property.
    ///
    /// Setting nil removes the link.
    public subscript(external rel: String) -> ExternalResource? {
        get {
            self[external: rel].first
        }
        set {
            self[external: rel] = newValue.map { [$0] } ?? []
        }
    }

    /// All contents in `data:` links of one rel; an empty list if there are none.
    ///
    /// One element is written as a single link unless a list was received, several as a list.
    public subscript(external rel: String) -> [ExternalResource] {
        get {
            linkValues(rel).compactMap { link in
                link.object?.members["href"]?.string.map(ExternalResource.init(uri:))
            }
        }
        set {
            // Other members of a link stay, and so does a list with one link.
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
