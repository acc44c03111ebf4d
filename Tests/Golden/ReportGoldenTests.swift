import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReport

/// Model → page to look at, and model → graphs.
@Suite struct ReportGoldenTests {
    private let folder = ModelGoldenTests.folder("Messaging").appendingPathComponent("Report")
    private let model = ReadReference(folder: ModelGoldenTests.folder("Messaging").appendingPathComponent("Pages"))
        .model

    /// The places are given, so that the page does not depend on the version of Graphviz; style and script are left out, which stand in
    /// files of their own.
    @Test func report() throws {
        let plan = MapPlan(model)
        let places = (0..<plan.reached).map { MapLayout.Place(x: $0 % 3 * 240, y: $0 * 20 + 10) }
        let layout = MapLayout(width: 720, height: plan.reached * 20, places: places)
        let page = try Report(model, map: plan, layout: layout).html()
            .replacing(/(?s)<(style|script)>.*?<\/\1>/, with: { "<\($0.1)>…</\($0.1)>" })
            .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
        try Golden.expect(page, at: folder.appendingPathComponent("report.html"))
    }

    @Test func graphs() throws {
        let graph = ResourceGraph(model)
        try Golden.expect(graph.dot(), at: folder.appendingPathComponent("graph.dot"))
        try Golden.expect(graph.mermaid(), at: folder.appendingPathComponent("graph.mmd"))
    }

    @Test func graphOfAllWays() throws {
        let graph = ResourceGraph(model, relations: Set(ResourceGraph.Relation.allCases))
        try Golden.expect(graph.dot(), at: folder.appendingPathComponent("graph-all.dot"))
    }
}
