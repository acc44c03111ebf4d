import UCWAGenTemplating

/// A drawn map.
struct MapView: View {
    var width: Int
    var height: Int
    var nodes: [MapNodeView]
    /// The lines by which each resource is first reached.
    var branches: [MapEdgeView]
    /// All other lines.
    var others: [MapEdgeView]

    static let keys = ViewKeys<MapView>()
        .text("width") { String($0.width) }
        .text("height") { String($0.height) }
        .list("nodes") { $0.nodes }
        .list("branches") { $0.branches }
        .list("others") { $0.others }
}

/// A resource on the map.
struct MapNodeView: View {
    var number: Int
    var label: String
    var address: String
    var isCapability: Bool
    var isRoot: Bool
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    static let keys = ViewKeys<MapNodeView>()
        .text("number") { String($0.number) }
        .text("label") { $0.label }
        .text("address") { $0.address }
        .text("kind") { ($0.isCapability ? "capability" : "resource") + ($0.isRoot ? " root" : "") }
        .text("x") { String($0.x) }
        .text("y") { String($0.y) }
        .text("width") { String($0.width) }
        .text("height") { String($0.height) }
        .text("textX") { String($0.x + 6) }
        .text("textY") { String($0.y + 13) }
}

/// A line of the map.
struct MapEdgeView: View {
    var edge: ResourceGraph.Edge
    var source: Int
    var target: Int
    var path: String

    init(_ edge: ResourceGraph.Edge, _ source: Int, _ target: Int, path: String) {
        self.edge = edge
        self.source = source
        self.target = target
        self.path = path
    }

    static let keys = ViewKeys<MapEdgeView>()
        .text("relation") { $0.edge.relation.rawValue }
        .text("source") { String($0.source) }
        .text("target") { String($0.target) }
        .text("path") { $0.path }
        .text("title") { view in
            let words = view.edge.words.joined(separator: ", ")
            return "\(view.edge.source) → \(view.edge.target)\(words.isEmpty ? "" : ": \(words)")"
        }
}
