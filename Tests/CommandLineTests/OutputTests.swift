import Foundation
import TestSupport
import Testing

/// Where files go.
@Suite struct OutputTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
    }

    /// Other programs take it for standard output, where a folder cannot go.
    @Test(arguments: [
        (
            ["generate", "--output", "-"],
            "--output needs a folder: nothing is written to standard output. './-' names a folder called '-'."
        ),
        (
            ["check", "-o", "-"],
            "--output needs a folder: nothing is written to standard output. './-' names a folder called '-'."
        ),
        (
            ["distill", "specs", "-o", "-"],
            "--output needs a folder: nothing is written to standard output. './-' names a folder called '-'."
        ),
        (
            ["report", "--output", "-"],
            "--output needs a file: nothing is written to standard output. './-' names a file called '-'."
        ),
        (
            ["templates", "--eject", "-"],
            "--eject needs a folder: nothing is written to standard output. './-' names a folder called '-'."
        ),
    ])
    func standardOutputIsRefused(arguments: [String], message: String) throws {
        let before = try folder.files()
        let run = try CommandRun.ucwagen(arguments, in: folder.url)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: \(message)\n"))
        #expect(try folder.files() == before)
    }

    @Test func theConfigurationCannotNameItEither() throws {
        try folder.write("output: '-'\n", to: "ucwagen.yml")
        let run = try CommandRun.ucwagen(["generate"], in: folder.url)
        #expect(run.status == 1)
        #expect(
            run.errors == """
                ucwagen.yml:1:9: error: '-' is not a folder: expected one, since files cannot be written to standard output [configuration-invalid]

                """
        )
    }

    @Test func aFolderOfThatNameIsNamedByItsPath() throws {
        #expect(try CommandRun.ucwagen(["generate", "--output", "./-"], in: folder.url).status == 0)
        #expect(try folder.files().keys.contains("-/UC.swift"))
    }
}
