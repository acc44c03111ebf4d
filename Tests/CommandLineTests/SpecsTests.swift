import Foundation
import TestSupport
import Testing

/// What is checked in under `specs/` is the last edition of the reference, distilled.
@Suite struct SpecsTests {
    private let specs = Folders.package.appendingPathComponent("specs")

    @Test(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
    func distillingTheEditionAgainChangesNothing() throws {
        let folder = try TemporaryFolder()
        let copy = folder.url.appendingPathComponent("specs")
        try FileManager.default.copyItem(at: specs, to: copy)
        let before = try folder.files()
        let edition = try #require(Folders.editions).appendingPathComponent("2022-12").path
        let run = try CommandRun.ucwagen(["distill", edition, "--output", copy.path], in: folder.url)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("295 pages: 0 written, 295 unchanged; "))
        #expect(try folder.files() == before)
    }

    @Test func everyPageHasWordsOfItsOwn() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: specs.path) where name.hasSuffix("_ref.md") {
            let text = try String(contentsOf: specs.appendingPathComponent(name), encoding: .utf8)
            for opening in ["The resource `", "The enumeration `", "The operation "] {
                #expect(!text.contains("\n\(opening)"), "\(name) has no words of its own: \(opening)…")
            }
        }
    }

    @Test func theReferenceHasNoErrorsAndItsOverridesTheirPoint() throws {
        let run = try CommandRun.ucwagen(["lint", "--quiet"], in: Folders.package)
        #expect(run.status == 0)
        #expect(run.errors == "")
    }
}
