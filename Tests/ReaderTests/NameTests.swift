import TestSupport
import Testing
import UCWAGenModel

/// Names are read bare, and rows that stand twice are reported.
@Suite struct NameTests {
    /// A cell for a name, and what is reported of it.
    static let decorated: [(cell: String, written: String)] = [
        ("name*", "\"name*\""), ("name\\*", "\"name*\""), ("name (optional)", "\"name (optional)\""),
        ("name:", "\"name:\""),
        ("name (Optional).", "\"name (Optional).\""), ("`name`*", "\"name*\""), ("**name**:", "\"name:\""),
        ("name [1]", "\"name [1]\""), ("name\u{B9}", "\"name\u{B9}\""), ("name \u{2020}", "\"name \u{2020}\""),
        ("na\u{200B}me", "\"name\", which holds the unseen character U+200B,"),
        ("na\u{AD}me", "\"name\", which holds the unseen character U+00AD,"),
        ("\u{200E}name\u{200F}", "\"name\", which holds the unseen character U+200E,"),
        ("\u{FEFF}name", "\"name\", which holds the unseen character U+FEFF,"),
        ("na&shy;me", "\"name\", which holds the unseen character &shy;,"),
        ("na&#8203;me", "\"name\", which holds the unseen character &#8203;,"),
        ("[name*](name.md)", "\"name*\""),
        ("'name'", "\"'name'\""), ("\u{201C}name\u{201D}", "\"\u{201C}name\u{201D}\""),
    ]

    @Test(arguments: decorated)
    func bareNames(cell: String, written: String) throws {
        let variation = Variation(cell, reports: "9:2: warning: \(written) read as 'name' [name-decorated]") {
            $0.replacing("|name|What", with: "|\(cell)|What")
        }
        try variation.check()
    }

    @Test(arguments: [
        ("age, name", "','"), ("name/alias", "'/'"), ("name: String", "a space"), ("name <sup>1</sup>", "a space"),
        ("~~name~~", "'~'"), ("name\u{FF0A}", "'\u{FF0A}'"), ("a\\|b", "'|'"),
    ])
    func whatIsNoNameIsReported(cell: String, odd: String) throws {
        let read = ReadReference(contact: PageText.contact(replacing: "|name|What", with: "|\(cell)|What"))
        let name = try #require(read.resource("contact")?.properties.first?.name)
        let told = "contact_ref.md:9:2: warning: \"\(name)\" holds \(odd): expected a name alone [name-decorated]"
        #expect(read.diagnosticLines.filter { $0.contains("[name-decorated]") } == [told])
    }

    /// Nothing that stands behind a name says whether it must be given.
    @Test(arguments: ["age (required)", "age*", "age (optional)"])
    func requirednessHasAColumnOfItsOwn(cell: String) throws {
        for flag in ["Yes", "No"] {
            let table = "|Name|Description|Required?|\n|---|---|---|\n|\(cell)|How old. Int32|\(flag)|\n"
            let text = PageText.contact(replacing: "#### Request body\n\nNone\n", with: "#### Request body\n\n" + table)
            let fields = try #require(ReadReference(contact: text).resource("contact")?.operations.first?.body?.fields)
            #expect(fields.map(\.name) == ["age"])
            #expect(fields.map(\.isRequired) == [flag == "Yes"])
        }
    }

    /// Names that look decorated and are not.
    @Test(arguments: ["ms:rtc:saas:call", "a-b", "Gr\u{F6}\u{DF}e", "Conversations.Initiate", "a_b", "name2"])
    func wholeNames(name: String) throws {
        let read = ReadReference(contact: PageText.contact(replacing: "|name|What", with: "|\(name)|What"))
        #expect(read.resource("contact")?.properties.first?.name == name)
        #expect(read.diagnosticLines.filter { $0.contains("[name-decorated]") } == [])
    }

    @Test func unseenCharactersInProseAndDestinations() throws {
        let text = PageText.contact(
            replacing: "What to call",
            with: "What\u{200B} to\u{202F}ca\u{AD}ll [it](con\u{AD}tact_ref.md)"
        )
        let read = ReadReference(contact: text)
        let property = try #require(read.resource("contact")?.properties.first)
        #expect(property.summary.text == "What to call it the person.")
        #expect(property.summary.mentions.map(\.page) == ["contact"])
        #expect(read.diagnosticLines == [])
    }

    private static let columns = "|Name|Description|Required?|\n|---|---|---|\n"

    @Test func rowsThatStandTwice() {
        let body = Self.columns + "|age|How old. Int32|No|\n|size|How tall. Int32|No|\n|Age|Years. Int32|No|\n"
        let query = Self.columns + "|top|How many. Int32|No|\n|top|How many. Int32|No|\n"
        let errors = "|NotFound|404|None|Nobody of that name.|\n"
        let text = PageText.contact(
            replacing: "#### Request body\n\nNone\n",
            with: "#### Query parameters\n\n\(query)\n#### Request body\n\n\(body)"
        ).replacing(errors, with: errors + errors + "|NotFound|404|None|Nobody at all.|\n")
        #expect(
            ReadReference(contact: text).diagnosticLines.filter { $0.contains("[row-listed-twice]") } == [
                "contact_ref.md:26:1: warning: the query parameter 'top' is listed twice: see also line 25 [row-listed-twice]",
                "contact_ref.md:34:1: warning: the field 'age' is listed twice: see also line 32 [row-listed-twice]",
                "contact_ref.md:45:1: warning: the error 'NotFound' is listed twice: see also line 44 [row-listed-twice]",
            ]
        )
    }

    /// Sentences of distilled pages may all be alike, as long as nobody has written others.
    @Test func errorsOfDistilledPagesMayStandTwice() {
        let row = "|NotFound|404|None|Nobody of that name.|\n"
        let text = "<!-- Distilled: a page. -->\n" + PageText.contact(replacing: row, with: row + row)
        #expect(ReadReference(contact: text).diagnosticLines == [])
    }

    /// A rel may be linked and embedded, so two equal rows are right and three are not.
    @Test(arguments: [(1, 0), (2, 0), (3, 1)])
    func linksMayStandTwice(count: Int, reports: Int) {
        let row = "|group|A group.|"
        let page = PageSketch("thing", links: Array(repeating: row, count: count) + ["|group|Another group.|"])
        let found = ReadReference(page).diagnosticLines.filter { $0.contains("[row-listed-twice]") }
        let message =
            "thing_ref.md:15:1: warning: the link 'group' is listed 3 times: see also lines 13, 14 [row-listed-twice]"
        #expect(found == (reports == 0 ? [] : [message]))
    }

    @Test func distilledPagesSayWhetherARelIsLinkedOrEmbedded() {
        let columns = ["Link", "Target", "Placement", "Cardinality", "Description"]
        let row = { (placement: String) in "|group|None|\(placement)|one|A group.|" }
        let page = PageSketch("thing", links: [row("link"), row("embedded"), row("link")], linkColumns: columns)
        #expect(
            ReadReference(page).diagnosticLines.filter { $0.contains("[row-listed-twice]") } == [
                "thing_ref.md:15:1: warning: the link 'group' is listed twice: see also line 13 [row-listed-twice]"
            ]
        )
    }
}
