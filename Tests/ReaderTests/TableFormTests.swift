import TestSupport
import Testing
import UCWAGenModel

/// Tables in other forms than the reference's, and what their cells may hold.
@Suite struct TableFormTests {
    private static func html(_ open: String, _ text: String, attributes: String = "") -> String {
        let rows = text.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
        let body = rows.enumerated().filter { $0.offset != 1 }.map { number, cells in
            let tag = number == 0 ? "th" : "td"
            return "<tr>" + cells.map { "<\(tag)\(attributes)>\($0)</\(tag)>" }.joined(separator: open) + "</tr>"
        }
        return "<table>\(open)" + body.joined(separator: open) + "\(open)</table>"
    }

    private static let properties = "|Name|Description|\n|:-----|:-----|\n|name|What to call the person.|"
    private static let errors =
        "|Error|Code|Subcode|Description|\n|:-----|:-----|:-----|:-----|\n|NotFound|404|None|Nobody of that name.|"

    static let variations: [Variation] = [
        Variation("HTML in one line") { $0.replacing(properties, with: html("", properties)) },
        Variation("HTML in many lines") {
            $0.replacing(properties, with: html("\n", properties)).replacing(errors, with: html("\n    ", errors))
        },
        Variation("HTML with blank lines and attributes") {
            $0.replacing(properties, with: html("\n\n", properties, attributes: " class=\"x\" width='5'"))
        },
        Variation("HTML directly behind a sentence, and a heading directly behind it") {
            $0.replacing(
                "### Properties\n\n" + properties + "\n\n",
                with: "### Properties\nThese:\n" + html("\n", properties) + "\n"
            )
        },
        Variation("HTML in capitals") {
            let table = html("\n", errors).replacing("td>", with: "TD>").replacing("tr>", with: "TR>").replacing(
                "table>",
                with: "TABLE>"
            )
            return $0.replacing(errors, with: table)
        },
        Variation("HTML with sections") {
            let table = html("\n", errors).replacing("<table>\n<tr>", with: "<table>\n<thead><tr>")
                .replacing("</th></tr>", with: "</th></tr></thead><tbody>").replacing(
                    "\n</table>",
                    with: "</tbody>\n</table>"
                )
            return $0.replacing(errors, with: table)
        },
        Variation("HTML without closing tags") {
            let table = html("\n", errors).replacing("</td>", with: "").replacing("</th>", with: "").replacing(
                "</tr>",
                with: ""
            )
            return $0.replacing(errors, with: table)
        },
        Variation("HTML with cells of several lines and mark-up") {
            let table = html("\n", errors).replacing(
                "Nobody of that name.",
                with: "\n  <p>Nobody of\n  <b>that</b> name.</p>\n  "
            )
            .replacing("<th>Error</th>", with: "<th><b>Error</b></th>")
            return $0.replacing(errors, with: table)
        },
        Variation("HTML without header cells") {
            $0.replacing(
                errors,
                with: html("\n", errors).replacing("<th>", with: "<td>").replacing("</th>", with: "</td>")
            )
        },
        Variation("HTML in a quotation, with a comment") {
            let table = html("\n", errors).replacing("\n<tr><td>", with: "\n<!-- old -->\n<tr><td>")
            return $0.replacing(errors, with: "> " + table.replacing("\n", with: "\n> "))
        },
    ]

    @Test(arguments: variations)
    func sameFacts(variation: Variation) throws { try variation.check() }

    @Test func placesInHTML() throws {
        let table =
            "<table>\n  <tr><th>Name</th><th>Description</th></tr>\n\n  <tr><td>name</td>\n    <td>See\n      [it](it_ref.md) | <a href=\"that_ref.md\">that</a></td></tr>\n  <tr><td></td><td>Lost.</td></tr>\n</table>"
        let read = ReadReference(contact: PageText.contact(replacing: Self.properties, with: table))
        let property = try #require(read.resource("contact")?.properties.first)
        #expect(property.summary.text == "See it | that")
        #expect(property.source == SourcePosition(file: "contact_ref.md", line: 10, column: 3))
        #expect(
            property.summary.mentions.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0)" } == [
                "12:7", "12:25",
            ]
        )
        #expect(
            read.diagnosticLines.filter { !$0.contains("[page-link-broken]") } == [
                "contact_ref.md:13:3: error: the row has no name: expected one in the column \"Name\" [table-row-nameless]"
            ]
        )
    }

    @Test(arguments: [
        ("404 Not Found", 404), ("404 (Not Found)", 404), ("`404`", 404), ("HTTP 404", 404), ("404/NotFound", 404),
        ("**404**", 404),
        ("404 or 410", nil), ("Not Found", nil), ("4040", nil), ("44", nil),
    ])
    func statuses(cell: String, status: Int?) throws {
        let read = ReadReference(contact: PageText.contact(replacing: "|404|", with: "|\(cell)|"))
        #expect(read.resource("contact")?.operations.first?.errors.map(\.status) == [status])
        let shown = cell.filter { $0 != "`" && $0 != "*" }
        let report =
            "contact_ref.md:33:11: warning: \"\(shown)\" in the column \"Code\": expected an HTTP status such as 409 [status-not-numeric]"
        #expect(read.diagnosticLines == (status == nil ? [report] : []))
    }

    @Test func aSecondResponseWithoutFactsTakesNothingAway() throws {
        let read = ReadReference(contact: PageText.contact + "##### Response\n\nIt is this.\n")
        let response = try #require(read.resource("contact")?.operations.first?.response)
        #expect(response.content == .resource)
        #expect(response.resource == "contact")
    }

    @Test(arguments: ["-", "\u{2014}", "&ndash;", "N/A", ""])
    func noSubcode(cell: String) throws {
        let read = ReadReference(contact: PageText.contact(replacing: "|404|None|", with: "|404|\(cell)|"))
        #expect(read.resource("contact")?.operations.first?.errors.map(\.subcode) == [""])
        #expect(read.diagnosticLines == [])
    }

    @Test(arguments: [
        ("Yes", true), ("yes.", true), ("True", true), ("**Required**", true), ("\u{2713}", true),
        ("\u{2714}\u{FE0F}", true), ("&#10004;", true),
        ("\u{2705}", true), ("No", false), ("false", false), ("Optional", false), ("\u{2717}", false),
        ("\u{274C}", false), ("-", false),
    ])
    func flags(cell: String, isRequired: Bool) throws {
        let table = "|Name|Description|Required?|\n|---|---|---|\n|age|How old. Int32|\(cell)|\n"
        let text = PageText.contact(replacing: "#### Request body\n\nNone\n", with: "#### Request body\n\n" + table)
        let read = ReadReference(contact: text)
        #expect(read.resource("contact")?.operations.first?.body?.fields.map(\.isRequired) == [isRequired])
        #expect(read.diagnosticLines.filter { $0.contains("required-flag") } == [])
    }

    @Test func aMissingColumnIsReportedOnceAndTheOthersAreReadByName() throws {
        let table =
            "|Field|Notes|Type|Description|\n|---|---|---|---|\n|age|x|Int32|How old.|\n|title|y|String|What.|\n"
        let text = PageText.contact(replacing: "#### Request body\n\nNone\n", with: "#### Request body\n\n" + table)
        let read = ReadReference(contact: text)
        let fields = try #require(read.resource("contact")?.operations.first?.body?.fields)
        #expect(fields.map(\.name) == ["age", "title"])
        #expect(fields.map(\.summary.text) == ["How old.", "What."])
        #expect(fields.map(\.isRequired) == [false, false])
        #expect(
            read.diagnosticLines.filter { $0.contains("[table-header") || $0.contains("[required") } == [
                "contact_ref.md:23:1: warning: found the columns Field, Notes, Type, Description: expected Name, Description, Required? [table-header-unexpected]"
            ]
        )
    }
}
