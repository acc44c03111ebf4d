import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// Every name of every JSON and XML sample request of both editions can be sent by the generated input.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct SampleRequestNameTests {
    /// What the sample requests of an edition send.
    struct Edition: CustomTestStringConvertible, Sendable {
        var name: String
        /// How many names, each once for its operation.
        var names: Int
        /// How many of those are properties of a resource that a PUT sends as a whole.
        var properties: Int
        var testDescription: String { name }
    }

    static let editions = [
        Edition(name: "2016-06", names: 116, properties: 37),
        Edition(name: "2022-12", names: 258, properties: 42),
    ]

    @Test(arguments: editions)
    func everyNameCanBeSent(edition: Edition) throws {
        let folder = try #require(Folders.editions).appendingPathComponent(edition.name)
        var diagnostics = Diagnostics()
        let files = ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
        let reference = Reference(files: files, diagnostics: &diagnostics)
        let model = ModelResolver().resolve(reference, diagnostics: &diagnostics)
        let families = ResourceFamilies(model)
        var count = 0
        var properties = 0
        var missing: [String] = []
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            let resource = try #require(model.resources.first { $0.source.file == page.file })
            try #require(facts.operations.map(\.method) == resource.operations.map(\.method), "\(page.file)")
            for (shown, operation) in zip(facts.operations, resource.operations) {
                let input = RequestInput(of: operation, on: resource, families)
                let members = Set(input.members.map { $0.parameter.name.lowercased() })
                let replaced = Set((input.replacedResource?.properties ?? []).map { $0.name.lowercased() })
                for (name, line) in Self.names(of: [shown.jsonRequest, shown.xmlRequest]) {
                    count += 1
                    if replaced.contains(name) { properties += 1 }
                    guard !members.contains(name), !replaced.contains(name) else { continue }
                    missing.append("\(page.file):\(line) \(operation.method) \(name)")
                }
            }
        }
        #expect(missing.sorted() == [])
        #expect(count == edition.names)
        #expect(properties == edition.properties)
    }

    /// The names that some samples send in their bodies, in lowercase, each with a line that shows it.
    ///
    /// What every resource may have is none: the entity tag, and the property without which a PUT is refused, whose name is a GUID;
    /// nor is a link that holds no content of its own.
    private static func names(of messages: [SampleMessage?]) -> [String: Int] {
        var names: [String: Int] = [:]
        for case .json(let body)? in messages.map({ $0?.body }) { add(body, to: &names) }
        for case .xml(let body)? in messages.map({ $0?.body }) { add(body, to: &names) }
        return names
    }

    private static func add(_ body: SampleResource, to names: inout [String: Int]) {
        for member in body.properties where UUID(uuidString: member.name) == nil {
            let name = member.name.lowercased()
            if name != "etag", name != "rel" { names[name] = names[name] ?? member.line }
        }
        for link in body.links {
            let isContent = link.hrefs.contains { $0.replacing(" ", with: "").lowercased().hasPrefix("data:") }
            if isContent { names[link.rel.lowercased()] = names[link.rel.lowercased()] ?? link.line }
        }
    }
}
