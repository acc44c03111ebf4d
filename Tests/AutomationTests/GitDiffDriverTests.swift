import Foundation
import TestSupport
import Testing

/// The driver of `Examples/git-diff-driver`, in a repository of its own.
@Suite struct GitDiffDriverTests {
    let repository: TemporaryFolder

    init() throws {
        repository = try TemporaryFolder()
        try git("init", "--quiet")
        let driver = Folders.package.appendingPathComponent("Examples/git-diff-driver/facts").path
        try git("config", "diff.ucwagen.command", "'\(driver)'")
        try repository.write("specs/*.md diff=ucwagen\n", to: ".gitattributes")
        try repository.write(PageText.contact, to: "specs/contact_ref.md")
        try git("add", ".")
    }

    @discardableResult
    private func git(_ arguments: String...) throws -> CommandRun {
        let run = try CommandRun.program("git", arguments, in: repository.url)
        #expect(run.status == 0, "\(run.errors)")
        return run
    }

    @Test func aChangeIsShownAsFacts() throws {
        let page = PageText.contact.replacing("|name|", with: "|fullName|")
            .replacing("\"name\"", with: "\"fullName\"")
        try repository.write(page, to: "specs/contact_ref.md")
        let text = try git("diff").output
        #expect(text.hasPrefix("facts of specs/contact_ref.md\nold → new: 2 changes\n"))
        #expect(text.contains("property removed: 'name'"))
        #expect(text.contains("property added: 'fullName'"))
        #expect(try git("diff", "--no-ext-diff").output.contains("+|fullName|"))
    }

    @Test func aPageThatComesOrGoesIsShown() throws {
        try repository.write(PageSketch("note", properties: ["|text|Words. String|"]).text, to: "specs/note_ref.md")
        try git("add", "--intent-to-add", ".")
        #expect(try git("diff").output.contains("resource added"))
        try git("add", ".")
        try FileManager.default.removeItem(at: repository.url.appendingPathComponent("specs/note_ref.md"))
        #expect(try git("diff").output.contains("resource removed"))
    }

    @Test func aPageWithErrorsIsShownAsLines() throws {
        try repository.write(PageText.contact + "\n### FETCH\n", to: "specs/contact_ref.md")
        let text = try git("diff").output
        #expect(text.contains("new/contact_ref.md:46:1: error: verb \"FETCH\" is not known"))
        #expect(text.contains("+### FETCH"))
    }
}
