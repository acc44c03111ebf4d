import Foundation
import TestSupport
import Testing

/// `ucwagen distill` as a user runs it.
@Suite struct DistillTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(PageText.contact, to: "docs/contact_ref.md")
        try folder.write(Pages.colour, to: "docs/Colour_ref.md")
        try folder.write("# A guide\n\nWords.\n", to: "docs/Guide.md")
    }

    private func distill(_ arguments: String...) throws -> CommandRun {
        try CommandRun.ucwagen(["distill"] + arguments, in: folder.url)
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func writesOnePageForEachResourceAndEnumeration() throws {
        try folder.write("- at: contact.GET.response\n  set: null\n  reason: None.\n", to: "docs/overrides.yml")
        let run = try distill("docs", "--output", "specs/")
        #expect(run.status == 0)
        #expect(run.output == "2 pages: 2 written, 0 unchanged; 1 note not shown\n")
        #expect(
            try folder.files().keys.filter { $0.hasPrefix("specs/") }.sorted() == [
                "specs/.ucwagen-sources", "specs/Colour_ref.md", "specs/contact_ref.md",
            ]
        )
        #expect(try text("specs/contact_ref.md").contains("| name | String |"))
        #expect(try text("specs/contact_ref.md").contains("The response holds the properties and links above."))
    }

    @Test func aSecondRunTouchesNothingAndLeavesOtherFiles() throws {
        _ = try distill("docs", "--output", "specs")
        try folder.write("# Where this comes from\n", to: "specs/README.md")
        try folder.write("[]\n", to: "specs/overrides.yml")
        let before = try folder.files()
        let run = try distill("docs", "--output", "specs")
        #expect(run.output == "2 pages: 0 written, 2 unchanged; 1 note not shown\n")
        #expect(run.errors == "")
        #expect(try folder.files() == before)
    }

    @Test func aSentenceThatSaysAFactIsAnErrorAndNothingIsWritten() throws {
        _ = try distill("docs", "--output", "specs")
        let page = try text("specs/contact_ref.md")
        try folder.write(
            page.replacing("| name | String", with: "| name | The default name is Ana, so far. String"),
            to: "specs/contact_ref.md"
        )
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("specs/Colour_ref.md"))
        let before = try folder.files()
        let run = try distill("docs", "--output", "specs")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                specs/contact_ref.md: error: 'contact.properties.name' would read otherwise than in the reference: \
                does a sentence say a fact? [distilled-page-differs]
                1 error, 1 note not shown

                """
        )
        #expect(try folder.files() == before)
    }

    @Test(arguments: ["docs", "./docs/", "docs/../docs", "link"])
    func theFolderOfTheReferenceIsRefused(output: String) throws {
        let link = folder.url.appendingPathComponent("link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "docs")
        let before = try folder.files()
        let run = try distill("docs", "--output", output)
        #expect(run.status == 1)
        #expect(
            run.errors == """
                error: the output folder '\(output)' is the folder of the reference: expected another one [distill-output]

                """
        )
        #expect(try folder.files() == before)
    }

    @Test func aCopyOfTheReferenceIsRefused() throws {
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
        let run = try distill("docs", "--output", "specs")
        #expect(run.status == 1)
        let message = "the file is a copy of the reference's own: expected none, or one with sentences of yours"
        #expect(
            run.errors == """
                specs/Colour_ref.md: error: \(message) [distilled-page-foreign]
                1 error, 1 note not shown

                """
        )
        #expect(try text("specs/Colour_ref.md") == Pages.colour)
    }

    @Test func anErrorInTheReferenceWritesNothing() throws {
        try folder.write(PageText.contact.replacing("### GET", with: "### FETCH"), to: "docs/contact_ref.md")
        let run = try distill("docs", "--output", "specs")
        #expect(run.status == 1)
        #expect(run.errors.contains("[verb-unknown]"))
        #expect(try folder.files().keys.contains { $0.hasPrefix("specs") } == false)
    }

    @Test func aFileInPlaceOfTheFolderIsAnError() throws {
        try folder.write("words", to: "specs")
        let run = try distill("docs", "--output", "specs")
        #expect(run.status == 1)
        #expect(run.errors.contains("'specs' is a file"))
        #expect(try text("specs") == "words")
    }

    @Test(arguments: [["docs"], ["docs", "--output", ""], ["--output", "x"], ["docs", "-o", "x", "--specs", "docs"]])
    func aWrongUseExitsWith64(arguments: [String]) throws {
        #expect(try CommandRun.ucwagen(["distill"] + arguments, in: folder.url).status == 64)
    }

    @Test func sentencesWithoutAFactAreTold() throws {
        _ = try distill("docs", "--output", "specs")
        let page = try text("specs/Colour_ref.md")
        try folder.write(page.replacing("| Red | |", with: "| Red | Like wine. |"), to: "specs/Colour_ref.md")
        try folder.write(Pages.colour.replacing("|Red|As a rose.|\n", with: ""), to: "docs/Colour_ref.md")
        let run = try distill("docs", "--output", "specs")
        #expect(run.status == 0)
        #expect(
            run.errors == """
                specs/Colour_ref.md:12:9: warning: 'Colour.members.Red' is no longer in the reference, \
                its words are not kept: "Like wine." [prose-unused]

                """
        )
    }

    @Test func whatTheReferenceSaidIsRecordedAndReadAgain() throws {
        _ = try distill("docs", "--output", "specs")
        let page = try text("specs/contact_ref.md")
        let named = page.replacing("| name | String", with: "| name | Their name. String")
        try folder.write(named, to: "specs/contact_ref.md")
        let record = try text("specs/.ucwagen-sources")
        let source = try text("docs/contact_ref.md")
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("|name|") ? "|name|Another text. String|" : String(line)
        }
        try folder.write(lines.joined(separator: "\n"), to: "docs/contact_ref.md")
        let run = try distill("docs", "--output", "specs")
        #expect(run.status == 0)
        #expect(run.output == "2 pages: 0 written, 2 unchanged; 1 warning, 1 note not shown\n")
        #expect(
            run.errors.contains("'contact.properties.name' in other words now: is this still true? \"Their name.\"")
        )
        #expect(run.errors.hasSuffix("[prose-outdated]\n"))
        #expect(try text("specs/.ucwagen-sources") != record)
        #expect(try distill("docs", "--output", "specs").errors == "")
    }
}
