import TestSupport
import UCWAGenModel
import UCWAGenReport

/// A report that was made and read.
struct ReportPage {
    let text: String
    let page: HTMLPage
    let elements: [HTMLPage.Element]

    /// Makes the report of a model.
    ///
    /// - Parameter hasMap: Whether the map is drawn, with places that stand for those that Graphviz gives.
    init(_ model: ReferenceModel, hasMap: Bool = true) throws {
        let plan = MapPlan(model)
        text = try Report(model, map: plan, layout: hasMap ? .stairs(plan) : nil).html()
        page = HTMLPage(text)
        elements = page.root.all
    }

    /// What the search finds of a kind, by name, in page order.
    func names(_ kind: String) -> [String] {
        elements.filter { $0.attributes["data-kind"] == kind }.map { $0.elements(of: "name").first?.text ?? "" }
    }

    /// The element of an identifier.
    func element(_ id: String) -> HTMLPage.Element? { elements.first { $0.attributes["id"] == id } }
}

extension MapLayout {
    /// One resource below and beside the other.
    static func stairs(_ plan: MapPlan) -> MapLayout {
        let places = (0..<plan.reached).map { Place(x: $0 * 100, y: $0 * 20 + 10) }
        return MapLayout(width: plan.reached * 100, height: plan.reached * 20, places: places)
    }
}
