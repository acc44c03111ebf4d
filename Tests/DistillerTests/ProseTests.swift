import TestSupport
import Testing
import UCWAGenDistiller
import UCWAGenReader

/// The machine owns the facts, people own the sentences.
@Suite struct ProseTests {
    /// A page with one fact of each kind.
    static let contact = """
        # contact

        A person.

        ### Properties

        |Name|Description|
        |:-----|:-----|
        |name|What to call the person.The maximum length is 50 characters. String|

        ### Links

        |Link|Description|
        |:-----|:-----|
        |self|Here.|
        |contact|The boss.|
        |contact|The boss, too.|

        ## Events

        ### Updated

        |Resource|Priority|Sender|Reason|
        |:-----|:-----|:-----|:-----|
        |contact|Low|people|A new name.|

        ## Operations

        ### GET

        Reads the person.

        #### Query parameters

        |Name|Description|Required?|
        |:-----|:-----|:-----|
        |depth|How much.Int32|No|

        #### Request body

        None

        #### Response body

        |Item|Description|
        |:-----|:-----|
        |[contact](contact_ref.md)|Who it is.|

        #### Synchronous errors

        |Error|Code|Subcode|Description|
        |:-----|:-----|:-----|:-----|
        |NotFound|404|None|Nobody.|

        #### Asynchronous reason codes

        - Gone

        |Subcode|Reason|
        |:-----|:-----|
        |Away|Moved.|

        """

    private func reference(_ replacements: (old: String, new: String)...) -> [String: String] {
        var text = Self.contact
        for replacement in replacements {
            precondition(text.contains(replacement.old), "the page does not hold \(replacement.old)")
            text = text.replacing(replacement.old, with: replacement.new)
        }
        return ["contact_ref.md": text]
    }

    /// Distils the page into a folder that holds its distilled page with some texts replaced.
    private func distil(
        _ reference: [String: String],
        editing edits: (old: String, new: String)...
    ) -> (edited: String, result: Distillation) {
        var text = Distillation(pages: self.reference()).text("contact_ref.md")
        for edit in edits {
            precondition(text.contains(edit.old), "the page does not hold \(edit.old)")
            text = text.replacing(edit.old, with: edit.new)
        }
        let file = ReferenceFile(name: "contact_ref.md", bytes: Array(text.utf8))
        return (text, Distillation(pages: reference, into: [file]))
    }

    @Test func sentencesOfAllKindsAreKeptAsTheyAreWritten() {
        let (edited, result) = distil(
            reference(),
            editing: ("The resource `contact`.", "Somebody.\n\n- one\n- *two*, see [self](contact_ref.md)"),
            ("## Resource description", "## Resource description\n\nMore of it.\n\n```\ncode\n\nmore\n```"),
            ("## Events", "## Remarks\n\nBe kind.\n\n## Events"),
            ("| name | The max", "| name | The `name` a \\| b. The max"),
            (
                "| self | [contact](contact_ref.md) | link | one | |",
                "| self | [contact](contact_ref.md) | link | one | Here. |"
            ),
            (
                "| contact | [contact](contact_ref.md) | link | one | |",
                "| contact | [contact](contact_ref.md) | link | one | First. |"
            ),
            ("embedded | one | |", "embedded | one | Second. |"),
            ("| contact | Low | people | |", "| contact | Low | people | A new name, perhaps. |"),
            ("The operation GET of `contact`.", "Reads.\n\nTwice."),
            ("| depth | Int32", "| depth | How deep Int32"),
            ("| [contact](contact_ref.md) | |", "| [contact](contact_ref.md) | That person. |"),
            ("| NotFound | 404 | None | |", "| NotFound | 404 | None | Nobody there. |"),
            ("| Away | |", "| Away | Has moved. |")
        )
        #expect(result.told == [])
        #expect(result.text("contact_ref.md") == edited)
        let contact = result.readBack.resource("contact")
        #expect(contact?.properties.first?.summary.text == "The name a | b. The maximum length is 50 characters.")
    }

    @Test func factsAreWrittenAnewUnderTheirSentences() {
        let (_, result) = distil(
            reference(("50 characters. String", "60 characters. Nullable String"), ("Int32", "Double")),
            editing: ("| name | The max", "| name | A name. The max"),
            ("| depth | Int32", "| depth | How deep. Int32")
        )
        #expect(result.told == [])
        let page = result.text("contact_ref.md")
        #expect(page.contains("| name | A name. The maximum length is 60 characters. Nullable String |"))
        #expect(page.contains("| depth | How deep. Double | No |"))
    }

    @Test func aFactThatIsChangedByHandComesBack() {
        let (_, result) = distil(
            reference(),
            editing: ("The maximum length is 50 characters. String", "Int32"),
            ("| self | [contact](contact_ref.md) | link | one |", "| self | [contact](contact_ref.md) | link | many |")
        )
        #expect(result.text("contact_ref.md") == Distillation(pages: reference()).text("contact_ref.md"))
    }

    @Test func sentencesWithoutAFactAreTold() {
        let (_, result) = distil(
            reference(("|name|", "|title|"), ("|depth|How much.Int32|No|", "|width|How much.Int32|No|")),
            editing: ("| name | The max", "| name | What they are called. The max")
        )
        #expect(
            result.told == [
                "out/contact_ref.md:13:10: warning: 'contact.properties.name' is no longer in the reference, its words are not "
                    + "kept: \"What they are called.\" [prose-unused]"
            ]
        )
        #expect(result.text("contact_ref.md").contains("| title | The maximum length is 50 characters. String |"))
    }

    @Test func wordsThatStandElsewhereAreTold() {
        let (_, result) = distil(
            reference(),
            editing: ("### Links\n", "Names are long.\n\n### Links\n"),
            ("## Operations", "## History\n\nNew in spring.\n\n## Operations")
        )
        #expect(
            result.told.map { $0.split(separator: ": ").dropFirst().joined(separator: ": ") } == [
                "warning: these words stand where no sentence is kept: \"Names are long.\" [prose-unused]",
                "warning: these words stand where no sentence is kept: \"New in spring.\" [prose-unused]",
            ]
        )
    }

    @Test func aPageThatIsNotDistilledKeepsItsSentences() {
        let written = reference(("A person.", "Somebody we know."))
        let file = ReferenceFile(name: "contact_ref.md", bytes: Array((written["contact_ref.md"] ?? "").utf8))
        let result = Distillation(pages: reference(), into: [file])
        #expect(result.told == [])
        let contact = result.readBack.resource("contact")
        #expect(contact?.summary.text == "Somebody we know.")
        #expect(
            contact?.properties.first?.summary.text == "What to call the person. The maximum length is 50 characters."
        )
        #expect(contact?.operations.first?.summary.text == "Reads the person.")
        #expect(DistilledPage.isDistilled(Array(result.text("contact_ref.md").utf8)))
    }

    @Test func aFileOfAnotherKindIsNotReplaced() {
        let file = ReferenceFile(name: "contact_ref.md", bytes: Array("# contact\n\nA guide.\n".utf8))
        let result = Distillation(pages: reference(), into: [file])
        #expect(
            result.told == [
                "out/contact_ref.md: error: the file holds no page of that kind: expected none, or one whose sentences can be "
                    + "kept [distilled-page-foreign]"
            ]
        )
    }

    /// A cell must not end where a pipe stands in a name.
    @Test func thePriorityOfAnEventIsEscaped() {
        let events = "### Added\n\n|Resource|Priority|Sender|Reason|\n|-|-|-|-|\n|note|High \\| *Low*|people|New.|"
        let distilled = Distillation(pages: ["note_ref.md": PageSketch("note", events: events).text])
        #expect(distilled.readBack.resource("note")?.events.map(\.priority) == ["High | Low"])
        #expect(distilled.readBack.resource("note")?.events.map(\.sender) == ["people"])
    }

    @Test func aPageThatTheReferenceLacksIsToldAndLeft() {
        let old = ReferenceFile(name: "group_ref.md", bytes: Array("\(DistilledPage.mark) x -->\n\n# group\n".utf8))
        let guide = ReferenceFile(name: "README.md", bytes: Array("# Guide\n".utf8))
        let result = Distillation(pages: reference(), into: [old, guide])
        #expect(
            result.told == [
                "out/group_ref.md: warning: the reference has no such page any more: left as it is, remove it if its sentences "
                    + "are not needed [distilled-page-stale]"
            ]
        )
        #expect(result.pages.map(\.file) == ["contact_ref.md"])
    }

    @Test func aFileKeepsItsSpelling() {
        let distilled = Distillation(pages: reference()).text("contact_ref.md")
        let file = ReferenceFile(name: "Contact_Ref.md", bytes: Array(distilled.utf8))
        #expect(Distillation(pages: reference(), into: [file]).pages.map(\.file) == ["Contact_Ref.md"])
    }

    @Test func membersAndGenericErrorsKeepTheirSentences() {
        let pages = [
            "Colour_ref.md": "# Colour\n\nA colour.\n\n## Members\n\n|Name|Description|\n|---|---|\n|Red|As a rose.|\n",
            "Errors.md":
                "# Generic synchronous errors\n\nAll.\n\n|Error|Description|\n|---|---|\n|Gone|Not there.|\n",
        ]
        let edited = Distillation(pages: pages).pages.map { page in
            let text = page.contents.replacing("| Red | |", with: "| Red | Like wine. |")
                .replacing("The enumeration `Colour`.", with: "What it looks like.\n\nMore.")
                .replacing("The error `Gone`.", with: "Away.")
                .replacing("The errors that any operation may answer with.", with: "Any time.")
            return ReferenceFile(name: page.file, bytes: Array(text.utf8))
        }
        let result = Distillation(pages: pages, into: edited)
        #expect(result.files == edited)
        #expect(result.told == [])
        #expect(edited.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("The error `") })
    }
}
