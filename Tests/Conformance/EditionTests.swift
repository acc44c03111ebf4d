import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader

/// Both published editions, against counts that were made by an independent reader.
///
/// The pages are not part of the project: `UCWA_DOCS` or `../shared/ucwa-docs` says where they are.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct EditionTests {
    /// What an edition holds.
    struct Edition: CustomTestStringConvertible, Sendable {
        var name: String
        var counts: [String: Int]
        var testDescription: String { name }
    }

    static let editions = [
        Edition(
            name: "2016-06",
            counts: [
                "resources": 176, "enumerations": 44, "members": 230, "properties": 381, "links": 463, "scopes": 0,
                "operations": 206, "query": 44, "body": 2, "items": 28, "errors": 913, "event rows": 139,
            ]
        ),
        Edition(
            name: "2022-12",
            counts: [
                "resources": 238, "enumerations": 56, "members": 314, "properties": 527, "links": 573, "scopes": 431,
                "operations": 263, "query": 59, "body": 290, "items": 53, "errors": 1_483, "event rows": 167,
            ]
        ),
    ]

    static func read(_ edition: Edition) throws -> ReadReference {
        ReadReference(folder: try #require(Folders.editions).appendingPathComponent(edition.name))
    }

    @Test(arguments: editions)
    func everyRowIsRead(edition: Edition) throws {
        let model = try Self.read(edition).model
        let operations = model.resources.flatMap(\.operations)
        let members = model.enumerations.flatMap(\.members)
        let fields = operations.flatMap { $0.body?.fields ?? [] }
        let found: [String: Int] = [
            "resources": model.resources.count,
            "enumerations": model.enumerations.count,
            "members": members.count { $0.origin == .page },
            "properties": model.resources.flatMap(\.properties).count { $0.origin == .table },
            "links": model.resources.flatMap(\.links).count { $0.origin == .table },
            "scopes": model.resources.flatMap(\.scopes).count,
            "operations": operations.count,
            "query": operations.flatMap(\.query).count,
            "body": fields.count { $0.origin == .table },
            "items": operations.count { $0.response.item != nil },
            "errors": operations.flatMap(\.errors).count,
            "event rows": model.resources.flatMap(\.events).count,
        ]
        for (what, count) in edition.counts { #expect(found[what] == count, "\(what)") }
        #expect(model.genericErrors.count == 17)
        #expect(model.otherPages.count == 4)
    }

    @Test func firstEditionHasItsAsynchronousReasons() throws {
        let model = try Self.read(Self.editions[0]).model
        let reasons = model.resources.filter { $0.operations.contains { !$0.asynchronousErrors.isEmpty } }
        #expect(
            reasons.map(\.name) == [
                "message", "messagingInvitation", "onlineMeetingInvitation", "participantInvitation",
                "phoneAudioInvitation",
            ]
        )
    }

    @Test(arguments: editions)
    func thereIsNoErrorAndEveryWarningIsKnown(edition: Edition) throws {
        let diagnostics = try Self.read(edition).diagnostics
        #expect(diagnostics.count(.error) == 0)
        var counts: [String: Int] = [:]
        for diagnostic in diagnostics.all {
            counts["\(diagnostic.severity.rawValue) \(diagnostic.rule.id)", default: 0] += 1
        }
        let text = counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
        let file = Folders.tests.appendingPathComponent("Conformance/Diagnostics-\(edition.name).txt")
        try Golden.expect(text, at: file)
    }

    /// Shows the whole effect of a change of a rule.
    @Test(arguments: editions)
    func typesByDecidingRule(edition: Edition) throws {
        let model = try Self.read(edition).model
        var counts: [String: [Evidence.Rule: Int]] = [:]
        func count(_ evidence: [Evidence], _ place: String) {
            for key in [place, "all"] { counts[key, default: [:]][evidence.first?.rule ?? .fallback, default: 0] += 1 }
        }
        for resource in model.resources {
            for property in resource.properties { count(property.evidence, "property") }
            for operation in resource.operations {
                for parameter in operation.query { count(parameter.evidence, "query") }
                for field in operation.body?.fields ?? [] { count(field.evidence, "body") }
            }
        }
        var text = ""
        for place in ["all", "property", "query", "body"] {
            for rule in Evidence.Rule.allCases {
                guard let count = counts[place]?[rule] else { continue }
                text += "\(place) \(rule.rawValue): \(count)\n"
            }
        }
        try Golden.expect(text, at: Folders.tests.appendingPathComponent("Conformance/Types-\(edition.name).txt"))
        if edition.name == "2022-12" {
            let all = counts["all"] ?? [:]
            #expect(all[.fallback, default: 0] * 100 <= all.values.reduce(0, +))
        }
    }

    @Test(arguments: editions)
    func theOrderOfFilesHasNoInfluence(edition: Edition) throws {
        let folder = try #require(Folders.editions).appendingPathComponent(edition.name)
        var diagnostics = Diagnostics()
        let files = ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
        let forwards = ReadReference(files: files)
        let backwards = ReadReference(files: files.reversed())
        #expect(forwards.model.json() == backwards.model.json())
        #expect(forwards.diagnosticLines == backwards.diagnosticLines)
    }
}
