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

    /// The rel that a page describes.
    private func rel(ofPage page: String) -> Rel {
        let name = page.split(separator: "_").first.map(String.init) ?? page
        return Rel(rawValue: name.last == "2" ? String(name.dropLast()) : name)
    }

    @Test(arguments: editions)
    func everyAnswerHasTheTypesOfItsPage(edition: String) throws {
        var typed = 0
        for sample in try samples(edition) {
            guard case .response = sample.kind else { continue }
            let content = try ResourceContent(json: sample.data)
            let resource = UC.resourceRegistry.resource(content, key: content.rel ?? rel(ofPage: sample.page))
            if !(resource is AnyResource) { typed += 1 }
            let problems = resource.problems.map(\.description).filter { !Self.isKnown($0, in: sample) }
            #expect(problems.isEmpty, "\(edition)/\(sample.place): \(problems)")
            try expectSame(resource.content.json(), sample)
        }
        #expect(typed > 0)
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
