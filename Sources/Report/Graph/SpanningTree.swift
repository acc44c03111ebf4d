/// The shortest ways from the roots of a graph to all that can be reached, each by one edge further than the one before.
struct SpanningTree: Hashable, Sendable {
    /// The nodes in the order in which they are reached, the roots first.
    private(set) var order: [String] = []
    /// How many edges away from its root each node is.
    private(set) var distances: [String: Int] = [:]
    /// The edge by which each node is reached; a root has none.
    private(set) var arrivals: [String: ResourceGraph.Edge] = [:]

    /// Walks a graph, level by level, in the order of its edges.
    init(_ graph: ResourceGraph, roots: [String]) {
        let edges = graph.edgesBySource
        for root in roots where distances[root] == nil {
            distances[root] = 0
            order.append(root)
        }
        var next = 0
        while next < order.count {
            let name = order[next]
            next += 1
            for edge in edges[name, default: []] where distances[edge.target] == nil {
                distances[edge.target] = distances[name, default: 0] + 1
                arrivals[edge.target] = edge
                order.append(edge.target)
            }
        }
    }
}
