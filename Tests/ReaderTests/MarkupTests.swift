import TestSupport
import Testing
import UCWAGenModel

/// What the publishing of pages adds to them: alerts, inclusions, columns, tabs.
@Suite struct MarkupTests {
    private static func ignored(_ place: String, _ message: String) -> String {
        "\(place): note: \(message) [markup-ignored]"
    }

    private static func nothing(_ place: String, _ mark: String) -> String {
        ignored(place, "'\(mark)' says nothing of the API: read as nothing")
    }

    static let variations: [Variation] = [
        Variation("an inclusion", reports: nothing("5:1", "[!INCLUDE [old](../old.md)]")) {
            $0.replacing("### Properties", with: "[!INCLUDE [old](../old.md)]\n\n### Properties")
        },
        Variation("an inclusion before the title", reports: nothing("1:1", "[!INCLUDE[x](x.md)]")) {
            "[!INCLUDE[x](x.md)]\n\n" + $0
        },
        Variation("an inclusion in a cell", reports: nothing("9:32", "[!INCLUDE [x](x.md)]")) {
            $0.replacing("the person.|\n", with: "the person. [!INCLUDE [x](x.md)]|\n")
        },
        Variation("a video", reports: nothing("19:19", "[!VIDEO https://example.org/v]")) {
            $0.replacing("Reads the person.", with: "Reads the person. [!VIDEO https://example.org/v]")
        },
        Variation("a frame around links", reports: nothing("45:3", "[!div class=\"nextstepaction\"]")) {
            $0 + "> [!div class=\"nextstepaction\"]\n> [Next](next.md)\n"
        },
        Variation("a frame directly behind the summary", reports: nothing("4:3", "[!div class=\"checklist\"]")) {
            $0.replacing("A person.\n", with: "A person.\n> [!div class=\"checklist\"]\n> * One\n> * Two\n")
        },
        Variation(
            "an image",
            reports: nothing("4:1", ":::image type=\"content\" source=\"a.png\":::")
        ) { $0.replacing("A person.\n", with: "A person.\n:::image type=\"content\" source=\"a.png\":::\n") },
        Variation("columns", reports: ignored("5:1", "the block ':::row:::': read as nothing up to line 9")) {
            $0.replacing(
                "### Properties",
                with: ":::row:::\n:::column:::\nOne.\n:::column-end:::\n:::row-end:::\n\n### Properties"
            )
        },
        Variation(
            "a block that colons end",
            reports: ignored("5:1", "the block '::: tip': read as nothing up to line 7")
        ) {
            $0.replacing("### Properties", with: "::: tip\nLook.\n:::\n\n### Properties")
        },
        Variation(
            "a version around facts",
            reports: ignored("5:1", "the block '::: moniker range=\">= ucwa-1.0\"': its marks are read as nothing")
        ) {
            $0.replacing("### Properties", with: "::: moniker range=\">= ucwa-1.0\"\n\n### Properties")
                .replacing("### Links", with: "::: moniker-end\n\n### Links")
        },
        Variation("a table in a quotation") { $0.replacing("\n|", with: "\n> |") },
        Variation("a table in a quotation of a quotation") { $0.replacing("\n|", with: "\n>> |") },
        Variation("the whole page in a quotation") {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n")
        },
    ]

    @Test(arguments: variations)
    func sameFacts(variation: Variation) throws { try variation.check() }

    /// Where an alert stands, and what the description of the resource is with it.
    @Test(arguments: [
        "> [!NOTE]\n> Mind [this](this_ref.md).\n\nA person.", "A person.\n\n> [!WARNING]\n> Mind [this](this_ref.md).",
        "A person.\n> [!tip]\n> Mind [this](this_ref.md).", "> [!IMPORTANT] Mind [this](this_ref.md).\n\nA person.",
        "[!CAUTION]\nMind [this](this_ref.md).\n\nA person.", ">[!NOTE]\n>Mind\n>[this](this_ref.md).\n\nA person.",
        "  > [!NOTE]\n  > Mind [this](this_ref.md).\n\nA person.",
    ])
    func alertsAreProseAndNeverTheSummary(text: String) throws {
        let read = ReadReference(contact: PageText.contact(replacing: "A person.", with: text))
        let resource = try #require(read.resource("contact"))
        #expect(resource.summary.text == "A person.")
        #expect(resource.description?.text == "Mind this.")
        #expect(resource.description?.mentions.map(\.destination) == ["this_ref.md"])
    }

    @Test func anAlertAloneIsNoSummary() throws {
        let text = PageText.contact(replacing: "A person.", with: "> [!NOTE]\n> Mind.\n>\n> Twice.")
            .replacing("Reads the person.", with: "> [!TIP]\n> Often.\n\nReads the person.")
        let resource = try #require(ReadReference(contact: text).resource("contact"))
        #expect(resource.summary.text == "")
        #expect(resource.description?.text == "Mind.\n\nTwice.")
        #expect(resource.operations.first?.summary.text == "Reads the person.\n\nOften.")
    }

    @Test func anAlertOfAnEnumerationIsAmongItsRemarks() throws {
        let page = PageSketch(enumeration: "Mood", members: ["Good"])
        let text = page.text.replacing("An enumeration of a test.", with: "> [!NOTE]\n> Mind.\n\nA mood.")
        let found = try #require(ReadReference(pages: [page.file: text]).model.enumerations.first)
        #expect(found.summary.text == "A mood.")
        #expect(found.remarks?.text == "Mind.")
    }

    @Test func samplesInAQuotationAreSamples() throws {
        let parts = PageText.contact.replacing("```", with: "> ```").split(
            separator: "> ```",
            omittingEmptySubsequences: false
        )
        let sample = parts[1].split(separator: "\n").map { "> " + $0 }.joined(separator: "\n")
        let text = parts[0] + "> ```\n" + sample + "\n> ```" + parts[2]
        let resource = try #require(ReadReference(contact: String(text)).resource("contact"))
        #expect(resource.properties.first?.evidence.map(\.text) == ["\"name\": \"Ana\""])
    }

    @Test func tabsAreReadOnce() throws {
        let section = "#### Request body\n\n|Name|Description|Required?|\n|---|---|---|\n|%|A. String|No|\n\n"
        let tabs = ["json", "xml"].map { "# [\($0)](#tab/\($0))\n\n" + section.replacing("%", with: $0) }.joined()
        let text = PageText.contact(replacing: "#### Request body\n\nNone\n\n", with: tabs + "---\n\n")
        let read = ReadReference(contact: text)
        let operation = try #require(read.resource("contact")?.operations.first)
        #expect(operation.body?.fields.map(\.name) == ["json"])
        #expect(read.resource("contact")?.representation == "contact")
        #expect(
            read.diagnosticLines.filter { $0.contains("tab") } == [
                "contact_ref.md:31:1: note: section \"Request body\" stands in an earlier tab too: read there [tab-repeated]"
            ]
        )
    }

    @Test func tabsOfDifferentSectionsAreAllRead() throws {
        let text = PageText.contact(replacing: "#### JSON Response\n", with: "# [JSON](#tab/a)\n\n#### JSON Response\n")
        let xml =
            "# [XML](#tab/b)\n\n#### XML Response\n\n```\nHTTP/1.1 200 OK\nContent-Type: application/xml\n<resource rel=\"contact\"><property name=\"name\">Ana</property></resource>\n```\n\n***\n\n## See also\n"
        let read = ReadReference(contact: text + xml)
        #expect(read.diagnosticLines == [])
        #expect(
            read.resource("contact")?.operations.first?.response.mediaTypes == ["application/json", "application/xml"]
        )
    }

    @Test func aTableInALaterTabIsReported() throws {
        let table = "|Name|Description|Required?|\n|---|---|---|\n|%|A. String|No|\n\n"
        let tabs = ["json", "xml"].map { "# [\($0)](#tab/\($0))\n\n" + table.replacing("%", with: $0) }.joined()
        let text = PageText.contact(replacing: "#### Request body\n\nNone\n", with: "#### Request body\n\n\(tabs)---\n")
        let read = ReadReference(contact: text)
        #expect(read.resource("contact")?.operations.first?.body?.fields.map(\.name) == ["json"])
        #expect(
            read.diagnosticLines.filter { $0.contains("tab") } == [
                "contact_ref.md:31:1: note: the table stands in a later tab: only the first is read [tab-repeated]"
            ]
        )
    }

    @Test func commentsInASampleAreNoHeadings() throws {
        let sample = "```bash\n# Request\ncurl -X GET\n# Links\n```\n\n#### Response body"
        let read = ReadReference(contact: PageText.contact(replacing: "#### Response body", with: sample))
        #expect(read.diagnosticLines == [])
        #expect(read.resource("contact")?.representation == "contact")
    }

    @Test func textOfTabsIsReadOnce() throws {
        let tabs = "# [A](#tab/a)\n\nReads the person.\n\n# [B](#tab/b)\n\nDoes read.\n\n***\n"
        let read = ReadReference(contact: PageText.contact(replacing: "Reads the person.\n", with: tabs))
        #expect(read.diagnosticLines == [])
        #expect(read.resource("contact")?.operations.first?.summary.text == "Reads the person.")
    }
}
