import TestSupport
import Testing
import UCWAGenModel

/// What a page is follows from what stands in it, never from its name.
@Suite struct PageKindTests {
    private static let table = "|Name|Description|\n|---|---|\n|a|What it is. String|\n"

    /// Guides, under the name of a resource's page.
    @Test(arguments: [
        "# Requests\n\nHow to send.\n\n## HTTP operations\n\n### GET\n\nReads.\n\n### POST\n\nWrites.\n\n\(table)",
        "# Dashboard\n\nWhat to show.\n\n## Overview\n\n**Links**\n\n\(table)\n**Embedded resources**\n\n\(table)",
        "# Dashboard\n\nWhat to show.\n\n**Properties**\n\n\(table)\n**Links**\n\nNone\n\n**Operations**\n\n**GET**\n\n**Request body**\n\nNone\n",
        "# Verbs\n\n### POST\n\nWrites.\n\n## Response\n\nWhat comes back.\n",
        "# Following\n\n## Web links\n\nA link leads on.\n",
        "# Moods\n\n**Members**\n\n\(table)",
    ])
    func guidesAreNoResources(text: String) {
        let read = ReadReference(pages: ["guide_ref.md": text])
        #expect(read.model.otherPages.map(\.file) == ["guide_ref.md"])
        #expect(read.model.resources == [])
        #expect(read.model.enumerations == [])
        #expect(
            read.diagnosticLines == [
                "warning: the only page describes no resource, no enumeration and not the generic errors: nothing to generate [reference-empty]",
                "guide_ref.md:1:1: note: no section of a resource or an enumeration: the page is skipped [page-skipped]",
            ]
        )
    }

    /// The least that makes a resource.
    @Test(arguments: [
        "# thing\n\n## Web Link\n\nAs everywhere.\n",
        "# thing\n\n## Web links\n\n|Name|Description|\n|-|-|\n|rel|The rel.|\n",
        "# thing\n\n## Operations\n", "# thing\n\n### POST\n\n#### Request body\n\nNone\n",
        "# thing\n\n## POST\n\n## Synchronous errors\n", "# thing\n\n## Properties\n\nNone\n\n## Links\n\nNone\n",
        "# thing\n\n## Operatons\n\n**GET**\n\n**Request body**\n\nNone\n",
    ])
    func resources(text: String) {
        let read = ReadReference(pages: ["thing.md": text])
        #expect(read.model.resources.map(\.name) == ["thing"])
        #expect(read.diagnostics.count(.error) == 0)
    }

    @Test func onAResourcePageBoldTextIsAHeading() throws {
        let text = PageText.contact(replacing: "### Properties", with: "**Properties**")
            .replacing("### Links", with: "__Links__").replacing(
                "#### Synchronous errors",
                with: "**Synchronous errors:**"
            )
        let read = ReadReference(contact: text)
        let resource = try #require(read.resource("contact"))
        #expect(resource.properties.map(\.name) == ["name"])
        #expect(resource.operations.first?.errors.map(\.code) == ["NotFound"])
        #expect(
            read.diagnosticLines == [
                "contact_ref.md:5:1: warning: bold paragraph \"Properties\" read as a heading [heading-promoted]",
                "contact_ref.md:11:1: warning: bold paragraph \"Links\" read as a heading [heading-promoted]",
                "contact_ref.md:29:1: warning: bold paragraph \"Synchronous errors:\" read as a heading [heading-promoted]",
            ]
        )
    }
}
