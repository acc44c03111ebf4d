import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReport

/// The report shows every fact of the model, and its parts hang together.
@Suite struct ReportContentTests {
    static let models: [(name: String, folder: URL)] = {
        let goldens = ["Messaging", "FirstEdition", "Slips"].map { name in
            (name, Folders.tests.appendingPathComponent("Golden/\(name)/Pages"))
        }
        let editions = ["2016-06", "2022-12"].compactMap { name in
            Folders.editions.map { (name, $0.appendingPathComponent(name)) }
        }
        return goldens + [("specs", Folders.package.appendingPathComponent("specs"))] + editions
    }()

    @Test(arguments: models.map(\.folder))
    func everyFactIsShownAndEveryLinkLeadsSomewhere(folder: URL) throws {
        let model = ReadReference(folder: folder).model
        let report = try ReportPage(model)
        #expect(report.page.problems == [])
        expectFacts(of: model, in: report)
        expectEvidence(of: model, in: report)
        expectSoundReferences(report)
        expectHeadingsInOrder(report)
    }

    private func expectFacts(of model: ReferenceModel, in report: ReportPage) {
        let resources = model.resources
        let operations = resources.flatMap(\.operations)
        #expect(report.names("resource") == resources.filter { $0.representation != nil }.map(\.name))
        #expect(report.names("capability") == resources.filter { $0.representation == nil }.map(\.name))
        #expect(report.names("property") == resources.flatMap(\.properties).map(\.name))
        #expect(report.names("link") == resources.flatMap(\.links).map(\.rel))
        #expect(report.names("event") == resources.flatMap(\.events).map(\.kind.rawValue))
        #expect(
            report.names("operation")
                == resources.flatMap { page in page.operations.map { "\($0.method) \(page.name)" } }
        )
        #expect(report.names("query parameter") == operations.flatMap(\.query).map(\.name))
        #expect(report.names("body field") == operations.flatMap { $0.body?.fields ?? [] }.map(\.name))
        #expect(report.names("enumeration") == model.enumerations.map(\.name))
        #expect(report.names("member") == model.enumerations.flatMap(\.members).map(\.name))
        #expect(report.names("generic error") == model.genericErrors.map(\.name))
        #expect(report.names("undescribed") == model.undescribed.map(\.name))
        #expect(report.names("page") == model.otherPages.map(\.file))
        let origins =
            resources.flatMap(\.properties).map(\.origin) + resources.flatMap(\.links).map(\.origin)
            + operations.flatMap { $0.query + ($0.body?.fields ?? []) }.map(\.origin)
            + operations.map(\.response.origin)
        let marks = report.page.root.elements(of: "origin").map(\.text)
        #expect(marks.sorted() == origins.filter { $0 != .table }.map(\.rawValue).sorted())
        // Each row of an error or a scope says where it stands.
        let places = Set(report.page.root.elements(of: "place").map(\.text))
        for source in operations.flatMap(\.errors).map(\.source)
            + operations.flatMap(\.asynchronousErrors).map(\.source)
            + resources.flatMap(\.scopes).map(\.source)
        {
            #expect(places.contains("\(source.file):\(source.line)"))
        }
        let rows = report.page.root.elements(of: "errors").flatMap { $0.all.filter { $0.name == "tr" } }
        let tables = report.page.root.elements(of: "errors").count
        let errors = operations.reduce(0) { $0 + $1.errors.count + $1.asynchronousErrors.count }
        #expect(rows.count - tables == errors)
    }

    private func expectEvidence(of model: ReferenceModel, in report: ReportPage) {
        let operations = model.resources.flatMap(\.operations)
        var evidence =
            model.resources.flatMap(\.properties).map(\.evidence) + model.resources.flatMap(\.links).map(\.evidence)
        for operation in operations {
            evidence += (operation.query + (operation.body?.fields ?? [])).map(\.evidence)
            evidence.append(operation.response.evidence)
        }
        let pieces = evidence.flatMap { $0 }.map { "\($0.rule.rawValue) \($0.file):\($0.line)\($0.text)" }
        let shown = report.page.root.elements(of: "why").flatMap { $0.all.filter { $0.name == "li" } }.map(\.text)
        #expect(shown.sorted() == pieces.sorted())
    }

    private func expectSoundReferences(_ report: ReportPage) {
        let ids = report.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9._-]+/) != nil })
        let known = Set(ids)
        var targets = report.elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }.map {
            $0.dropFirst()
        }
        for attribute in ["for", "aria-controls"] {
            targets += report.elements.compactMap { $0.attributes[attribute]?[...] }
        }
        #expect(targets.count > 20)
        for target in Set(targets) { #expect(known.contains(String(target)), "#\(target) is not there") }
    }

    private func expectHeadingsInOrder(_ report: ReportPage) {
        let levels = report.elements.compactMap { $0.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) } }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        for (level, next) in zip(levels, levels.dropFirst()) {
            #expect(next <= level + 1, "h\(next) follows h\(level)")
        }
    }

    @Test func whatTablesDoNotListIsMarked() throws {
        let at = SourcePosition(file: "note_ref.md", line: 20)
        let note = Resource(
            name: "note",
            rel: "note",
            representation: "note",
            summary: "",
            source: at,
            properties: [
                Property(name: "text", type: TypeReference(.string), summary: "", source: at, evidence: []),
                Property(
                    name: "mood",
                    type: TypeReference("Mood"),
                    summary: "",
                    origin: .sample,
                    source: at,
                    evidence: []
                ),
            ],
            links: [Link(rel: "author", target: "person", summary: "", origin: .sample, source: at, evidence: [])],
            operations: [
                ResourceOperation(
                    method: "POST",
                    summary: "",
                    source: at,
                    query: [
                        Parameter(
                            name: "to",
                            isRequired: false,
                            type: TypeReference(.string),
                            summary: "",
                            location: .body,
                            source: at,
                            evidence: []
                        )
                    ],
                    response: Response(status: 201, content: .resource, resource: "person", origin: .revision)
                )
            ]
        )
        let members = ["Good", "Bad"].map { Enumeration.Member(name: $0, summary: "", source: at) }
        let model = ReferenceModel(
            resources: [note],
            undescribed: [
                UndescribedPage(name: "Mood", mentions: [at], members: members),
                UndescribedPage(name: "person", mentions: [at, SourcePosition(file: "team_ref.md", line: 3)]),
            ]
        )
        let report = try ReportPage(model, hasMap: false)
        expectSoundNames(report, model)
        let mood = try #require(report.element("note.properties.mood"))
        #expect(mood.elements(of: "origin").map(\.text) == ["sample"])
        #expect(report.element("note.properties.text")?.elements(of: "origin").count == 0)
        #expect(report.element("note.links.author")?.elements(of: "origin").map(\.text) == ["sample"])
        #expect(report.element("note.POST")?.elements(of: "origin").map(\.text) == ["revision"])
        #expect(report.element("note.POST.query.to")?.elements(of: "limit").map(\.text) == ["sent in the body"])
        #expect(report.element("Mood")?.text.contains("an enumeration: Good, Bad") == true)
        #expect(report.element("person")?.text.contains("a resource") == true)
        #expect(report.element("person")?.elements(of: "place").map(\.text) == ["note_ref.md:20, team_ref.md:3"])
        // Names lead to the list.
        let links = report.elements.filter { $0.attributes["href"] == "#person" }.map(\.text)
        #expect(links.filter { $0 == "person" }.count >= 3)
        #expect(report.elements.contains { $0.attributes["href"] == "#Mood" && $0.text == "Mood" })
    }

    private func expectSoundNames(_ report: ReportPage, _ model: ReferenceModel) {
        #expect(report.page.problems == [])
        #expect(report.names("undescribed") == model.undescribed.map(\.name))
    }

    @Test func theSameModelYieldsTheSameBytes() throws {
        let model = ReadReference(folder: Self.models[0].folder).model
        #expect(try ReportPage(model).text == ReportPage(model).text)
    }

    @Test func withoutALayoutThePageSaysSo() throws {
        let report = try ReportPage(MapTests.model, hasMap: false)
        #expect(!report.elements.contains { $0.name == "svg" })
        #expect(report.text.contains("made without a drawing of the map"))
        // What the map does not reach is listed all the same.
        #expect(report.text.contains("Not reached from there"))
    }

    @Test func anEmptyModelYieldsAPage() throws {
        let report = try ReportPage(ReferenceModel())
        #expect(report.page.problems == [])
        #expect(!report.elements.contains { $0.name == "h2" })
    }
}
