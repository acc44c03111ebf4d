import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader

/// What the disk may hold in place of a reference.
@Suite struct FolderTests {
    /// A folder and the one thing that is told of it; `FOLDER` stands for its path.
    struct FolderMistake: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// The name inside the folder that is read as the reference; empty for the folder itself.
        var reference = ""
        var told: String
        var build: @Sendable (TemporaryFolder) throws -> Void
    }

    static let mistakes: [FolderMistake] = [
        FolderMistake(
            testDescription: "nothing there",
            reference: "specs",
            told: "error: no folder at 'FOLDER/specs': expected a folder of reference pages [folder-unreadable]"
        ) { _ in },
        FolderMistake(
            testDescription: "a file",
            reference: "specs",
            told: "error: 'FOLDER/specs' is a file: expected a folder of reference pages [folder-unreadable]"
        ) { try $0.write("", to: "specs") },
        FolderMistake(
            testDescription: "no page",
            told: "error: no page in 'FOLDER': expected files that end in '.md' [folder-empty]"
        ) { try $0.write("none", to: "notes.txt") },
        FolderMistake(
            testDescription: "a page too large",
            told:
                "contact_ref.md:1:1: error: the page has 4194305 bytes: expected at most 4194304 [page-too-large]"
        ) { try $0.write(Data(count: ReferenceFolder.maximumPageSize + 1), to: "contact_ref.md") },
        FolderMistake(
            testDescription: "a link to a page that was removed",
            told: "contact_ref.md:1:1: error: cannot read the page: no such file or directory [page-unreadable]"
        ) { folder in
            let link = folder.url.appendingPathComponent("contact_ref.md").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "gone_ref.md")
        },
    ]

    @Test(arguments: mistakes)
    func toldAndNoPageIsRead(mistake: FolderMistake) throws {
        let folder = try TemporaryFolder()
        try mistake.build(folder)
        let path = folder.url.path + (mistake.reference.isEmpty ? "" : "/" + mistake.reference)
        var diagnostics = Diagnostics()
        #expect(ReferenceFolder(path: path).files(diagnostics: &diagnostics).map(\.name) == [])
        let told = diagnostics.all.map { $0.text(folder: "").replacing(folder.url.path, with: "FOLDER") }
        #expect(told == [mistake.told])
    }

    /// What is reported of files none of which is a page of a reference.
    static let emptyReferences: [(files: [String: String], told: String)] = [
        (
            ["guide.md": "# Guide\n\nHow to.\n"],
            "warning: the only page describes no resource, no enumeration and not the generic errors: nothing to generate [reference-empty]"
        ),
        (
            [
                "a.md": "# A\n\nHow to.\n",
                "b.md": "# B\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|a|b|c|\n", "c.md": " ",
            ],
            "warning: none of 3 pages describes a resource, an enumeration or the generic errors: nothing to generate [reference-empty]"
        ),
    ]

    @Test(arguments: emptyReferences)
    func aReferenceWithoutAPageOfItsKindIsReported(files: [String: String], told: String) {
        let read = ReadReference(pages: files)
        #expect(read.diagnosticLines.filter { $0.hasSuffix("[reference-empty]") } == [told])
        #expect(read.model.resources == [])
    }

    @Test func oneEnumerationMakesAReference() {
        let page = PageSketch(enumeration: "Mood", members: ["Good"])
        let read = ReadReference(pages: [page.file: page.text, "guide.md": "# Guide\n\nHow to.\n"])
        #expect(read.diagnosticLines.filter { $0.hasSuffix("[reference-empty]") } == [])
    }

    @Test func pagesAreReadInTheOrderOfTheirNamesAndFoldersAreLeft() throws {
        let folder = try TemporaryFolder()
        for path in ["b.md", "A.MD", ".hidden.md", "inner/c.md", "folder.md/d.txt"] { try folder.write("x", to: path) }
        var diagnostics = Diagnostics()
        let files = ReferenceFolder(path: folder.url.path).files(diagnostics: &diagnostics)
        #expect(files.map(\.name) == ["A.MD", "b.md"])
        #expect(diagnostics.all == [])
    }
}
