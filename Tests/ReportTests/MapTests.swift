import TestSupport
import Testing
import UCWAGenModel

@testable import UCWAGenReport

/// What the map shows, and what is made of the answer of Graphviz.
@Suite struct MapTests {
    static func resource(
        _ name: String,
        to targets: [String] = [],
        answers: [String] = [],
        rel: String? = nil,
        _ revision: Int = 1
    )
        -> Resource
    {
        let at = SourcePosition(file: "\(name)_ref.md", line: 1)
        return Resource(
            name: name,
            rel: rel ?? name,
            revision: revision,
            representation: name,
            summary: "",
            source: at,
            links: targets.map { Link(rel: $0, target: $0, summary: "", source: at, evidence: []) },
            operations: answers.map {
                ResourceOperation(
                    method: "POST",
                    summary: "",
                    source: at,
                    response: Response(status: 201, content: .resource, resource: $0)
                )
            }
        )
    }

    static let model = ReferenceModel(resources: [
        resource("application", to: ["self", "me", "people"]),
        resource("island"),
        resource("me", to: ["application"], answers: ["note"]),
        resource("me2", rel: "me", 2),
        resource("note"),
        resource("people", to: ["me", "note"]),
    ])

    @Test func everyResourceIsReachedOnTheShortestWay() {
        let plan = MapPlan(Self.model)
        #expect(plan.roots == ["application"])
        #expect(plan.tree.order == ["application", "me", "people", "note", "me2"])
        #expect(plan.tree.arrivals["note"]?.source == "me")
        #expect(plan.tree.arrivals["me2"]?.relation == .revision)
        #expect(plan.unreached == ["island"])
        #expect(MapPlan(Self.model, from: "people").roots == ["people"])
        #expect(MapPlan(Self.model, from: "people").unreached == ["island"])
    }

    @Test func withoutAnApplicationItStartsWhereNothingLeadsTo() {
        let resources = Self.model.resources.filter { $0.name != "application" }
        #expect(MapPlan(ReferenceModel(resources: resources)).roots == ["island", "me2", "people"])
        let circle = [Self.resource("a", to: ["b"]), Self.resource("b", to: ["a"])]
        #expect(MapPlan(ReferenceModel(resources: circle)).roots == ["a"])
        #expect(MapPlan(ReferenceModel()).roots == [])
    }

    @Test func graphvizIsGivenNumbersAlone() {
        #expect(
            MapPlan(Self.model).dot == """
                digraph {
                rankdir=LR; ordering=out;
                ranksep=0.6111; nodesep=0.0278;
                node [shape=box, fixedsize=true, label="", height=0.2222];
                n0 [width=1.1806];
                n1 [width=0.7222];
                n2 [width=0.7222];
                n3 [width=0.5417];
                n4 [width=0.5417];
                n0 -> n1;
                n0 -> n2;
                n1 -> n3;
                n1 -> n4;
                }

                """
        )
    }

    private let answer = """
        graph 1 4 2
        node n1 2.5 0.5 0.75 0.2 "" solid box black lightgrey
        node n0 0.5 1 0.75 0.2 "" solid box black lightgrey
        node n2 2.5 1.5 0.75 0.2 "" solid box black lightgrey
        node n3 3.5 0.25 0.5 0.2 "" solid box black lightgrey
        node n4 3.5 0.75 0.5 0.2 "" solid box black lightgrey
        edge n0 n1 4 1 1 1.2 1 1.5 0.5 2 0.5 solid black
        stop
        """

    @Test func placesAreReadFromAboveInPixels() throws {
        let layout = try #require(MapLayout(plain: answer, of: MapPlan(Self.model)))
        #expect(layout.width == 288)
        #expect(layout.height == 144)
        #expect(layout.places.map(\.x) == [9, 153, 153, 234, 234])
        #expect(layout.places.map(\.y) == [72, 108, 36, 126, 90])
    }

    @Test(arguments: [
        ("node n4", "nope n4"), ("node n4", "node n3"), ("node n4", "node n5"), ("node n4", "node x4"),
        ("node n4", "node n-4"),
        ("node n4 3.5", "node n4 nan"), ("node n4 3.5", "node n4 1e300"), ("node n4 3.5", "node n4 x"),
        ("graph 1 4 2", "graph 1 4"),
        ("graph 1 4 2", ""), ("graph 1 4 2", "graph 1 4 2\ngraph 1 4 2"), ("node n4 3.5 0.75 0.5", "node n4 3.5"),
    ])
    func anAnswerThatIsNoneIsNotRead(part: String, replacement: String) {
        let text = answer.replacing(part, with: replacement)
        #expect(text != answer)
        #expect(MapLayout(plain: text, of: MapPlan(Self.model)) == nil)
    }

    @Test func linesAreDrawnOnceBetweenTwoResources() throws {
        let plan = MapPlan(Self.model)
        let layout = try #require(MapLayout(plain: answer, of: plan))
        let view = MapDrawing(plan: plan, layout: layout, addresses: ["me": "#me"]).view
        #expect(view.nodes.map(\.label) == plan.tree.order)
        #expect(view.branches.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 3], [1, 4]])
        #expect(view.others.map { [$0.source, $0.target] } == [[1, 0], [2, 1], [2, 3]])
        #expect(view.branches.map(\.edge.relation) == [.link, .link, .answer, .revision])
        #expect(view.branches[0].path == "M102 80H117C139 80 139 116 161 116")
    }

    @Test func longNamesAreCutAndWideOnesHaveRoom() {
        #expect(MapPlan.label("application") == "application")
        #expect(MapPlan.label(String(repeating: "x", count: 60)).count == 48)
        #expect(MapPlan.width("日本") == MapPlan.width("abcd"))
    }
}
