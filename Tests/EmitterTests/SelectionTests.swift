import Testing
import UCWAGenModel

@testable import UCWAGenEmitter

/// Which pages become Swift, and what becomes of those that are left out.
@Suite struct SelectionTests {
    /// a → b → c → d by links, a → e by a response; f2 is the second revision of f, and c represents d.
    private static var model: ReferenceModel {
        func resource(_ name: String, links: [String] = [], response: String? = nil) -> Resource {
            Resource(
                name: name,
                rel: name,
                representation: name,
                summary: "",
                source: SampleModel.page("\(name)_ref.md"),
                properties: [SampleModel.property("id", TypeReference(.string))],
                links: links.map { SampleModel.link($0, $0) },
                operations: response.map { target in
                    [
                        ResourceOperation(
                            method: "POST",
                            summary: "",
                            source: SourcePosition(file: "\(name)_ref.md", line: 20),
                            response: Response(status: 201, content: .resource, hasLocation: true, resource: target)
                        )
                    ]
                } ?? []
            )
        }
        var (c, f2) = (resource("c", links: ["d", "f"]), resource("f2", links: ["a"], response: "g"))
        c.representation = "d"
        (f2.rel, f2.revision) = ("f", 2)
        var a = resource("a", links: ["b", "gone"], response: "e")
        a.properties.append(SampleModel.property("importance", TypeReference("Importance")))
        return ReferenceModel(
            resources: [
                a, resource("b", links: ["c", "f"]), c, resource("d"), resource("e"), resource("f"), f2, resource("g"),
            ],
            enumerations: [SampleModel.importance],
            undescribed: [
                UndescribedPage(name: "gone", mentions: [SampleModel.at]),
                UndescribedPage(name: "unrelated", mentions: [SampleModel.at]),
            ]
        )
    }

    private func select(
        include: [String] = [],
        exclude: [String] = [],
        depth: Int? = nil
    ) -> (pages: String, undescribed: String, model: ReferenceModel) {
        var diagnostics = Diagnostics()
        let selection = ResourceSelection(include: include, exclude: exclude, depth: depth)
        let model = selection.apply(to: Self.model, diagnostics: &diagnostics)
        #expect(diagnostics.all == [])
        let pages = model.resources.map(\.name) + model.enumerations.map(\.name)
        return (pages.joined(separator: " "), model.undescribed.map(\.name).joined(separator: " "), model)
    }

    @Test(
        arguments: [
            (0, "a Importance", "b e gone"), (1, "a b e Importance", "c f gone"),
            (2, "a b c e f f2 Importance", "d g gone"), (3, "a b c d e f f2 g Importance", "gone"),
            (nil, "a b c d e f f2 g Importance", "gone"),
        ] as [(Int?, String, String)]
    )
    func depth(depth: Int?, pages: String, undescribed: String) {
        let selected = select(include: ["a"], depth: depth)
        #expect(selected.pages == pages)
        #expect(selected.undescribed == undescribed)
    }

    @Test func otherRevisionsAndEnumerationsAreNoStep() {
        #expect(select(include: ["f"], depth: 0).pages == "f f2")
        #expect(select(include: ["f"], depth: 0).undescribed == "a g")
        #expect(select(include: ["f2"], depth: 0).pages == "f f2")
    }

    @Test func theBorderIsKnownByItsPlaces() {
        let selected = select(include: ["a"], depth: 0).model
        #expect(
            selected.undescribed == [
                UndescribedPage(name: "b", mentions: [SampleModel.at]),
                UndescribedPage(name: "e", mentions: [SourcePosition(file: "a_ref.md", line: 20)]),
                UndescribedPage(name: "gone", mentions: [SampleModel.at]),
            ]
        )
        #expect(selected.resources[0].links.map(\.target) == ["b", "gone"])
        #expect(selected.resources[0].operations[0].response.resource == "e")
        #expect(selected.resources[0].operations[0].response.content == .resource)
    }

    @Test func whatIsExcludedAndReferredToIsAPlaceholder() throws {
        let selected = select(exclude: ["d", "g"])
        #expect(selected.pages == "a b c e f f2 Importance")
        #expect(selected.undescribed == "d g gone")
        // What represents a page still does: `c` is no type of value of its own.
        #expect(selected.model.resources[2].representation == "d")
        #expect(select(exclude: ["a"]).model.undescribed.map(\.name) == ["a"], "and 'gone' is not named any more")
    }

    @Test func aLaterRevisionThatIsLeftOutIsReferredToInItsFirst() {
        var model = Self.model
        model.resources[1].links = [SampleModel.link("f", "f2")]
        var diagnostics = Diagnostics()
        let first = ResourceSelection(exclude: ["f2"]).apply(to: model, diagnostics: &diagnostics)
        #expect(first.resources[1].links[0].target == "f")
        #expect(first.undescribed.map(\.name) == ["gone"])
        let none = ResourceSelection(include: ["b"], exclude: ["f", "f2"]).apply(to: model, diagnostics: &diagnostics)
        #expect(none.undescribed.map(\.name) == ["f"])
        model.resources.removeAll { $0.name == "f" }
        let alone = ResourceSelection(include: ["b"], exclude: ["f2", "c"]).apply(to: model, diagnostics: &diagnostics)
        #expect(alone.resources.map(\.name) == ["b"])
        #expect(alone.resources[0].links[0].target == "f")
        #expect(alone.undescribed.map(\.name) == ["f"])
    }

    @Test func valuesOfAnExcludedEnumerationAreText() {
        let selected = select(include: ["a"], exclude: ["Importance"], depth: 0)
        #expect(selected.pages == "a")
        #expect(selected.undescribed == "b e gone")
        #expect(selected.model.resources[0].properties[1].type == TypeReference(.string))
    }

    @Test func theSwiftOfAnExcludedPage() throws {
        var diagnostics = Diagnostics()
        let options = EmitterOptions(selection: ResourceSelection(exclude: ["participant"]))
        let emitted = try Emitter(templates: TemplateLibrary(), options: options)
            .emit(SampleModel.model, diagnostics: &diagnostics)
        let files = Dictionary(uniqueKeysWithValues: emitted.map { ($0.name, $0.contents) })
        #expect(diagnostics.all == [])
        #expect(files["Participant.swift"] == nil)
        let organizer = try #require(files["Organizer.swift"])
        #expect(organizer.contains("public enum Organizer: LinkTarget {\n"))
        #expect(organizer.contains("public typealias Representation = Participant\n"))
        #expect(organizer.contains("public typealias Output = Participant\n"))
        let namespace = try #require(files["UC.swift"])
        #expect(
            namespace.contains(
                """
                    /// The resource `participant`, whose page was not selected for this module.
                    ///
                    /// What a server sends of it is in `content`.
                    ///
                    /// Rel `participant`.
                    public struct Participant: Resource {
                """
            )
        )
        #expect(namespace.contains("\"organizer\": Participant.self,"))
        #expect(namespace.contains("\"participant\": Participant.self,"))
        #expect(files["Conversation.swift"]?.contains("public var leader: ResourceLink<Participant>?") == true)
    }
}
