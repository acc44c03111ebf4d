import UCWAGenModel

/// Which resource leads to which: the reference as nodes and edges.
public struct ResourceGraph: Hashable, Sendable {
    /// A resource.
    public struct Node: Hashable, Sendable {
        /// The resource's name.
        public var name: String
        /// Whether it is a capability: it offers operations and has no state.
        public var isCapability: Bool
    }

    /// How one resource leads to another.
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        /// By a row of its Links table.
        case link
        /// By the answer to an operation.
        case answer
        /// As an earlier revision of the same rel, whose links offer the later one too.
        case revision
    }

    /// A way from one resource to another.
    public struct Edge: Hashable, Sendable {
        /// The name of the resource that it leads from.
        public var source: String
        /// The name of the resource that it leads to.
        public var target: String
        /// How it leads there.
        public var relation: Relation
        /// The rel of a link, the method of an answer, the number of a revision.
        public var name: String
        /// Where the target of a link travels.
        public var placement: Link.Placement = .link
        /// How many targets there may be.
        public var cardinality: Link.Cardinality = .one
    }

    /// The resources, in the order of the model.
    public private(set) var nodes: [Node] = []
    /// The edges, node by node, links before answers before revisions and else in page order; the same edge stands there once.
    public private(set) var edges: [Edge] = []

    /// Takes the graph from a model.
    ///
    /// A link of a resource to itself by the rel `self` says nothing and is left out; so is a link whose page is not there.
    ///
    /// - Parameter relations: The relations that make edges.
    public init(_ model: ReferenceModel, relations: Set<Relation> = [.link]) {
        var seen: Set<String> = []
        let resources = model.resources.filter { seen.insert($0.name).inserted }
        nodes = resources.map { Node(name: $0.name, isCapability: $0.representation == nil) }
        var known: Set<Edge> = []
        let revisions = Dictionary(grouping: resources, by: \.rel)
        for resource in resources {
            for relation in Relation.allCases where relations.contains(relation) {
                edges += Self.edges(of: resource, relation, revisions).filter {
                    seen.contains($0.target) && known.insert($0).inserted
                }
            }
        }
    }

    private init(nodes: [Node], edges: [Edge]) {
        self.nodes = nodes
        self.edges = edges
    }

    private static func edges(
        of resource: Resource,
        _ relation: Relation,
        _ revisions: [String: [Resource]]
    ) -> [Edge] {
        switch relation {
        case .link:
            resource.links.compactMap { link in
                guard let target = link.target, !(link.rel == "self" && target == resource.name) else { return nil }
                return Edge(
                    source: resource.name,
                    target: target,
                    relation: .link,
                    name: link.rel,
                    placement: link.placement,
                    cardinality: link.cardinality
                )
            }
        case .answer:
            resource.operations.compactMap { operation in
                guard let target = operation.response.resource, target != resource.name else { return nil }
                let cardinality: Link.Cardinality = operation.response.isArray ? .many : .one
                return Edge(
                    source: resource.name,
                    target: target,
                    relation: .answer,
                    name: operation.method,
                    cardinality: cardinality
                )
            }
        case .revision:
            revisions[resource.rel, default: []].filter { $0.revision == resource.revision + 1 }.map { later in
                Edge(source: resource.name, target: later.name, relation: .revision, name: String(later.revision))
            }
        }
    }

    /// The edges of each node, by its name.
    var edgesBySource: [String: [Edge]] { Dictionary(grouping: edges, by: \.source) }

    /// Where the API begins: `application` if there is such a resource, else every resource that no other leads to, else the first.
    public var roots: [String] {
        if nodes.contains(where: { $0.name == "application" }) { return ["application"] }
        let targets = Set(edges.lazy.filter { $0.source != $0.target }.map(\.target))
        let free = nodes.map(\.name).filter { !targets.contains($0) }
        return free.isEmpty ? nodes.prefix(1).map(\.name) : free
    }

    /// What can be reached from some resources.
    ///
    /// - Parameters:
    ///   - starts: The names of the resources to start from.
    ///   - depth: How many edges are followed at most, one behind the other; nil follows all.
    public func part(from starts: [String], depth: Int? = nil) -> ResourceGraph {
        let tree = SpanningTree(self, roots: starts)
        let distances = tree.distances.filter { $0.value <= depth ?? .max }
        return ResourceGraph(
            nodes: nodes.filter { distances[$0.name] != nil },
            edges: edges.filter { edge in distances[edge.source].map { $0 < depth ?? .max } ?? false }
        )
    }

    /// The resource of a name; names are compared without case where that tells them apart.
    ///
    /// - Returns: The name as the model writes it, or nil and the name that is most like it.
    public func find(_ name: String) -> (name: String?, suggestion: String?) {
        if nodes.contains(where: { $0.name == name }) { return (name, nil) }
        let same = nodes.filter { $0.name.lowercased() == name.lowercased() }
        if same.count == 1 { return (same.first?.name, nil) }
        return (nil, EditDistance.nearest(to: name, in: nodes.map(\.name)))
    }
}
