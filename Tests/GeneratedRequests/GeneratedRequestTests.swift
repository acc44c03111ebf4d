import Foundation
import TestSupport
import Testing
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// Every sample request of both editions, made by generated Swift that was filled with the sample's values: it has the sample's method,
/// URL, headers and body.
///
/// The Swift is emitted, compiled together with a call for each sample, and run. What a sample shows in XML must come out as the
/// same names and values in JSON, which is what the runtime sends.
@Suite(
    .enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"),
    .enabled(if: isWanted, "compiling whole editions takes a minute: set UCWAGEN_SAMPLE_REQUEST_TESTS=1 to do it"),
    .serialized
)
struct GeneratedRequestTests {
    /// What the samples of an edition are.
    struct Edition: CustomTestStringConvertible, Sendable {
        var name: String
        /// How many sample requests were compared.
        var compared: Int
        /// How many of them have a body.
        var withBody: Int
        /// How many of them have a condition: the version that they replace, or that is known already.
        var conditional: Int
        /// How many of them are for a later revision of a resource.
        var revised: Int
        /// How many query parameters had to be made up.
        var madeUpQuery: Int
        var testDescription: String { name }
    }

    static let editions = [
        Edition(name: "2016-06", compared: 410, withBody: 74, conditional: 50, revised: 34, madeUpQuery: 24),
        Edition(name: "2022-12", compared: 524, withBody: 150, conditional: 52, revised: 40, madeUpQuery: 22),
    ]

    @Test(arguments: editions)
    func everySampleRequestIsMade(edition: Edition) throws {
        let (calls, files) = try Self.calls(edition.name)
        let ready = calls.filter(\.problems.isEmpty)
        let requests = try RequestProgram(files, calls: ready.map(\.source)).requests()
        try #require(requests.count == ready.count)
        var differences: [String] = []
        for call in calls { differences += call.problems.map { "\(call.sample.place): \($0)" } }
        for (call, request) in zip(ready, requests) {
            differences += Self.differences(call.expected, request).map { "\(call.sample.place): \($0)" }
        }
        #expect(differences == [], "not what the sample shows")
        #expect(ready.count == edition.compared)
        #expect(ready.count { $0.expected.mediaType != nil } == edition.withBody)
        #expect(ready.count { $0.expected.ifMatch != nil || $0.expected.ifNoneMatch != nil } == edition.conditional)
        #expect(ready.count { $0.expected.minimumVersion != nil } == edition.revised)
        #expect(ready.reduce(0) { $0 + $1.madeUpQuery.count } == edition.madeUpQuery)
        var madeUpBody: Set<String> = []
        for call in calls { madeUpBody.formUnion(call.madeUpBody.map { "\(call.sample.page) \($0)" }) }
        #expect(madeUpBody.sorted() == Self.knownMadeUp[edition.name]?.sorted(), "required and not in the sample")
        let respelled = calls.flatMap { call in call.respelled.map { "\(call.sample.place): \($0)" } }
        #expect(respelled == [], "other letters, capital or not")
    }

    /// What tables say that a body must hold although the samples have no body at all, nor the name in their URLs but for one:
    /// `groupId` of `subscribeToGroupPresence`, which the server supplies with the link.
    private static let knownMadeUp = [
        "2016-06": ["removeContactFromAllGroups_ref.md contactUri", "simultaneousRingToContact_ref.md target"],
        "2022-12": [
            "addToContactList_ref.md displayName", "addToContactList_ref.md smtpAddress",
            "immediateForwardToContact_ref.md target", "myGroupMemberships2_ref.md contactUri",
            "presenceSubscription_ref.md duration", "removeContactFromAllGroups2_ref.md contactUri",
            "removeContactFromAllGroups_ref.md contactUri", "removeFromContactList_ref.md groupId",
            "simultaneousRingToContact_ref.md target",
            "startOrRefreshSubscriptionToContactsAndGroups_ref.md duration",
            "subscribeToGroupPresence_ref.md duration", "subscribeToGroupPresence_ref.md groupId",
            "unansweredCallToContact_ref.md target",
        ],
    ]

    /// The calls for all samples of an edition, and the Swift that they call.
    private static func calls(_ edition: String) throws -> ([SampleCall], [GeneratedFile]) {
        let folder = try #require(Folders.editions).appendingPathComponent(edition)
        var diagnostics = Diagnostics()
        let pages = ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
        let reference = Reference(files: pages, diagnostics: &diagnostics)
        let model = ModelResolver().resolve(reference, diagnostics: &diagnostics)
        let options = EmitterOptions(hasDocumentation: false, lineLength: 10_000)
        let files = Emitter(templates: try TemplateLibrary(), options: options).emit(model, diagnostics: &diagnostics)
        var types: [String: GeneratedType] = [:]
        for file in files {
            guard let page = file.contents.firstMatch(of: /from (\S+)\. Do not edit/)?.output.1 else { continue }
            types[String(page)] = GeneratedType(file.contents)
        }
        var calls: [SampleCall] = []
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            let type = try #require(types[page.file], "\(page.file)")
            let resource = try #require(model.resources.first { $0.source.file == page.file })
            let bytes = pages.first { $0.name == page.file }?.bytes ?? []
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let methods = facts.operations.map { $0.method.lowercased() }
            try #require(methods == type.operations.map(\.method), "\(page.file)")
            for (shown, operation) in zip(facts.operations, type.operations) {
                for (format, message) in [("JSON", shown.jsonRequest), ("XML", shown.xmlRequest)] {
                    guard let message else { continue }
                    let sample = SampleCall.Sample(
                        page: page.file,
                        revision: resource.revision,
                        method: shown.method,
                        format: format,
                        message: message,
                        lines: lines
                    )
                    calls.append(SampleCall(sample, type: type, operation: operation))
                }
            }
        }
        return (calls, files)
    }

    /// What is not the same in two requests.
    private static func differences(
        _ expected: WireRequest,
        _ result: Result<WireRequest, RequestProgram.Failure>
    ) -> [String] {
        let found: WireRequest
        switch result {
        case .success(let request): found = request
        case .failure(let failure): return [failure.description]
        }
        guard found != expected else { return [] }
        var differences: [String] = []
        func compare<Value: Equatable>(_ what: String, _ part: KeyPath<WireRequest, Value>) {
            let (wanted, made) = (expected[keyPath: part], found[keyPath: part])
            if wanted != made { differences.append("\(what) is \(made), the sample has \(wanted)") }
        }
        compare("the method", \.method)
        compare("the URL", \.url)
        compare("the query", \.query)
        compare("Content-Type", \.mediaType)
        compare("If-Match", \.ifMatch)
        compare("If-None-Match", \.ifNoneMatch)
        compare("X-MS-RequiresMinResourceVersion", \.minimumVersion)
        compare("the body", \.json)
        compare("the raw body", \.raw)
        return differences
    }
}

/// Whether editions are compiled.
private let isWanted = ProcessInfo.processInfo.environment["UCWAGEN_SAMPLE_REQUEST_TESTS"] == "1"
