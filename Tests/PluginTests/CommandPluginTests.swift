import Foundation
import TestSupport
import Testing

extension Plugins {
    /// `swift package generate-ucwa`.
    @Suite struct CommandPluginTests {
        let package: ExamplePackage

        init() throws {
            package = try ExamplePackage()
            try package.edit("Package.swift") {
                let exclusion = #"exclude: ["UCWA", "ucwagen.yml"]"#
                return $0.replacing(#"plugins: [.plugin(name: "UCWAGenPlugin", package: "ucwagen")]"#, with: exclusion)
            }
        }

        private func generate(_ arguments: String...) throws -> CommandRun {
            try package.swift(
                "package",
                ["--allow-writing-to-package-directory", "generate-ucwa"] + arguments
            )
        }

        private var names: [String] {
            get throws {
                let folder = package.folder.appendingPathComponent("Sources/StatusBoard/Generated")
                return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            }
        }

        @Test func whatIsWrittenIsUpToDateAndCompiles() throws {
            let first = try generate()
            #expect(first.status == 0, "\(first.errors)")
            #expect(first.output.hasPrefix("StatusBoard:\n"))
            #expect(first.output.contains("6 files written, 0 unchanged, 0 removed"))
            #expect(
                try names == [
                    ".ucwagen", "Availability.swift", "Board.swift", "Me.swift", "Note.swift", "NoteType.swift",
                    "Presence.swift",
                ]
            )
            #expect(try generate("--check").status == 0)
            let build = try package.swift("build")
            #expect(build.status == 0, "\(build.output)\(build.errors)")
            #expect(!(build.output + build.errors).contains("warning:"))
        }

        @Test func checkShowsWhatWouldChangeWritesNothingAndFails() throws {
            #expect(try generate("--target", "StatusBoard").status == 0)
            try package.edit(package.pages() + "/Availability_ref.md") {
                $0.replacing("Not at the desk.", with: "Out of the room.")
            }
            let check = try generate("--check", "--target", "StatusBoard")
            #expect(check.status == 1)
            #expect(check.output.contains("--- a/Sources/StatusBoard/Generated/Availability.swift\n"))
            #expect(check.output.contains("+        /// Out of the room.\n"))
            #expect(check.errors.contains("error: the Swift of 'StatusBoard' is not up to date\n"))
            let file = package.folder.appendingPathComponent("Sources/StatusBoard/Generated/Availability.swift")
            #expect(try String(contentsOf: file, encoding: .utf8).contains("Not at the desk."))
        }

        @Test func theConfigurationSaysWhereSwiftGoes() throws {
            try package.write("output: Written\n", to: "Sources/StatusBoard/ucwagen.yml")
            #expect(try generate().status == 0)
            let file = package.folder.appendingPathComponent("Sources/StatusBoard/Written/UC.swift")
            #expect(FileManager.default.fileExists(atPath: file.path))
        }

        @Test func errorsOfPagesHaveTheirPlaceInThePackage() throws {
            try package.edit(package.pages() + "/note_ref.md") { $0.replacing("### POST", with: "### FETCH") }
            let run = try generate()
            #expect(run.status == 1)
            // The package manager hands on to standard output whatever the tools of a plugin write.
            let told = "Sources/StatusBoard/UCWA/note_ref.md:63:1: error: verb \"FETCH\" is not known"
            #expect(run.output.contains(told))
            #expect(run.errors.contains("error: the Swift of 'StatusBoard' was not written\n"))
        }

        @Test(arguments: [
            (["--target", "Board"], "no target 'Board': expected one of StatusBoard"),
            (["--chek"], "unexpected argument '--chek': expected --target NAME, --check or --help"),
        ])
        func wrongUseIsTold(arguments: [String], told: String) throws {
            let run = try package.swift(
                "package",
                ["--allow-writing-to-package-directory", "generate-ucwa"] + arguments
            )
            #expect(run.status == 1)
            #expect(run.errors.contains("error: \(told)\n"))
        }

        @Test func aTargetWithoutPagesIsToldWhatItLacks() throws {
            try package.remove(package.pages())
            #expect(
                try generate().errors.contains("error: no target has pages: expected Markdown files in a folder UCWA\n")
            )
            let pages = package.folder.appendingPathComponent(package.pages()).path
            let told = "error: target 'StatusBoard' has no pages: expected Markdown files in '\(pages)'\n"
            #expect(try generate("--target", "StatusBoard").errors.contains(told))
        }
    }
}
