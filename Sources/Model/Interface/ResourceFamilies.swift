/// The revisions of every rel, and which resource represents which.
///
/// Names of pages are compared without case, as links in the reference write them.
public struct ResourceFamilies: Sendable {
    private let resources: [Resource]
    /// From here on, the resources are those that no page describes.
    private let firstPlaceholder: Int
    private let indices: [String: Int]
    private let revisions: [String: [Int]]

    /// Finds the families of a model, those of undescribed resources included.
    public init(_ model: ReferenceModel) {
        let resources = model.resources + model.placeholderResources
        self.resources = resources
        firstPlaceholder = model.resources.count
        let keys = resources.map { $0.name.lowercased() }
        indices = Dictionary(zip(keys, resources.indices)) { first, _ in first }
        let sorted = resources.indices.sorted { lhs, rhs in
            (resources[lhs].revision, resources[lhs].name) < (resources[rhs].revision, resources[rhs].name)
        }
        revisions = Dictionary(grouping: sorted) { resources[$0].rel }
    }

    /// The resource of a name; nil where there is none.
    public func resource(_ name: String) -> Resource? {
        indices[name.lowercased()].map { resources[$0] }
    }

    /// The resource that a GET answers with, in its latest revision that has state; nil where there is none.
    ///
    /// An undescribed resource stands for itself, unless a later revision of its rel is described and has state. It stands for
    /// no other page: a later revision that is a capability stays one.
    public func representation(of resource: Resource) -> Resource? {
        var current = resource
        var seen: Set<String> = []
        // A page may stand for one that stands for another.
        while let name = current.representation, seen.insert(name).inserted, let next = self.resource(name) {
            current = next
        }
        let latest = revisions[current.rel]?.last { $0 < firstPlaceholder && !resources[$0].isCapability }
        return latest.map { resources[$0] } ?? placeholder(current.name)
    }

    /// The first revision of the rel that a resource describes; nil where it is the first itself.
    public func firstRevision(of resource: Resource) -> Resource? {
        guard let first = revisions[resource.rel]?.first.map({ resources[$0] }) else { return nil }
        return first.revision < resource.revision ? first : nil
    }

    /// Each rel with the resource that represents it in its latest revision, by the order of the rels.
    public var registry: [(rel: String, representation: Resource)] {
        revisions.keys.sorted().compactMap { rel in
            let latest = revisions[rel]?.last.map { resources[$0] }
            return (latest.flatMap(representation) ?? placeholder(rel)).map { (rel, $0) }
        }
    }

    /// The undescribed resource of a name, which is its rel too; nil where there is none.
    private func placeholder(_ name: String) -> Resource? {
        indices[name.lowercased()].flatMap { $0 < firstPlaceholder ? nil : resources[$0] }
    }
}

extension Resource {
    /// Whether there are operations only, because nothing is ever received that could be looked at.
    public var isCapability: Bool {
        let represents = representation.map { $0.lowercased() == name.lowercased() } ?? false
        let hasState = !properties.isEmpty || links.contains { $0.rel != "self" }
        return !hasState && !represents
    }
}
