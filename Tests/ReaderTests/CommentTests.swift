import TestSupport
import Testing
import UCWAGenModel

/// An HTML comment is no text: no fact, no prose, and no end of the table that it stands in.
@Suite struct CommentTests {
    static let variations: [Variation] = [
        Variation("between two rows") {
            $0.replacing("|:-----|:-----|\n|name", with: "|:-----|:-----|\n<!-- |old|It was once.| -->\n|name")
        },
        Variation("of many lines between two rows") {
            $0.replacing("|:-----|:-----|\n|name", with: "|:-----|:-----|\n<!--\n|old|It was once.|\n\n-->\n|name")
        },
        Variation("between header and rule") {
            $0.replacing("|Name|Description|\n", with: "|Name|Description|\n<!-- two columns -->\n")
        },
        Variation("within a cell and behind a row") {
            $0.replacing("What to call the person.|", with: "What to<!-- | --> call the person.| <!-- done -->")
        },
        Variation("before the title") { "<!-- # other\n\nAnother page. -->\n\n" + $0 },
        Variation("with a heading and a table") {
            $0.replacing(
                "### Links",
                with: "<!--\n### Links\n\n|Link|Description|\n|---|---|\n|me|I.|\n-->\n\n### Links"
            )
        },
        Variation("with a fence that is not closed") {
            $0.replacing("### Links", with: "<!--\n```\n### POST\n-->\n\n### Links")
        },
        Variation("with the whole of an operation") {
            $0.replacing(
                "### GET",
                with: "<!--\n\n### POST\n\n#### Request body\n\n|Name|Description|Required?|\n|a|b|Yes|\n\n-->\n### GET"
            )
        },
        Variation("that ends where text begins") {
            $0.replacing("Reads the person.", with: "<!-- Writes it.\n\nNo: --> Reads the <!-- x -->person.")
        },
        Variation("within the summary") { $0.replacing("A person.", with: "A<!-- very\nold --> person.") },
        Variation("behind a heading") { $0.replacing("### GET", with: "### GET <!-- and POST -->") },
        Variation("two in a line of their own") {
            $0.replacing("### Links", with: "<!-- a --> <!-- b -->\n### Links")
        },
        Variation("empty ones") { $0.replacing("### Links", with: "<!---->\n<!-->\n### Links") },
        Variation("with the marks of other kinds of text") {
            $0.replacing("### Links", with: "<!-- [!INCLUDE [a](a.md)]\n> [!NOTE]\n:::row:::\n-->\n### Links")
        },
        Variation(
            "not closed",
            reports:
                "3:10: warning: the comment is not closed: read as closed at the end of its line [comment-unclosed]"
        ) { $0.replacing("A person.", with: "A person.<!-- or two") },
    ]

    @Test(arguments: variations)
    func sameFacts(variation: Variation) throws { try variation.check() }

    @Test func placesBehindCommentsAreThoseOnDisk() {
        let comment = "<!--\nof three\nlines -->\n"
        let text = comment + PageText.contact.replacing("### Properties", with: comment + "<!-- --> ### Propertie")
        #expect(
            ReadReference(contact: text).diagnosticLines == [
                "contact_ref.md:11:10: warning: heading \"Propertie\" read as \"Properties\" [heading-misspelt]"
            ]
        )
    }

    @Test func placesBehindACommentInACellAreThoseOnDisk() throws {
        let cell = "What <!-- | --> to [call](call_ref.md)<!-- x --> [it](it_ref.md)"
        let read = ReadReference(contact: PageText.contact(replacing: "What to call the person.", with: cell))
        let property = try #require(read.resource("contact")?.properties.first)
        #expect(property.summary.text == "What to call it")
        #expect(property.summary.mentions.map(\.position?.column) == [26, 56])
    }

    @Test func inCodeAndInSamplesItIsText() throws {
        let text = PageText.contact(replacing: "A person.", with: "Begins with `<!--` and ends with `-->`.")
            .replacing("\"Ana\"", with: "\"<!-- Ana -->\"")
        let resource = try #require(ReadReference(contact: text).resource("contact"))
        #expect(resource.summary.text == "Begins with <!-- and ends with -->.")
        #expect(resource.properties.first?.evidence.map(\.text) == ["\"name\": \"<!-- Ana -->\""])
    }
}
