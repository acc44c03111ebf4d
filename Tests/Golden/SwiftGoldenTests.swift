import Foundation
import GoldenFirstEdition
import GoldenMessaging
import GoldenSlips
import TestSupport
import Testing
import UCWAGenEmitter
import UCWAGenModel

/// Model → Swift, file by file. The files are compiled as targets of their own, so what is reviewed here also builds.
@Suite struct SwiftGoldenTests {
    @Test(arguments: ModelGoldenTests.references)
    func swift(reference: String) throws {
        let folder = ModelGoldenTests.folder(reference)
        let model = ReadReference(folder: folder.appendingPathComponent("Pages")).model
        var diagnostics = Diagnostics()
        let files = Emitter(templates: try TemplateLibrary()).emit(model, diagnostics: &diagnostics)
        #expect(Set(files.map(\.name)).count == files.count)
        #expect(files.allSatisfy { $0.contents.hasPrefix(GeneratedFile.mark) && $0.contents.hasSuffix("}\n") })
        let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
        try Golden.expect(contents, in: folder.appendingPathComponent("Swift"), ending: ".swift")
        let lines = diagnostics.sorted().map { $0.text(folder: "") + "\n" }.joined()
        try Golden.expect(lines, at: folder.appendingPathComponent("SwiftDiagnostics.txt"))
    }

    /// The goldens are libraries that a test can use as an application would.
    @Test func goldensAreUsable() {
        #expect(GoldenMessaging.UC.StartMessaging2.rel == "startMessaging")
        #expect(GoldenMessaging.UC.StartMessaging2.Post.method == .post)
        #expect(GoldenFirstEdition.UC.RemoveContactFromAllGroups.Post.method == .post)
        #expect(GoldenSlips.UC.StartVideo.rel == "startVideo")
    }
}
