import Foundation
import TestSupport
import Testing
import UCWAGenModel
import Yams

/// The overrides that the editions really need.
@Suite struct EditionOverrideTests {
    private func overrides() throws -> String {
        try String(
            contentsOf: Folders.tests.appendingPathComponent("Conformance/Overrides-2022-12.yml"),
            encoding: .utf8
        )
    }

    @Test(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
    func everyEntryHasItsPoint() throws {
        let folder = try #require(Folders.editions).appendingPathComponent("2022-12")
        let read = ReadReference(folder: folder, overrides: try overrides())
        #expect(read.diagnosticLines.filter { $0.contains(": error: ") } == [])
        let limit = try #require(read.resource("conversationLogs")?.operations.first?.query.first)
        #expect(limit.type == TypeReference(.int32))
        #expect(limit.evidence.first?.rule == .override)
        let without = ReadReference(folder: folder)
        let settled = without.diagnostics.all.count - read.diagnostics.all.count
        #expect(
            settled == 2,
            "the type of limit, and an enumeration that an override alone uses"
        )
    }

    @Test func theFileIsAsItsSchemaSays() throws {
        let loaded = try #require(try Yams.load(yaml: try overrides()))
        let json = try JSONSerialization.data(withJSONObject: loaded)
        let file = Folders.package.appendingPathComponent("Sources/Resolver/Overrides/overrides.schema.json")
        let schema = try JSONSchema(try Data(contentsOf: file))
        #expect(try schema.violations(in: json) == [])
        #expect(try schema.violations(in: Data(#"[{"at": "a", "sets": 1}]"#.utf8)).count == 1)
    }
}
