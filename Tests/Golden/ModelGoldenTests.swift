import Foundation
import TestSupport
import Testing
import UCWAGenModel

/// Page → model JSON, page by page, and what is told of the pages.
@Suite struct ModelGoldenTests {
    static let references = ["Messaging", "FirstEdition", "Slips"]

    static func folder(_ reference: String) -> URL {
        Folders.tests.appendingPathComponent("Golden").appendingPathComponent(reference)
    }

    @Test(arguments: references)
    func model(reference: String) throws {
        let folder = Self.folder(reference)
        let model = ReadReference(folder: folder.appendingPathComponent("Pages")).model
        var files: [String: String] = [:]
        for resource in model.resources {
            files["\(resource.name).json"] = text(ReferenceModel(resources: [resource]))
        }
        for enumeration in model.enumerations {
            files["\(enumeration.name).json"] = text(ReferenceModel(enumerations: [enumeration]))
        }
        let rest = ReferenceModel(genericErrors: model.genericErrors, otherPages: model.otherPages)
        files["_reference.json"] = text(rest)
        try Golden.expect(files, in: folder.appendingPathComponent("Model"), ending: ".json")
    }

    @Test(arguments: references)
    func diagnostics(reference: String) throws {
        let folder = Self.folder(reference)
        let lines = ReadReference(folder: folder.appendingPathComponent("Pages")).diagnosticLines
        let text = lines.map { $0 + "\n" }.joined()
        try Golden.expect(text, at: folder.appendingPathComponent("Diagnostics.txt"))
    }

    private func text(_ model: ReferenceModel) -> String {
        String(decoding: model.json(), as: UTF8.self)
    }
}
