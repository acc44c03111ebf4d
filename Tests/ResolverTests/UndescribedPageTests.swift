import TestSupport
import Testing
import UCWAGenModel

/// Resources and enumerations that are named and have no page.
@Suite struct UndescribedPageTests {
    private func response(_ item: String, _ others: PageSketch...) throws -> Response {
        let created = "HTTP/1.1 201 Created\nLocation: /a"
        let table = "|Item|Description|\n|---|---|\n|\(item)|What is new.|"
        let pages = [PageSketch("add", operations: [.send(response: table, answer: created)])] + others
        let files = Dictionary(pages.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })
        return try #require(ReadReference(pages: files).resource("add")?.operations.first?.response)
    }

    @Test(
        arguments: [
            ("[invitation](invitation_ref.md)", "invitation"),
            ("[invitation (UCWA)](invitation_ref.md)", "invitation"),
            ("[The invitation](a/invitation_ref.md#top)", "invitation"),
            ("[The invitation](/a/invitation_ref?view=all)", "invitation"),
            ("[The invitation](xref:invitation)", "invitation"),
            ("invitation", "invitation"),
            ("[Invitation](Invitation_ref.md)", nil),
            ("InvitationResource", nil),
            ("An invitation", nil),
        ]
    )
    func aResponseIsNamedByItsItemOrItsLink(item: String, name: String?) throws {
        let response = try response(item)
        #expect(response.resource == name)
        #expect(response.content == (name == nil ? .unnamed : .resource))
    }

    @Test func aPageIsFoundBeforeAnUndescribedOne() throws {
        #expect(try response("[invitation](contact_ref.md)", PageSketch("contact")).resource == "contact")
    }

    @Test func aLinkLeadsToTheFirstRevisionOfItsRel() throws {
        let me = PageSketch(
            "me",
            links: ["|search|Finds [contact](contact_ref.md).|", "|self|Itself.|", "|away|None.|"]
        )
        let read = ReadReference(me, PageSketch("search2"), PageSketch("contact"))
        #expect(read.resource("me")?.links.map(\.target) == ["search", "me", "away"])
        #expect(
            read.model.undescribed == [
                UndescribedPage(name: "away", mentions: [SourcePosition(file: "me_ref.md", line: 15)]),
                UndescribedPage(name: "search", mentions: [SourcePosition(file: "me_ref.md", line: 13)]),
            ]
        )
    }

    @Test func aMissingPageIsReportedOnceForEachPageThatRefersToIt() {
        let me = PageSketch(
            "me",
            properties: ["|a|See [b](b_ref.md) and [b](B_ref.md#x).String|", "|c|See [guide](Guide.md).String|"]
        )
        let you = PageSketch("you", links: ["|away|See [b](b_ref.md).|"], operations: [.get(json: "{\"a\" : 1}")])
        #expect(
            ReadReference(me, you).diagnosticLines.filter { $0.contains("no page") }
                == [
                    "me_ref.md:9:8: warning: links to 'b_ref.md' lead to no page, in 2 places [page-link-broken]",
                    "you_ref.md:13:1: note: resource 'away' has no page: typed as an undescribed resource [link-target-missing]",
                    "you_ref.md:13:11: warning: links to 'b_ref.md' lead to no page [page-link-broken]",
                ]
        )
    }

    @Test(arguments: [("contcat", true), ("contactss", true), ("kontakt", false), ("contact2", false), ("me", false)])
    func aNameThatResemblesAPageIsAWarning(rel: String, isSimilar: Bool) {
        let lines = ReadReference(
            PageSketch("app", links: ["|\(rel)|Who.|"]),
            PageSketch("contacts"),
            PageSketch("contact")
        )
        .diagnosticLines
        #expect(lines.contains { $0.contains(": warning: '\(rel)' has no page: did you mean 'contact") } == isSimilar)
    }

    @Test func anEnumerationThatAPhraseNamesHasTheMembersOfThePhrases() throws {
        let add = PageSketch("add", operations: [.send(body: ["|hair|What.(Color)Red, Green, or Blue|No|"])])
        let set = PageSketch("set", operations: [.send(body: ["|hair|What.Array of (color)Red, or Black|No|"])])
        let read = ReadReference(add, set)
        let page = try #require(read.model.undescribed.first)
        #expect(page.name == "Color")
        #expect(page.mentions.map(\.file) == ["add_ref.md", "set_ref.md"])
        #expect(page.members?.map(\.name) == ["Black", "Blue", "Green", "Red"])
        let fields = read.model.resources.flatMap(\.operations).compactMap { $0.body?.fields.first }
        #expect(fields.map(\.type.phrase) == ["Color", "Array of color"])
    }

    @Test func whatAnUndescribedResourceHasIsNotOfThePageThatReturnsIt() throws {
        let json = "{\"rel\" : \"contact\", \"name\" : \"Ana\", \"_links\" : {\"note\" : {\"href\" : \"/n\"}}}"
        let read = ReadReference(PageSketch("owner", operations: [.get(json: json)]))
        let owner = try #require(read.resource("owner"))
        #expect(owner.representation == "contact")
        #expect(owner.properties == [])
        #expect(owner.links == [])
        #expect(read.model.undescribed.map(\.name) == ["contact"])
    }

    @Test func whatAnEventNamesIsNotUndescribed() {
        let events = "### Added\n\n|Resource|Priority|Sender|Reason|\n|---|---|---|---|\n|ghost|High|spirit|It came.|"
        #expect(ReadReference(PageSketch("app", events: events)).model.undescribed == [])
    }
}
