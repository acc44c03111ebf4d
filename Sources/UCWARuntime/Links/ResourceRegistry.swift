/// The type that represents the resources of each rel, to find the type of content at run time.
public struct ResourceRegistry: Sendable, ExpressibleByDictionaryLiteral {
    private var types: [Rel: any Resource.Type]

    /// Creates a registry; a rel that is listed twice keeps its first type.
    public init(dictionaryLiteral elements: (Rel, any Resource.Type)...) {
        types = Dictionary(elements) { first, _ in first }
    }

    /// The type for a rel; nil if the reference has none.
    public subscript(rel: Rel) -> (any Resource.Type)? {
        get { types[rel] }
        set { types[rel] = newValue }
    }

    /// The rels that have a type, sorted.
    public var rels: [Rel] {
        types.keys.sorted { $0.rawValue < $1.rawValue }
    }

    /// A view over content: of the type for the key under which it is embedded, else for its own rel, else untyped.
    public func resource(_ content: ResourceContent, key: Rel) -> any Resource {
        let type = types[key] ?? content.rel.flatMap { types[$0] } ?? AnyResource.self
        return type.init(content: content)
    }
}
