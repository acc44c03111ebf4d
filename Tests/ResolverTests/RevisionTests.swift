import TestSupport
import Testing

/// Which pages are revisions of which rel, and where a rel leads on a page of a later revision.
@Suite struct RevisionTests {
    /// Pages and the rel and revision of one of them.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var page: String
        var found: String
        var pages: [PageSketch]

        init(_ name: String, _ page: String, is found: String, _ pages: PageSketch...) {
            testDescription = name
            self.page = page
            self.found = found
            self.pages = pages
        }
    }

    private static func posts(to path: String, on page: String) -> PageSketch {
        let head = "POST https://pool.example/ucwa/v1/\(path) HTTP/1.1"
        return PageSketch(page, operations: [.init("POST", samples: [("JSON Request", head)])])
    }

    private static func gets(_ json: String, on page: String) -> PageSketch {
        PageSketch(page, operations: [.get(json: json)])
    }

    static let cases = [
        Case("a digit alone", "level2", is: "level2 1", PageSketch("level2")),
        Case("the page of the first revision", "level2", is: "level 2", PageSketch("level2"), PageSketch("level")),
        Case("that page without the other", "level", is: "level 1", PageSketch("level2"), PageSketch("level")),
        Case("a third revision beside the first", "level3", is: "level 3", PageSketch("level3"), PageSketch("Level")),
        Case(
            "an enumeration of that name",
            "level2",
            is: "level2 1",
            PageSketch("level2"),
            PageSketch(enumeration: "level", members: ["A"])
        ),
        Case("the rel of a sample", "level2", is: "level 2", gets("{\"rel\" : \"level\"}", on: "level2")),
        Case(
            "the whole name as a sample's rel",
            "level2",
            is: "level2 1",
            gets("{\"rel\" : \"level2\"}", on: "level2"),
            PageSketch("level")
        ),
        Case("the last segment of a path", "level2", is: "level 2", posts(to: "app/level?x=level2", on: "level2")),
        Case(
            "the whole name in a path",
            "level2",
            is: "level2 1",
            posts(to: "app/level2", on: "level2"),
            PageSketch("level")
        ),
        Case(
            "a path that says neither",
            "level2",
            is: "level 2",
            posts(to: "app/17", on: "level2"),
            PageSketch("level")
        ),
        Case(
            "a rel before a path",
            "level2",
            is: "level2 1",
            PageSketch(
                "level2",
                operations: [
                    .init("POST", samples: [("JSON Request", "POST https://pool.example/level HTTP/1.1")]),
                    .get(json: "{\"rel\" : \"level2\"}"),
                ]
            )
        ),
        Case(
            "what a GET returns before what a POST returns",
            "level2",
            is: "level 2",
            PageSketch(
                "level2",
                operations: [
                    .send(answer: "HTTP/1.1 201 Created\nContent-Type: application/json\n{\"rel\" : \"level2\"}"),
                    .get(json: "{\"rel\" : \"level\"}"),
                ]
            )
        ),
        Case(
            "two digits",
            "level10",
            is: "level10 1",
            PageSketch("level10"),
            PageSketch("level1"),
            PageSketch("level")
        ),
        Case("the digit one", "level1", is: "level1 1", PageSketch("level1"), PageSketch("level")),
        Case("a digit behind a hyphen", "a-2", is: "a-2 1", PageSketch("a-2"), PageSketch("a-")),
        Case("hyphens", "a-b", is: "a-b 1", PageSketch("a-b")),
        Case("colons", "ms:rtc:saas:call", is: "ms:rtc:saas:call 1", PageSketch("ms:rtc:saas:call")),
        Case("colons in a later revision", "ms:call2", is: "ms:call 2", PageSketch("ms:call2"), PageSketch("ms:call")),
        Case("a sample in other letters", "Level", is: "level 1", gets("{\"rel\" : \"level\"}", on: "Level")),
    ]

    @Test(arguments: cases)
    func relAndRevision(of test: Case) {
        let files = Dictionary(test.pages.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })
        let resource = ReadReference(pages: files).resource(test.page)
        #expect(resource.map { "\($0.rel) \($0.revision)" } == test.found)
    }

    @Test func theFileHasTheSpellingOfTheWire() {
        let page = PageSketch("Contact", properties: ["|age|How old. The maximum value is 9.|"])
        let read = ReadReference(pages: ["contact_ref.md": page.text])
        #expect(read.model.resources.map(\.name) == ["contact"])
        #expect(read.model.resources.map(\.rel) == ["contact"])
        #expect(read.diagnosticLines == [])
    }

    @Test func theTitleHasTheSpellingOfAnEnumeration() {
        let page = PageSketch(enumeration: "ContactType", members: ["User"])
        let read = ReadReference(pages: ["contacttype_ref.md": page.text])
        #expect(read.model.enumerations.map(\.name) == ["ContactType"])
    }

    @Test func linksFindPagesWhoseNamesHoldColons() {
        let call = PageSketch("ms:call")
        let read = ReadReference(pages: [
            call.file: call.text,
            "app_ref.md": PageSketch("app", links: ["|[first](./ms:call_ref.md)|The first call.|"]).text,
            "old_ref.md": PageSketch("old", links: ["|[last](https://example.org/ms:call_ref.md)|The last call.|"])
                .text,
        ])
        #expect(read.resource("app")?.links.map(\.target) == ["ms:call"])
        #expect(read.resource("old")?.links.first?.target != "ms:call")
    }

    @Test func pagesWhoseNamesDifferInCaseAloneAreAnError() {
        let page = PageSketch("contact")
        let read = ReadReference(pages: ["Contact_ref.md": page.text, "contact_ref.md": page.text])
        #expect(
            read.diagnosticLines == [
                "contact_ref.md:1:1: error: the page describes 'contact', as 'Contact_ref.md' does: expected one page for a name [page-duplicate]"
            ]
        )
    }

    /// Groups of two revisions that embed or return members; only the second revision of a member lists `mood`.
    private func members(
        on page: String,
        embedding member: String,
        first: [String] = ["|name|At most. The maximum length is 9.|"]
    ) -> ReadReference {
        let mood = "|mood|At best. The maximum length is 9.|"
        return ReadReference(
            PageSketch(
                page,
                links: ["|member|One of them.|"],
                operations: [
                    .get(json: "{\"_embedded\" : {\"member\" : [\n{\"rel\" : \"member\", \(member)}]}}"),
                    .send(
                        response: "|Item|Description|\n|:-----|:-----|\n|member|The new one.|",
                        answer:
                            "HTTP/1.1 201 Created\nContent-Type: application/json\n{\"rel\" : \"member\", \(member)}"
                    ),
                ]
            ),
            // Of two pages of a name the first counts.
            PageSketch("groups", links: ["|member|One of them.|"]),
            PageSketch("groups2", links: ["|member|One of them.|"]),
            PageSketch("member", properties: first),
            PageSketch("member2", properties: first + [mood])
        )
    }

    private func targets(_ read: ReadReference, on page: String) -> [String?] {
        let resource = read.resource(page)
        return [resource?.links.first?.target, resource?.operations.last?.response.resource]
    }

    @Test func aSampleProvesALaterRevisionOnAPageOfALaterRevision() {
        let read = members(on: "groups2", embedding: "\"name\" : \"Ana\", \"mood\" : \"Fine\"")
        #expect(targets(read, on: "groups2") == ["member2", "member2"])
        #expect(
            read.resource("groups2")?.links.first?.evidence.first.map {
                "\($0.rule.rawValue) \($0.file):\($0.line) \($0.text)"
            }
                == "sample-value groups2_ref.md:37 member shows mood, which member does not list and member2 does"
        )
    }

    @Test func withoutProofTheFirstRevisionIsMeant() {
        let read = members(on: "groups2", embedding: "\"name\" : \"Ana\", \"age\" : 7")
        #expect(targets(read, on: "groups2") == ["member", "member"])
    }

    @Test func onAPageOfTheFirstRevisionNothingIsProven() {
        let read = members(on: "groups", embedding: "\"name\" : \"Ana\", \"mood\" : \"Fine\"")
        #expect(targets(read, on: "groups") == ["member", "member"])
    }

    @Test func wordsThatSayTheRelAndALinkToItsRevisionAgree() {
        let item = "|Item|Description|\n|:-----|:-----|\n|[member](member2_ref.md)|The new one.|"
        let answer = "HTTP/1.1 201 Created\nContent-Type: application/json\n{\"rel\" : \"member\"}"
        for answer in [answer, nil] {
            let read = ReadReference(
                PageSketch("groups", operations: [.send(response: item, answer: answer)]),
                PageSketch("member"),
                PageSketch("member2")
            )
            #expect(read.resource("groups")?.operations.first?.response.resource == "member2")
            #expect(read.diagnosticLines == [])
        }
    }
}
