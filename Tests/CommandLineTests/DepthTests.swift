import Foundation
import TestSupport
import Testing

/// How much of the published reference a selection takes, at each depth.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct DepthTests {
    /// What a selection yields.
    private struct Yield: Equatable {
        /// The resources with a file of their own.
        var pages: Int
        /// The resources that are placeholders.
        var placeholders: Int
    }

    private func generate(_ page: String, depth: Int?) throws -> Yield {
        let folder = try TemporaryFolder()
        let specs = try #require(Folders.editions).appendingPathComponent("2022-12").path
        let arguments =
            ["generate", "--specs", specs, "--include", page] + (depth.map { ["--depth", String($0)] } ?? [])
        #expect(try CommandRun.ucwagen(arguments, in: folder.url).status == 0)
        let files = try folder.files().filter { $0.key.hasSuffix(".swift") }.mapValues {
            String(decoding: $0, as: UTF8.self)
        }
        let namespace = try #require(files["Generated/UC.swift"])
        return Yield(
            pages: files.filter { $0.key != "Generated/UC.swift" && $0.value.contains("static var rel: Rel {") }.count,
            placeholders: namespace.components(separatedBy: "static var rel: Rel {").count - 1
        )
    }

    @Test func aPageAlone() throws {
        // The first revision comes along: it is what links lead to.
        #expect(try generate("startMessaging2", depth: 0) == Yield(pages: 2, placeholders: 1))
        #expect(try generate("conversation", depth: 0) == Yield(pages: 1, placeholders: 17))
    }

    @Test func oneStep() throws {
        #expect(try generate("conversation", depth: 1) == Yield(pages: 18, placeholders: 41))
    }

    @Test func allThatIsReferredTo() throws {
        #expect(try generate("conversation", depth: nil) == Yield(pages: 132, placeholders: 1))
    }
}
