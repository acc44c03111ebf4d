import UCWAGenModel

/// What a map of the API shows: every resource that can be reached from the roots once, beside the one that first leads there.
///
/// Graphviz places the resources; what it is given and what is drawn are made here, so that nothing of its own gets into a page.
public struct MapPlan: Hashable, Sendable {
    /// The names of the resources that the map starts from.
    public let roots: [String]
    /// The names of the resources that cannot be reached from them.
    public let unreached: [String]

    /// How many resources the map shows.
    public var reached: Int { tree.order.count }

    let graph: ResourceGraph
    let tree: SpanningTree
    /// The place of each resource of the map in ``SpanningTree/order``.
    let numbers: [String: Int]

    /// Plans the map of a model, by its links, the answers of its operations and its revisions.
    ///
    /// - Parameter root: The name of the resource to start from; nil for those that ``ResourceGraph/roots`` finds.
    public init(_ model: ReferenceModel, from root: String? = nil) {
        graph = ResourceGraph(model, relations: Set(ResourceGraph.Relation.allCases))
        // An answer does not make a resource less of a beginning.
        let roots = root.map { [$0] } ?? ResourceGraph(model).roots
        let tree = SpanningTree(graph, roots: roots)
        self.roots = roots
        self.tree = tree
        numbers = Dictionary(uniqueKeysWithValues: tree.order.enumerated().map { ($1, $0) })
        unreached = graph.nodes.map(\.name).filter { tree.distances[$0] == nil }
    }

    /// How long a name may be on the map, in characters.
    private static let longestLabel = 48

    /// The name of a resource as the map shows it.
    static func label(_ name: String) -> String {
        name.count <= longestLabel ? name : name.prefix(longestLabel - 1) + "…"
    }

    /// How wide a name is, in pixels; one outside ASCII may need twice the room.
    static func width(_ name: String) -> Int {
        let cells = label(name).unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
        return (cells * 33 + 4) / 5 + 12
    }

    /// The distance of two lines, in pixels.
    static let lineHeight = 18
    /// The distance of two columns, in pixels.
    static let gap = 44

    /// The width of each column of the map: as wide as its longest name.
    var columns: [Int] {
        var widths: [Int] = []
        for name in tree.order {
            let column = tree.distances[name, default: 0]
            if column == widths.count { widths.append(0) }
            widths[column] = max(widths[column], Self.width(name))
        }
        return widths
    }

    /// What Graphviz has to place, in its own language: the ways by which each resource is first reached, with nothing but numbers.
    public var dot: String {
        let columns = columns
        var lines = ["digraph {", "rankdir=LR; ordering=out;"]
        lines.append("ranksep=\(Self.inches(Self.gap)); nodesep=\(Self.inches(2));")
        lines.append("node [shape=box, fixedsize=true, label=\"\", height=\(Self.inches(Self.lineHeight - 2))];")
        for (number, name) in tree.order.enumerated() {
            lines.append("n\(number) [width=\(Self.inches(columns[tree.distances[name, default: 0]]))];")
        }
        for (number, name) in tree.order.enumerated() {
            guard let source = tree.arrivals[name].flatMap({ numbers[$0.source] }) else { continue }
            lines.append("n\(source) -> n\(number);")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    /// A length in inches, which Graphviz counts 72 pixels to.
    private static func inches(_ pixels: Int) -> String {
        let digits = String((pixels * 10_000 + 36) / 72)
        let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        return padded.dropLast(4) + "." + padded.suffix(4)
    }
}
