import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader

/// Whatever the formatting, the same facts.
@Suite struct ToleranceTests {
    static let variations: [Variation] = [
        Variation(testDescription: "CRLF") {
            $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        },
        Variation(testDescription: "byte order mark") { "\u{FEFF}" + $0 },
        Variation(testDescription: "front matter") { "---\ntitle: contact\ndescription: A person.\n---\n" + $0 },
        Variation(testDescription: "headings one level deeper") { $0.replacing("## ", with: "### ") },
        Variation(testDescription: "headings all of level 2") {
            $0.replacing("\n#### ", with: "\n## ").replacing("\n### ", with: "\n## ")
        },
        Variation(testDescription: "bold headings") { $0.replacing("### Properties", with: "### **Properties**") },
        Variation(testDescription: "closing marks") { $0.replacing("### Links", with: "### Links ###") },
        Variation(testDescription: "underlined headings") {
            $0.replacing("# contact\n", with: "contact\n=======\n").replacing(
                "## Operations\n",
                with: "Operations\n----------\n"
            )
        },
        Variation(testDescription: "capitals") { $0.replacing("Response body", with: "RESPONSE BODY") },
        Variation(testDescription: "colon") {
            $0.replacing("#### Synchronous errors", with: "#### Synchronous errors:")
        },
        Variation(testDescription: "verb in small letters") { $0.replacing("### GET", with: "### Get") },
        Variation(testDescription: "bold header cells") {
            $0.replacing("|Name|Description|", with: "|**Name**|**Description**|")
        },
        Variation(testDescription: "padded cells") { $0.replacing("|name|What", with: "|   name   |  What") },
        Variation(testDescription: "no-break spaces") {
            $0.replacing("|name|What to call", with: "|\u{A0}name\u{A0}|\u{A0}What&nbsp;to\u{A0}call")
        },
        Variation(testDescription: "no-break spaces in the rule row") {
            $0.replacing("|:-----|:-----|", with: "|\u{A0}:-----\u{A0}|\u{A0}:-----\u{A0}|")
        },
        Variation(testDescription: "no outer pipes") {
            $0.replacing(
                "|NotFound|404|None|Nobody of that name.|",
                with: "NotFound | 404 | None | Nobody of that name."
            )
            .replacing(
                "|Error|Code|Subcode|Description|\n|:-----|:-----|:-----|:-----|",
                with: "Error | Code | Subcode | Description\n--- | --- | --- | ---"
            )
        },
        Variation(testDescription: "indented table") { $0.replacing("\n|", with: "\n  |") },
        Variation(testDescription: "no blank line before a table") {
            $0.replacing("### Properties\n\n", with: "### Properties\n")
        },
        Variation(testDescription: "a sentence directly before a table") {
            $0.replacing("### Properties\n\n", with: "### Properties\n\nThese are known.\n")
        },
        Variation(testDescription: "a sentence directly after a table") {
            $0.replacing("call the person.|\n", with: "call the person.|\nNothing else is known.\n")
        },
        Variation(testDescription: "None in italics") { $0.replacing("\nNone\n", with: "\n_None._\n") },
        Variation(testDescription: "tilde fences") { $0.replacing("```", with: "~~~~") },
        Variation(testDescription: "language tag") { $0.replacing("```\nHTTP", with: "```json\nHTTP") },
        Variation(testDescription: "indented head") { $0.replacing("HTTP/1.1 200", with: "\t\t\tHTTP/1.1 200") },
        Variation(testDescription: "escaped sample") {
            $0.replacing("\"rel\" : \"contact\"", with: "&quot;rel&quot; : &quot;contact&quot;")
                .replacing("\"name\" : \"Ana\"", with: "&quot;name&quot; : &quot;Ana&quot;")
        },
        Variation(testDescription: "sample escaped twice") {
            $0.replacing("\"rel\" : \"contact\"", with: "&amp;quot;rel&amp;quot; : &amp;quot;contact&amp;quot;")
                .replacing("\"name\" : \"Ana\"", with: "&amp;quot;name&amp;quot; : &amp;quot;Ana&amp;quot;")
        },
        Variation(testDescription: "sample without a fence") { $0.replacing("```\n", with: "") },
        Variation(testDescription: "entities in cells") { $0.replacing("What to call", with: "What&#32;to&#x20;call") },
        Variation(testDescription: "HTML in cells") { $0.replacing("What to call", with: "What<br>to <b>call</b>") },
        Variation(testDescription: "title with a suffix") { $0.replacing("# contact", with: "# contact (UCWA)") },
        Variation(testDescription: "an anchor before a heading") {
            $0.replacing("### Links", with: "<a name=\"links\">\n### Links")
        },
    ]

    @Test func aTableInsideItsListItemKeepsTheCode() throws {
        let reasons = """
            ## Events

            #### Asynchronous reason codes

            - Conflict

              |Subcode|Reason|
              |:-----|:-----|
              |None|Too late.|

            """
        let text = PageText.contact(replacing: "## Operations\n", with: reasons + "## Operations\n")
        let resource = try #require(ReadReference(contact: text).resource("contact"))
        let found = resource.operations.flatMap(\.asynchronousErrors)
        #expect(found.map(\.code) == ["Conflict"])
        #expect(found.map(\.subcode) == ["None"])
    }

    @Test(arguments: ["# Web links", "## Web links"])
    func aGuideMayBeCalledAsASectionIs(title: String) {
        let table = "|Name|Description|\n|:-----|:-----|\n|rel|Where to.|\n"
        let read = ReadReference(pages: ["WebLinks.md": "\(title)\n\nHow to follow.\n\n\(table)"])
        #expect(read.model.otherPages.map(\.file) == ["WebLinks.md"])
    }

    @Test(arguments: variations)
    func sameFacts(variation: Variation) throws { try variation.check() }
}
