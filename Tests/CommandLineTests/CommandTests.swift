import Foundation
import TestSupport
import Testing

/// What all commands have in common, and `model` and `lint`.
@Suite struct CommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func run(_ arguments: String...) throws -> CommandRun {
        try CommandRun.ucwagen(arguments, in: folder.url)
    }

    @Test func modelPrintsJSONAndNothingElse() throws {
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
        let run = try run("model")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                {
                  "formatVersion": 2,
                  "resources": [],
                  "enumerations": [
                    {
                      "name": "Colour",
                      "summary": "What a thing looks like.",
                      "remarks": null,
                      "source": {"file": "Colour_ref.md", "line": 1},
                      "members": [
                        {
                          "name": "Green",
                          "summary": "As grass.",
                          "source": {"file": "Colour_ref.md", "line": 9},
                          "origin": "page"
                        },
                        {
                          "name": "Red",
                          "summary": "As a rose.",
                          "source": {"file": "Colour_ref.md", "line": 10},
                          "origin": "page"
                        }
                      ]
                    }
                  ],
                  "genericErrors": [],
                  "otherPages": [],
                  "undescribed": []
                }

                """
        )
    }

    @Test func lintTellsEverythingAndFailsOnWarningsOnlyWhenStrict() throws {
        try folder.write(
            PageText.contact.replacing("### Properties", with: "### Propertie"),
            to: "specs/contact_ref.md"
        )
        try folder.write("# A guide\n\nWords.\n", to: "specs/Guide.md")
        let told = """
            specs/Guide.md:1:1: note: no section of a resource or an enumeration: the page is skipped [page-skipped]
            specs/contact_ref.md:5:1: warning: heading "Propertie" read as "Properties" [heading-misspelt]

            """
        let lenient = try run("lint")
        #expect(lenient.status == 0)
        #expect(lenient.errors == told)
        #expect(lenient.output == "2 pages: 0 errors, 1 warning, 1 note\n")
        let strict = try run("lint", "--strict")
        #expect(strict.status == 1)
        #expect(strict.errors == told)
    }

    @Test func notesAreShownByOtherCommandsOnlyWhenAsked() throws {
        try folder.write("# A guide\n\nWords.\n", to: "specs/Guide.md")
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
        #expect(try run("model").errors == "1 note not shown\n")
        #expect(try run("model", "--quiet").errors == "")
        #expect(try run("model", "--diagnostics", "github").errors == "")
        #expect(try run("model", "--verbose").errors.contains("[page-skipped]"))
        #expect(try run("model", "--verbose", "--quiet").status == 64)
    }

    @Test(arguments: [
        ("missing", "error: no folder at 'missing': expected a folder of reference pages [folder-unreadable]\n"),
        ("file", "error: 'file' is a file: expected a folder of reference pages [folder-unreadable]\n"),
        ("empty", "error: no page in 'empty': expected files that end in '.md' [folder-empty]\n"),
        ("empty/", "error: no page in 'empty': expected files that end in '.md' [folder-empty]\n"),
    ])
    func foldersThatAreNone(path: String, told: String) throws {
        try folder.write("text", to: "file")
        try folder.write("text", to: "empty/notes.txt")
        for command in ["model", "lint", "generate"] {
            let run = try run(command, "--specs", path)
            #expect(run.status == 1)
            #expect(run.errors == told)
        }
        #expect(try folder.files().keys.sorted() == ["empty/notes.txt", "file"])
    }

    @Test func aPageThatIsTooLargeIsNotReadAndTheOthersAre() throws {
        let large = Data(repeating: UInt8(ascii: "x"), count: 4 * 1024 * 1024 + 1)
        try folder.write(large, to: "specs/large_ref.md")
        try folder.write(
            PageText.contact.replacing("### Properties", with: "### Propertie"),
            to: "specs/contact_ref.md"
        )
        let run = try run("lint")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                specs/contact_ref.md:5:1: warning: heading "Propertie" read as "Properties" [heading-misspelt]
                specs/large_ref.md:1:1: error: the page has 4194305 bytes: expected at most 4194304 [page-too-large]

                """
        )
    }

    @Test func aPageThatMayNotBeReadIsTold() throws {
        try folder.write(PageText.contact, to: "specs/contact_ref.md")
        let gone = folder.url.appendingPathComponent("specs/gone_ref.md")
        try FileManager.default.createSymbolicLink(atPath: gone.path, withDestinationPath: "nowhere.md")
        let run = try run("lint")
        #expect(run.status == 1)
        let reason = "cannot read the page: no such file or directory"
        #expect(run.errors == "specs/gone_ref.md:1:1: error: \(reason) [page-unreadable]\n")
    }

    @Test func unknownKeysOfTheConfigurationAreErrorsWithTheirPlace() throws {
        try folder.write(PageText.contact, to: "specs/contact_ref.md")
        let text = "specs: specs\nouput: Code\nrules:\n  heading-mispelt: off\n  heading-unknown: loud\n"
        try folder.write(text, to: "ucwagen.yml")
        let run = try run("generate")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                ucwagen.yml:2:1: error: key 'ouput' is not known: did you mean 'output'? [configuration-invalid]
                ucwagen.yml:4:3: error: rule 'heading-mispelt' is not known: did you mean 'heading-misspelt'? [configuration-invalid]
                ucwagen.yml:5:20: error: 'loud' is not a severity: expected error, warning, note or off [configuration-invalid]

                """
        )
        #expect(try folder.files().keys.sorted() == ["specs/contact_ref.md", "ucwagen.yml"])
    }

    @Test func whereNoKeyIsNearTheConfigurationIsToldWhatThereIs() throws {
        try folder.write("colour: red\nrules: {Heading_Misspelt: off, colour: off}\n", to: "ucwagen.yml")
        #expect(
            try run("lint").errors == """
                ucwagen.yml:1:1: error: key 'colour' is not known: expected specs, overrides, output, templates, access, namespace, runtimeModule, documentation, include, depth, exclude, names or rules [configuration-invalid]
                ucwagen.yml:2:9: error: rule 'Heading_Misspelt' is not known: did you mean 'heading-misspelt'? [configuration-invalid]
                ucwagen.yml:2:32: error: rule 'colour' is not known: 'ucwagen lint --rules' lists them all [configuration-invalid]

                """
        )
    }

    @Test func theConfigurationSetsSeverities() throws {
        try folder.write(
            PageText.contact.replacing("### Properties", with: "### Propertie"),
            to: "specs/contact_ref.md"
        )
        try folder.write("rules: {heading-misspelt: off}", to: "off.yml")
        try folder.write("rules: {heading-misspelt: error}", to: "error.yml")
        #expect(try run("lint", "--config", "off.yml").errors == "")
        #expect(try run("model", "--config", "error.yml").status == 1)
        let missing = try run("lint", "--config", "missing.yml")
        #expect(missing.status == 1)
        #expect(missing.errors == "error: cannot read the configuration 'missing.yml' [configuration-unreadable]\n")
    }

    @Test(arguments: [
        ["genrate"], ["model", "--spec", "x"], ["lint", "--diagnostics", "loud"], ["model", "extra"],
        ["lint", "--format", "json"], ["lint", "--rules", "--format", "sarif"],
    ])
    func wrongUseOfTheCommandLineExitsWith64(arguments: [String]) throws {
        #expect(try CommandRun.ucwagen(arguments, in: folder.url).status == 64)
    }

    @Test func aCommandThatIsMisspeltIsToldWhatMayBeMeant() throws {
        let run = try run("genrate", "--specs", "pages")
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Error: Unknown command 'genrate'. Did you mean 'generate'?\n"))
        #expect(try self.run("zzz").errors.hasPrefix("Error: Unexpected argument 'zzz'\n"))
    }
}
