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
        let count = "2 pages, 1 resource, 1 enumeration, 1 operation: 3 files written, 0 unchanged, 0 removed in "
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
        #expect(run.output.contains("1 file written, 2 unchanged, 0 removed"))
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
        try folder.write(PageText.contact + "\n### FETCH\n", to: "specs/contact_ref.md")
        let run = try generate()
        #expect(run.status == 1)
        #expect(
            run.errors == """
                specs/contact_ref.md:46:1: error: verb "FETCH" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS [verb-unknown]

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

    @Test func aFolderInPlaceOfAFileIsToldAndNothingIsWritten() throws {
        try folder.write("text", to: "Generated/Contact.swift/inside.txt")
        let run = try generate()
        #expect(run.status == 1)
        #expect(
            run.errors
                == "error: cannot replace 'Generated/Contact.swift': it is no regular file [output-unwritable]\n"
        )
        #expect(try output().keys.sorted() == ["Contact.swift/inside.txt"])
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("Generated/Contact.swift"))
        try folder.write("text", to: "Generated/.ucwagen/inside.txt")
        #expect(try generate().status == 1)
        #expect(try output().keys.sorted() == [".ucwagen/inside.txt"])
    }

    @Test func aLinkInPlaceOfAFileIsLeftAlone() throws {
        _ = try generate()
        let place = folder.url.appendingPathComponent("Generated/Contact.swift").path
        let moved = folder.url.appendingPathComponent("Elsewhere.swift").path
        try FileManager.default.moveItem(atPath: place, toPath: moved)
        try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: moved)
        let run = try generate()
        #expect(run.status == 1)
        #expect(
            run.errors
                == "error: cannot replace 'Generated/Contact.swift': it is no regular file [output-unwritable]\n"
        )
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place) == moved)
    }

    @Test func leftoversOfARunThatWasBrokenOffAreRemoved() throws {
        // No process has this number.
        try folder.write("half", to: "Generated/.Old.swift.999999999.ucwagen-new")
        #expect(try generate().status == 0)
        #expect(try output().keys.sorted() == [".ucwagen", "Colour.swift", "Contact.swift", "UC.swift"])
    }

    @Test func runsAtTheSameTimeDoNotDisturbEachOther() async throws {
        let place = folder.url
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 0..<4 { group.addTask { try CommandRun.ucwagen(["generate"], in: place).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == [0, 0, 0, 0])
        #expect(try output().keys.sorted() == [".ucwagen", "Colour.swift", "Contact.swift", "UC.swift"])
    }

    @Test func aConfigurationOrOverridesThatCannotBeReadAreErrors() throws {
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("specs/overrides.yml"),
            withIntermediateDirectories: true
        )
        #expect(
            try generate().errors == "error: cannot read the overrides 'specs/overrides.yml' [override-unreadable]\n"
        )
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("specs/overrides.yml"))
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("ucwagen.yml"),
            withIntermediateDirectories: true
        )
        #expect(
            try generate().errors == "error: cannot read the configuration 'ucwagen.yml' [configuration-unreadable]\n"
        )
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
