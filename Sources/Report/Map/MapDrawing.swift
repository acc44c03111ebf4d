import UCWAGenModel
import UCWAGenTemplating

/// Draws a planned map with the places that its resources were given.
struct MapDrawing {
    let plan: MapPlan
    let layout: MapLayout
    /// The addresses of the resources on the page, by their names.
    let addresses: [String: String]

    /// The room around the map, for lines that run back.
    private static let margin = 8
    /// How far a line that runs back swings out.
    private static let swing = 40

    /// The map for its template.
    var view: MapView {
        let capabilities = Set(plan.graph.nodes.lazy.filter(\.isCapability).map(\.name))
        let nodes = plan.tree.order.enumerated().map { number, name in node(name, number, capabilities) }
        let arrivals = Set(plan.tree.arrivals.values)
        var shown: Set<[Int]> = []
        var branches: [MapEdgeView] = []
        var others: [MapEdgeView] = []
        for edge in plan.graph.edges {
            guard let source = plan.numbers[edge.source], let target = plan.numbers[edge.target], source != target
            else { continue }
            if arrivals.contains(edge) {
                shown.insert([source, target])
                branches.append(MapEdgeView(edge, source, target, path: branch(source, target, edge.source)))
            }
        }
        for edge in plan.graph.edges {
            guard let source = plan.numbers[edge.source], let target = plan.numbers[edge.target], source != target,
                shown.insert([source, target]).inserted
            else { continue }
            others.append(MapEdgeView(edge, source, target, path: crossing(source, target, edge)))
        }
        return MapView(
            width: layout.width + 2 * Self.margin + Self.swing,
            height: layout.height + 2 * Self.margin,
            nodes: nodes,
            branches: branches,
            others: others
        )
    }

    private func node(_ name: String, _ number: Int, _ capabilities: Set<String>) -> MapNodeView {
        let place = place(number)
        return MapNodeView(
            number: number,
            label: MapPlan.label(name),
            address: addresses[name] ?? "",
            isCapability: capabilities.contains(name),
            isRoot: plan.tree.distances[name] == 0,
            x: place.x,
            y: place.y - MapPlan.lineHeight / 2,
            width: MapPlan.width(name),
            height: MapPlan.lineHeight
        )
    }

    private func place(_ number: Int) -> MapLayout.Place {
        let place = layout.places.indices.contains(number) ? layout.places[number] : MapLayout.Place(x: 0, y: 0)
        return MapLayout.Place(x: place.x + Self.margin, y: place.y + Self.margin)
    }

    /// A line to the next column: along the own one to its end, then over the gap.
    private func branch(_ source: Int, _ target: Int, _ name: String) -> String {
        let (from, to) = (place(source), place(target))
        let start = from.x + MapPlan.width(name)
        let bend = to.x - MapPlan.gap
        let middle = to.x - MapPlan.gap / 2
        return "M\(start) \(from.y)H\(max(start, bend))C\(middle) \(from.y) \(middle) \(to.y) \(to.x) \(to.y)"
    }

    /// A line from anywhere to anywhere: forwards as a branch is, or back and around to the right of its target.
    private func crossing(_ source: Int, _ target: Int, _ edge: ResourceGraph.Edge) -> String {
        let (from, to) = (place(source), place(target))
        let end = to.x + MapPlan.width(edge.target)
        if plan.tree.distances[edge.target, default: 0] > plan.tree.distances[edge.source, default: 0] {
            let start = from.x + MapPlan.width(edge.source)
            let reach = max(MapPlan.gap / 2, (to.x - start) / 2)
            return "M\(start) \(from.y)C\(start + reach) \(from.y) \(to.x - reach) \(to.y) \(to.x) \(to.y)"
        }
        if to.x == from.x {
            let start = from.x + MapPlan.width(edge.source)
            let far = max(start, end) + Self.swing
            return "M\(start) \(from.y)C\(far) \(from.y) \(far) \(to.y) \(end) \(to.y)"
        }
        let reach = max(MapPlan.gap / 2, (from.x - end) / 2)
        return "M\(from.x) \(from.y)C\(from.x - reach) \(from.y) \(end + reach) \(to.y) \(end) \(to.y)"
    }
}
