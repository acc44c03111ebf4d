import Foundation
import TestSupport
import Testing

/// `ucwagen generate` as a user runs it.
@Suite struct GenerateTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(PageText.contact, to: "specs/contact_ref.md")
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
    }

    private func generate(_ arguments: String...) throws -> CommandRun {
        try CommandRun.ucwagen(["generate"] + arguments, in: folder.url)
    }

    private func output(_ name: String = "Generated") throws -> [String: Data] {
        let files = try folder.files()
        return Dictionary(
            uniqueKeysWithValues: files.filter { $0.key.hasPrefix(name + "/") }
                .map { (String($0.key.dropFirst(name.count + 1)), $0.value) }
        )
    }

    @Test func writesOneFileForEachPageAndSaysSo() throws {
        let run = try generate()
        #expect(run.status == 0)
        #expect(run.errors == "")
        let count = "2 pages, 1 resources, 1 enumerations, 1 operations: 3 files written, 0 unchanged, 0 removed in "
        #expect(run.output.hasPrefix(count))
        #expect(try output().keys.sorted() == [".ucwagen", "Colour.swift", "Contact.swift", "UC.swift"])
    }

    @Test func aSecondRunTouchesNothing() throws {
        _ = try generate()
        let file = folder.url.appendingPathComponent("Generated/Contact.swift")
        let past = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: file.path)
        let before = try output()
        let run = try generate()
        #expect(run.output.contains("0 files written, 3 unchanged, 0 removed"))
        #expect(try output() == before)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.modificationDate] as? Date == past)
    }

    @Test func onlyTheChangedPageIsRewritten() throws {
        _ = try generate()
        try folder.write(Pages.colour.replacing("Green", with: "Blue"), to: "specs/Colour_ref.md")
        let run = try generate()
        #expect(run.output.contains("1 files written, 2 unchanged, 0 removed"))
    }

    @Test func filesThatAreNoLongerWantedAreRemovedAndNothingElseEver() throws {
        _ = try generate()
        try folder.write("// mine\n", to: "Generated/Mine.swift")
        try folder.write("notes", to: "Generated/notes.txt")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("specs/Colour_ref.md"))
        let run = try generate()
        #expect(run.output.contains("0 files written, 2 unchanged, 1 removed"))
        #expect(try output().keys.sorted() == [".ucwagen", "Contact.swift", "Mine.swift", "UC.swift", "notes.txt"])
    }

    @Test func aStaleFileThatSomebodyReplacedIsLeftAlone() throws {
        _ = try generate()
        try folder.write("// mine now\n", to: "Generated/Colour.swift")
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("specs/Colour_ref.md"))
        let run = try generate()
        #expect(run.status == 0)
        #expect(
            run.errors == """
                warning: 'Generated/Colour.swift' is no longer wanted and is not as it was generated: left alone [output-kept]

                """
        )
        #expect(try output()["Colour.swift"] == Data("// mine now\n".utf8))
    }

    @Test func aFileOfTheUsersIsNotOverwritten() throws {
        try folder.write("// mine\n", to: "Generated/Contact.swift")
        let run = try generate()
        #expect(run.status == 1)
        #expect(
            run.errors == """
                error: 'Generated/Contact.swift' was not generated: expected no such file, or one that may be replaced [output-foreign]

                """
        )
        #expect(try output() == ["Contact.swift": Data("// mine\n".utf8)])
    }

    @Test func anErrorInOnePageWritesNothing() throws {
        _ = try generate()
        let before = try output()
        try folder.write(Pages.colour.replacing("Green", with: "Blue"), to: "specs/Colour_ref.md")
        try folder.write(PageText.contact + "\n### PATCH\n", to: "specs/contact_ref.md")
        let run = try generate()
        #expect(run.status == 1)
        #expect(
            run.errors == """
                specs/contact_ref.md:46:1: error: verb "PATCH" is not known: expected GET, POST, PUT, DELETE or OPTIONS [verb-unknown]

                """
        )
        #expect(run.output == "")
        #expect(try output() == before)
    }

    @Test func anOutputThatIsAFileIsRefused() throws {
        try folder.write("text", to: "Generated")
        let run = try generate()
        #expect(run.status == 1)
        #expect(
            run.errors
                == "error: cannot write to 'Generated': it is a file, expected a folder [output-unwritable]\n"
        )
        #expect(try folder.files()["Generated"] == Data("text".utf8))
    }

    @Test func anOutputThatCannotBeWrittenIsTold() throws {
        // A folder inside a file cannot be made, whoever asks.
        try folder.write("text", to: "file")
        let run = try generate("--output", "file/Generated")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("error: cannot write to 'file/Generated': "))
        #expect(run.errors.hasSuffix("[output-unwritable]\n"))
        #expect(try folder.files()["file"] == Data("text".utf8))
    }

    @Test func optionsWinOverTheConfiguration() throws {
        try folder.write("specs: elsewhere\noutput: Code\n", to: "ucwagen.yml")
        #expect(try generate().status == 1)
        #expect(try generate("--specs", "specs").status == 0)
        #expect(try output("Code").keys.sorted() == [".ucwagen", "Colour.swift", "Contact.swift", "UC.swift"])
        #expect(try generate("--specs", "specs", "--output", "Other", "--quiet").output == "")
        #expect(try output("Other") == (try output("Code")))
    }
}
