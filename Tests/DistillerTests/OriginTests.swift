import TestSupport
import Testing
import UCWAGenDistiller
import UCWAGenModel
import UCWAGenReader

/// What only samples show, on distilled pages.
@Suite struct OriginTests {
    private static func section(_ text: String, from start: String, to end: String) throws -> String {
        let first = try #require(text.range(of: start))
        let last = try #require(text.range(of: end, range: first.upperBound..<text.endIndex))
        return String(text[first.lowerBound..<last.lowerBound])
    }

    @Test func aColumnSaysThatASampleShowsIt() throws {
        let distillation = Distillation(pages: ["sendNote_ref.md": NotePages.send(query: NotePages.toRow)])
        let text = distillation.text("sendNote_ref.md")
        #expect(
            try Self.section(text, from: "#### Query parameters", to: "#### Synchronous errors") == """
                #### Query parameters

                | Name | Description | Required? |
                | :--- | :--- | :--- |
                | to | String | Yes |

                #### Request body

                | Name | Description | Required? | Origin |
                | :--- | :--- | :--- | :--- |
                | topic | String | No | sample |
                | level | Int32 | No | sample |
                | text | ExternalResource | No | sample |

                #### Response body

                | Item | Description | Origin |
                | :--- | :--- | :--- |
                | note | | sample |


                """
        )
        #expect(
            try Self.section(text, from: "#### JSON Request", to: "#### JSON Response") == """
                #### JSON Request

                ```
                POST https://ucwa.fabrikam.example/ucwa/v1/applications/a1/sendNote HTTP/1.1
                Host: ucwa.fabrikam.example
                Accept: application/json
                Content-Type: application/json

                {
                  "topic": "words",
                  "level": 1,
                  "to": "sip:lee@fabrikam.example",
                  "_links": {
                    "text": {"href": "data:text/plain;charset=utf-8,words"}
                  }
                }
                ```


                """
        )
        Self.laws(distillation)
        let post = try #require(distillation.readBack.model.resources.first?.operations.first)
        #expect(post.query.map(\.location) == [.body])
        #expect(post.query.map(\.origin) == [.table])
        #expect(post.body?.fields.map(\.origin) == [.sample, .sample, .sample])
        #expect(post.response.origin == .sample)
        #expect(post.response.item == nil)
        #expect(post.response.resource == "note")
        #expect(distillation.readBack.model.undescribed.map(\.name) == ["note"])
    }

    private static func laws(_ distillation: Distillation) {
        Laws.factsAreKept(distillation)
        #expect(Distillation(distillation.files).pages == distillation.pages)
        let read = distillation.readBack
        let rules = read.diagnostics.sorted().map(\.rule.id)
        #expect(!rules.contains("sample-field-unlisted") && !rules.contains("request-body-undocumented"))
    }

    @Test func aResourceWithoutAPageIsReturnedStill() throws {
        let json = "{\"rel\" : \"contact\", \"name\" : \"Ana\", \"_links\" : {\"note\" : {\"href\" : \"/n\"}}}"
        let page = PageSketch("owner", links: ["|self|Itself.|"], operations: [.get(json: json)])
        let distillation = Distillation(pages: [page.file: page.text])
        Self.laws(distillation)
        #expect(distillation.readBack.model.resources.first?.representation == "contact")
        #expect(!distillation.text("owner_ref.md").contains("Origin"))
    }

    @Test func anotherRevisionDescribesIt() throws {
        let rows = """
            | Name | Description | Required? |
            | :--- | :--- | :--- |
            | level | How much it matters. The maximum value is 5.Int32 | Yes |
            """
        let second = NotePages.send(revision: "2", body: rows)
            .replacing(
                "#### Response body\n\nNone",
                with: "#### Response body\n\n|Item|Description|\n|:-|:-|\n|note|It.|"
            )
        let distillation = Distillation(pages: ["sendNote_ref.md": NotePages.send(), "sendNote2_ref.md": second])
        let text = distillation.text("sendNote_ref.md")
        #expect(text.contains("| level | The maximum value is 5. Int32 | Yes | revision |\n"))
        #expect(text.contains("| topic | String | No | sample |\n"))
        #expect(text.contains("| note | | revision |\n"))
        let other = distillation.text("sendNote2_ref.md")
        #expect(other.contains("| level | The maximum value is 5. Int32 | Yes | |\n"))
        Self.laws(distillation)
        let model = distillation.readBack.model
        let post = try #require(model.resources.first { $0.name == "sendNote" }?.operations.first)
        let level = try #require(post.body?.fields.first { $0.name == "level" })
        #expect(level.origin == .revision)
        #expect(level.isRequired)
        #expect(level.evidence.first { $0.rule == .otherRevision }?.file == "sendNote2_ref.md")
        #expect(post.response.origin == .revision)
        #expect(post.response.evidence.first { $0.rule == .otherRevision }?.file == "sendNote2_ref.md")
    }

    @Test func whatARowStatesWins() throws {
        let rows = """
            | Name | Description | Required? | Origin |
            | :--- | :--- | :--- | :--- |
            | level | How much it matters. Int32 | No | sample |
            | topic | What it is about. String | No | |
            """
        let second = NotePages.send(
            revision: "2",
            body: rows.replacing(" | Origin |", with: " |").replacing(" | sample |", with: " |")
        )
        let pages = ["sendNote_ref.md": NotePages.send(body: rows), "sendNote2_ref.md": second]
        let model = Distillation(pages: pages).original.model
        let fields = try #require(model.resources.first { $0.name == "sendNote" }?.operations.first?.body?.fields)
        #expect(fields.map(\.name) == ["level", "topic", "to", "text"])
        #expect(fields.map(\.origin) == [.sample, .table, .sample, .sample])
        #expect(fields[0].summary.text == "How much it matters.")
    }

    @Test func propertiesAndLinksToo() throws {
        let distillation = Distillation(pages: ["note_ref.md": NotePages.note])
        let text = distillation.text("note_ref.md")
        #expect(
            try Self.section(text, from: "### Properties", to: "## Operations") == """
                ### Properties

                | Name | Description | Origin |
                | :--- | :--- | :--- |
                | text | String | |
                | mood | String | sample |

                ### Links

                | Link | Target | Placement | Cardinality | Description | Origin |
                | :--- | :--- | :--- | :--- | :--- | :--- |
                | author | author | link | one | | sample |
                | place | place | embedded | many | | sample |


                """
        )
        Self.laws(distillation)
        let read = try #require(distillation.readBack.model.resources.first)
        #expect(read.properties.map(\.origin) == [.table, .sample])
        #expect(read.links.map(\.origin) == [.sample, .sample])
        #expect(distillation.readBack.diagnostics.all.filter { $0.severity != .note }.map(\.message) == [])
    }

    @Test func anUndescribedEnumerationListsItsMembersInEveryPhrase() throws {
        let rows = """
            | Name | Description | Required? |
            | :--- | :--- | :--- |
            | to | Whom to send it to.String | No |
            | level | How much it matters.(Level)High, or Low | No |
            | least | How much at least.Array of (Level)Middle | No |
            """
        let distillation = Distillation(pages: ["sendNote_ref.md": NotePages.send(body: rows)])
        let text = distillation.text("sendNote_ref.md")
        #expect(text.contains("| level | (Level)High, Low, or Middle | No |"))
        #expect(text.contains("| least | Array of (Level)High, Low, or Middle | No |"))
        Self.laws(distillation)
        let level = try #require(distillation.readBack.model.undescribed.first)
        #expect(level.members?.map(\.name) == ["High", "Low", "Middle"])
    }
}
