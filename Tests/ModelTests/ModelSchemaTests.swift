import Foundation
import TestSupport
import Testing
import UCWAGenModel

@Suite struct ModelSchemaTests {
    private func schema() throws -> JSONSchema {
        let file = Folders.package.appendingPathComponent("Sources/Model/JSON/model.schema.json")
        return try JSONSchema(try Data(contentsOf: file))
    }

    @Test(arguments: ["Messaging", "FirstEdition", "Slips"])
    func theModelIsAsItsSchemaSays(reference: String) throws {
        let folder = Folders.tests.appendingPathComponent("Golden/\(reference)/Pages")
        let json = Data(ReadReference(folder: folder).model.json())
        #expect(try schema().violations(in: json) == [])
    }

    @Test func theSchemaRefusesWhatIsNotTheModel() throws {
        let json = Data(#"{"formatVersion": 1, "resources": [{"name": 1}], "more": null}"#.utf8)
        let found = try schema().violations(in: json)
        #expect(found.contains("$: lacks enumerations"))
        #expect(found.contains("$.more: is not known"))
        #expect(found.contains("$.resources[0]: lacks rel"))
        #expect(found.contains("$.resources[0].name: is integer"))
        #expect(found.contains { $0.hasPrefix("$.formatVersion: is not") })
    }
}
