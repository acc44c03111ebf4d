import Foundation
import TestSupport
import Testing
import UCWA

/// Every JSON sample of both editions, read into the generated types and written again.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct SampleRoundTripTests {
    static let editions = ["2016-06", "2022-12"]

    private func samples(_ edition: String) throws -> [SampleJSON] {
        SampleJSON.all(in: try #require(Folders.editions).appendingPathComponent(edition))
    }

    /// What an operation answers with, by its page and method: a sample need not say its own rel.
    private func answers(_ edition: String) throws -> [String: Rel] {
        let folder = try #require(Folders.editions).appendingPathComponent(edition)
        var answers: [String: Rel] = [:]
        for resource in ReadReference(folder: folder).model.resources {
            for operation in resource.operations {
                let name = operation.response.resource ?? resource.rel
                answers["\(resource.source.file) \(operation.method)"] = Rel(rawValue: name)
            }
        }
        return answers
    }

    @Test(arguments: editions)
    func everyAnswerHasTheTypesOfItsPage(edition: String) throws {
        let answers = try answers(edition)
        var untyped: [String] = []
        for sample in try samples(edition) {
            guard case .response(let method) = sample.kind else { continue }
            let content = try ResourceContent(json: sample.data)
            let key = try #require(content.rel ?? answers["\(sample.page) \(method)"])
            let resource = UC.resourceRegistry.resource(content, key: key)
            if resource is AnyResource { untyped.append(sample.page) }
            let problems = resource.problems.map(\.description).filter { !Self.isKnown($0, in: sample) }
            #expect(problems.isEmpty, "\(edition)/\(sample.place): \(problems)")
            try expectSame(resource.content.json(), sample)
        }
        // The metadata of OPTIONS and what makeMeAvailable2 answers have no name in the reference.
        let nameless = ["anonApplications_ref.md", "applications_ref.md", "makeMeAvailable2_ref.md"]
        #expect(untyped.filter { !nameless.contains($0) } == [])
    }

    @Test(arguments: editions)
    func everyEventIsRead(edition: String) throws {
        let packages = try samples(edition).filter { $0.kind == .event }
        #expect(packages.count > 90)
        for sample in packages {
            let package = EventPackage(content: try ResourceContent(json: sample.data))
            #expect(package.problems(in: UC.resourceRegistry).isEmpty, "\(edition)/\(sample.place)")
            #expect(!package.events.isEmpty)
            #expect(package.next != nil)
            try expectSame(package.content.json(), sample)
        }
    }

    @Test(arguments: editions)
    func everyRequestIsKept(edition: String) throws {
        for sample in try samples(edition) {
            guard case .request = sample.kind else { continue }
            try expectSame(try ResourceContent(json: sample.data).json(), sample)
        }
    }

    private func expectSame(_ written: Data, _ sample: SampleJSON) throws {
        let before = try JSONSerialization.jsonObject(with: sample.data) as? NSDictionary
        let after = try JSONSerialization.jsonObject(with: written) as? NSDictionary
        #expect(before != nil)
        #expect(before == after, "\(sample.place)")
    }

    /// What samples show and no type can hold, each with its reason.
    private static func isKnown(_ problem: String, in sample: SampleJSON) -> Bool {
        knownProblems.contains { sample.page == $0.page && problem.hasPrefix($0.path) }
    }

    private static let knownProblems: [(page: String, path: String, reason: String)] = []
}
