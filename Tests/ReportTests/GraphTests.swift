import Testing
import UCWAGenModel

@testable import UCWAGenReport

/// Which resource links to which, in the languages of graphs.
@Suite struct GraphTests {
    private static let at = SourcePosition(file: "x_ref.md", line: 1)

    private static func link(
        _ rel: String,
        _ target: String?,
        _ placement: Link.Placement = .link,
        _ cardinality: Link.Cardinality = .one
    ) -> Link {
        Link(
            rel: rel,
            target: target,
            placement: placement,
            cardinality: cardinality,
            summary: "",
            source: at,
            evidence: []
        )
    }

    private static let model = ReferenceModel(resources: [
        Resource(
            name: "conversation",
            rel: "conversation",
            representation: "conversation",
            summary: "",
            source: at,
            links: [
                link("self", "conversation"), link("participants", "participants"), link("leader", "participant"),
                link("participants", "participants", .embedded, .many), link("next", "conversation"),
                link("unknown", nil),
                link("gone", "gone"), link("leader", "participant"),
            ]
        ),
        Resource(
            name: "participant",
            rel: "participant",
            representation: "participant",
            summary: "",
            source: at,
            links: [link("end", "end")]
        ),
        Resource(
            name: "participants",
            rel: "participants",
            summary: "",
            source: at,
            links: [link("list", "participant", .link, .many)]
        ),
        Resource(name: "end", rel: "end", summary: "", source: at),
    ])

    @Test func linksBecomeEdgesInPageOrder() {
        #expect(
            ResourceGraph(Self.model).mermaid() == """
                flowchart LR
                    conversation["conversation"]
                    participant["participant"]
                    participants(["participants"])
                    end_(["end"])
                    conversation --> participants
                    conversation -->|"leader"| participant
                    conversation -->|"embedded, many"| participants
                    conversation -->|"next"| conversation
                    participant --> end_
                    participants -->|"list, many"| participant

                """
        )
    }

    @Test func graphvizIsToldTheSame() {
        #expect(
            ResourceGraph(Self.model).dot() == """
                digraph reference {
                    rankdir=LR;
                    node [shape=box, style=rounded];
                    "conversation";
                    "participant";
                    "participants" [style="rounded,dashed"];
                    "end_" [label="end", style="rounded,dashed"];
                    "conversation" -> "participants";
                    "conversation" -> "participant" [label="leader"];
                    "conversation" -> "participants" [label="embedded, many"];
                    "conversation" -> "conversation" [label="next"];
                    "participant" -> "end_";
                    "participants" -> "participant" [label="list, many"];
                }

                """
        )
    }

    @Test(arguments: [
        (0, ["conversation"], 0), (1, ["conversation", "participant", "participants"], 4),
        (2, ["conversation", "participant", "participants", "end"], 6),
    ])
    func depthCountsTheLinksThatAreFollowed(depth: Int, nodes: [String], edges: Int) {
        let part = ResourceGraph(Self.model).part(from: ["conversation"], depth: depth)
        #expect(part.nodes.map(\.name) == nodes)
        #expect(part.edges.count == edges)
    }

    @Test func aPartBeginsAnywhere() {
        let graph = ResourceGraph(Self.model)
        #expect(graph.part(from: ["participants"]).nodes.map(\.name) == ["participant", "participants", "end"])
        #expect(graph.roots == ["conversation"])
        #expect(graph.find("PARTICIPANT").name == "participant")
        #expect(graph.find("partcipant").suggestion == "participant")
        #expect(graph.find("zzz") == (nil, nil))
    }

    @Test func answersAndRevisionsAreOtherWays() {
        let graph = ResourceGraph(MapTests.model, relations: [.answer, .revision])
        #expect(
            graph.edges.map { "\($0.source) \($0.words) \($0.target)" } == [
                "me [\"POST\"] note", "me [\"revision 2\"] me2",
            ]
        )
        #expect(graph.dot().contains("\"me\" -> \"me2\" [label=\"revision 2\", style=dotted];"))
        #expect(graph.mermaid().contains("    me -.->|\"POST\"| note\n"))
    }

    /// Names end neither their quotes nor their line, and no two of them are one.
    @Test func namesAreEscapedForEachLanguage() {
        let names = [
            "a\"]; b", "a\\", "a\nb", "&lt;", "#quot;", "`*x*`", "", "_", "é", "1", "end", "end_", "End", "a_62", "ab",
        ]
        let resources = names.map { Resource(name: $0, rel: $0, summary: "", source: Self.at) }
        let identifiers = names.map(GraphIdentifier.identifier)
        #expect(Set(identifiers).count == names.count)
        #expect(identifiers.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9_]+/) != nil })
        let graph = ResourceGraph(ReferenceModel(resources: resources))
        let dot = graph.dot().split(separator: "\n")
        #expect(dot.count == names.count + 4)
        #expect(dot[3] == #"    "_a_22_5d_3b_20b" [label="a\"]; b", style="rounded,dashed"];"#)
        #expect(dot[4] == #"    "_a_5c" [label="a\\", style="rounded,dashed"];"#)
        #expect(dot[5] == #"    "_a_0ab" [label="a b", style="rounded,dashed"];"#)
        #expect(dot[6] == #"    "__26lt_3b" [label="&amp;lt;", style="rounded,dashed"];"#)
        let mermaid = graph.mermaid().split(separator: "\n")
        #expect(mermaid.count == names.count + 1)
        #expect(mermaid[1] == ##"    _a_22_5d_3b_20b(["a#34;]#59; b"])"##)
        #expect(mermaid[7] == ##"    _([" "])"##)
        #expect(mermaid[5] == ##"    __23quot_3b(["#35;quot#59;"])"##)
    }
}
