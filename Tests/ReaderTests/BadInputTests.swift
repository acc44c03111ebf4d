import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader

/// Every mistake is told with its place, and the rest is still read.
@Suite struct BadInputTests {
    @Test(arguments: PageMistakes.all)
    func toldWithItsPlace(mistake: Mistake) {
        let other = PageText.contact(replacing: "contact", with: "other")
        let files = mistake.files + [ReferenceFile(name: "other_ref.md", bytes: Array(other.utf8))]
        let read = ReadReference(files: files)
        #expect(read.diagnosticLines == mistake.told)
        #expect(read.resource("other")?.properties.map(\.name) == ["name"])
    }

    @Test func ofTwoPagesOfOneNameTheFirstCounts() {
        let read = ReadReference(pages: ["contact_ref.md": PageText.contact, "Contact.md": PageText.contact])
        #expect(read.model.resources.map(\.source.file) == ["Contact.md"])
    }

    @Test func everyRuleIsTested() {
        let told =
            PageMistakes.all.flatMap(\.told) + FolderTests.mistakes.map(\.told)
            + FolderTests.emptyReferences.map(\.told)
        #expect(Mistake.untested(DiagnosticRule.readerRules, in: told) == [])
    }

    @Test func sectionsBehindAnUnclosedFenceAreFound() throws {
        let text = PageText.contact(replacing: "}\n```\n", with: "}\n\n### DELETE\n\n#### Synchronous errors\n")
        let resource = try #require(ReadReference(contact: text).resource("contact"))
        #expect(resource.operations.map(\.method) == ["GET", "DELETE"])
        #expect(resource.representation == "contact")
    }

    @Test(arguments: ["[", "{\"a\":", "\"", "> ", "<b>", "*", "`", "[x](", "&amp;"])
    func tenThousandOfAKindEndQuickly(piece: String) throws {
        let run = String(repeating: piece, count: 10_000)
        let texts = [
            PageText.contact(replacing: "What to call", with: run),
            PageText.contact(replacing: "A person.", with: run),
            PageText.contact(replacing: "\"Ana\"", with: run),
        ]
        for text in texts {
            let read = ReadReference(contact: text)
            #expect(read.diagnostics.count(.error) == 0)
            #expect(read.resource("contact")?.operations.map(\.method) == ["GET"])
        }
    }
}
