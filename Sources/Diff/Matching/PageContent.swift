import UCWAGenModel

/// A page as far as it can be told from others without its name.
protocol PageContent {
    /// The page's name.
    var name: String { get }
    /// The page's title.
    var source: SourcePosition { get }
    /// The names of all that the page says.
    var contentNames: Set<String> { get }
}

extension Resource: PageContent {
    /// The names of properties, links, events, operations and of what requests take.
    ///
    /// Errors and scopes are left out: hundreds of pages list the same ones; so is what only samples show, since samples of
    /// different requests are much alike. A page's own name stands for itself.
    var contentNames: Set<String> {
        let own: Set<String> = [name.lowercased(), rel.lowercased()]
        func neutral(_ page: String) -> String { own.contains(page.lowercased()) ? "self" : page }
        var names = Set(properties.filter { $0.origin.isListed }.map { "property \($0.name)" })
        names.formUnion(links.lazy.filter { $0.rel != "self" && $0.origin.isListed }.map { "link \($0.rel)" })
        names.formUnion(events.map { "event \($0.kind.rawValue) \(neutral($0.resource)) \(neutral($0.sender))" })
        for operation in operations {
            names.insert("operation \(operation.method)")
            let rows = (operation.query + (operation.body?.fields ?? [])).filter { $0.origin.isListed }
            names.formUnion(rows.map { "value \(operation.method) \($0.name)" })
        }
        return names
    }
}

extension FactOrigin {
    /// Whether the page itself, or its correction, lists a fact.
    fileprivate var isListed: Bool { self == .table || self == .override }
}

extension Enumeration: PageContent {
    /// The names of the members.
    var contentNames: Set<String> { Set(members.map(\.name)) }
}
