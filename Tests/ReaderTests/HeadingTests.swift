import TestSupport
import Testing
import UCWAGenModel

/// Headings are read as they are meant; one that is not understood takes its section with it.
@Suite struct HeadingTests {
    /// The headings of `contact` and other ways to write them, all in the same line and all read as the first.
    static let spellings: [(heading: String, place: String, written: [String])] = [
        (
            "### GET", "17:1",
            [
                "###GET", "###\u{A0}GET", "### \u{A0}GET", "### 1. GET", "### 2) GET", "### (3) GET", "### 1.2 GET",
                "### GET (read)", "### GET {#get}", "### 1. GET (read) {#get .old}", "### G\u{200B}ET", "### HTTP GET",
                "### GET request", "### GET /ucwa/v1/people", "### GET \u{2013} read", "### GET: read",
                "### Step 1: GET",
            ]
        ),
        (
            "#### Request body", "21:1",
            ["####Request body", "#### Request body {#request}", "#### Request bdy", "#### Request\u{AD} body (none)"]
        ),
        ("### Properties", "5:1", ["###Properties", "### 1. Properties", "### Properties (all)", "### Propertie"]),
    ]

    static let variations = spellings.flatMap { heading, place, all in
        all.map { written in
            let shown = written.hasPrefix("### \u{A0}") || written.contains("\u{200B}") || written.contains("\u{AD}")
            let isWhole = shown || !written.drop { $0 == "#" }.hasPrefix(" ")
            let title = isWhole ? written : String(written.drop { $0 == "#" || $0 == " " })
            let meaning = heading.drop { $0 == "#" || $0 == " " }
            return Variation(
                written,
                reports: "\(place): warning: heading \"\(title)\" read as \"\(meaning)\" [heading-misspelt]"
            ) { $0.replacing(heading + "\n", with: written + "\n") }
        }
    }

    @Test(arguments: variations)
    func readAsMeant(variation: Variation) throws { try variation.check() }

    @Test(arguments: ["#contact", "# contact {#top}", "# con\u{200B}tact", "# contact (UCWA)"])
    func titlesTakeTheirOwnWay(title: String) throws {
        let read = ReadReference(contact: PageText.contact(replacing: "# contact\n", with: title + "\n"))
        #expect(read.model.resources.map(\.name) == ["contact"])
        #expect(read.diagnosticLines == [])
    }

    /// What stands under a heading that is not known belongs to nothing.
    @Test(arguments: [
        (
            "### Throttling\n\n#### Synchronous errors\n\n",
            "heading \"Throttling\" is not known: its section is skipped [heading-unknown]"
        ),
        (
            "### Throttling\n\nAs in:\n\n",
            "heading \"Throttling\" is not known: its section is skipped [heading-unknown]"
        ),
        ("##Throttling\n\n", "heading \"##Throttling\" is not known: its section is skipped [heading-unknown]"),
        ("### Background\n\n#### Query parameters\n\nFirst.\n\n##### Request body\n\n", nil),
    ])
    func unknownHeadingsTakeTheirSectionWithThem(heading: String, message: String?) throws {
        let table = "|Name|Description|Required?|\n|---|---|---|\n|age|How old. Int32|Yes|\n"
        let read = ReadReference(contact: PageText.contact + "\n" + heading + table)
        let operation = try #require(read.resource("contact")?.operations.first)
        #expect(operation.body == nil)
        #expect(operation.query == [])
        #expect(operation.summary.text == "Reads the person.")
        let expected =
            message.map { "warning: \($0)" }
            ?? "error: verb \"Background\" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS [verb-unknown]"
        #expect(read.diagnosticLines == ["contact_ref.md:46:1: " + expected])
    }

    @Test func behindAnUnknownHeadingTheOperationGoesOn() throws {
        let note = "#### Throttling\n\n##### Query parameters\n\nNone\n\n#### Response body"
        let read = ReadReference(contact: PageText.contact(replacing: "#### Response body", with: note))
        #expect(read.resource("contact")?.representation == "contact")
        #expect(
            read.diagnosticLines == [
                "contact_ref.md:25:1: warning: heading \"Throttling\" is not known: its section is skipped [heading-unknown]"
            ]
        )
    }

    @Test func onlyTablesUnderAnUnknownHeadingAreRead() throws {
        let read = ReadReference(
            contact: PageText.contact(replacing: "### Properties", with: "## Reference\n\n### Properties")
        )
        #expect(read.resource("contact")?.properties.map(\.name) == ["name"])
        let other =
            "## Related\n\n### Properties\n\n|Name|Description|\n|---|---|\n|age|How old.|\n\n### GET\n\nMore.\n"
        let twice = try #require(ReadReference(contact: PageText.contact + other).resource("contact"))
        #expect(twice.properties.map(\.name) == ["name"])
        #expect(twice.operations.map(\.method) == ["GET"])
    }

    @Test(arguments: ["PATCH", "HEAD", "patch"])
    func methodsLikeOthers(verb: String) throws {
        let section =
            "### \(verb)\n\nChanges it.\n\n#### Request body\n\nNone\n\n#### Response body\n\nNone\n\n#### Synchronous errors\n"
        let read = ReadReference(contact: PageText.contact + section)
        #expect(read.diagnosticLines == [])
        #expect(read.resource("contact")?.operations.map(\.method) == ["GET", verb.uppercased()])
        #expect(read.resource("contact")?.operations.last?.summary.text == "Changes it.")
    }

    @Test(arguments: ["FETCH", "Fetch", "TRACE", "PSOT", "1. FETCH", "FETCH (read)", "Obtain"])
    func otherVerbsAreErrors(verb: String) throws {
        let section =
            "### \(verb)\n\nReads.\n\n#### Request body\n\n|Name|Description|Required?|\n|---|---|---|\n|a|A. String|No|\n"
        let read = ReadReference(contact: PageText.contact + section)
        #expect(
            read.diagnosticLines == [
                "contact_ref.md:45:1: error: verb \"\(verb)\" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS [verb-unknown]"
            ]
        )
        #expect(read.resource("contact")?.operations.map(\.body) == [nil])
    }

    @Test(arguments: ["## See also", "## Next steps", "## Related content", "## In this article"])
    func sectionsThatLeadElsewhereAreNoMistake(heading: String) throws {
        let read = ReadReference(contact: PageText.contact + heading + "\n\n- [Others](https://example.org)\n")
        #expect(read.diagnosticLines == [])
    }
}
