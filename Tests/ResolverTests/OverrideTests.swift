import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// What overrides change, add and take away, fact by fact.
@Suite struct OverrideTests {
    private static let pages = [
        PageSketch(
            "contact",
            properties: ["|name|What to call them.|", "|born|Since when.|"],
            links: ["|note|What they say.|", "|group.member|A name with a dot.|", "|self|Themselves.|"],
            events: "### updated\n\n|Resource|Priority|Sender|Reason|\n|:-|:-|:-|:-|\n|contact|High|people|New.|",
            operations: [
                .get(
                    query: ["|depth|How deep.Int32|No|"],
                    errors: ["|NotFound|404|None|Nobody.|", "|NotFound|404|None|Gone.|"],
                    json: "{\"rel\" : \"contact\", \"name\" : \"Ana\"}"
                ),
                .send(query: ["|to|Whom.String|Yes|"]),
                .send("PUT", body: ["|name|A name.String|No|"]),
            ]
        ),
        PageSketch(enumeration: "Colour", members: ["Red", "Green"]),
    ]

    private func read(_ overrides: String) -> ReadReference {
        let files = Self.pages.map { ReferenceFile(name: $0.file, bytes: Array($0.text.utf8)) }
        return ReadReference(files: files, overrides: overrides)
    }

    /// What is reported of the overrides.
    private func reported(_ overrides: String) -> [String] {
        read(overrides).diagnosticLines.filter { $0.hasPrefix("overrides.yml") }
    }

    private func contact(_ overrides: String) throws -> Resource {
        let read = read(overrides)
        #expect(read.diagnosticLines.filter { $0.hasPrefix("overrides.yml") } == [])
        return try #require(read.resource("contact"))
    }

    private func operation(_ method: String, _ overrides: String) throws -> ResourceOperation {
        try #require(contact(overrides).operations.first { $0.method == method })
    }

    private let place = SourcePosition(file: "overrides.yml", line: 1, column: 8)

    @Test func aFieldIsAddedAndMakesABodyOfJSON() throws {
        let operation = try operation(
            "POST",
            """
            - {at: contact.POST.body.operationId, expect: null, \
            set: {type: String, required: true, maxLength: 50, description: Which one.}, reason: Sent.}
            - {at: contact.POST.body.colour, expect: null, set: Nullable Array of Colour, reason: Sent too.}
            """
        )
        let body = try #require(operation.body)
        #expect(body.content == .resource)
        #expect(body.mediaTypes == ["application/json"])
        #expect(
            body.fields.first
                == Parameter(
                    name: "operationId",
                    isRequired: true,
                    type: TypeReference(.string),
                    constraints: Constraints(maxLength: 50),
                    summary: "Which one.",
                    location: .body,
                    origin: .override,
                    source: place,
                    evidence: [Evidence(.override, at: place, text: "Sent.")]
                )
        )
        #expect(body.fields.map(\.name) == ["operationId", "colour"])
        #expect(body.fields[1].type == TypeReference("Colour", isArray: true, isNullable: true))
        #expect(!body.fields[1].isRequired)
    }

    @Test func aPropertyAndAQueryParameterAreAdded() throws {
        let resource = try contact(
            """
            - {at: contact.properties.age, expect: null, set: {type: Int32, minimum: 1, maximum: 99, default: '7'}, reason: x}
            - {at: contact.GET.query.full.name, expect: null, set: {type: Boolean, location: query}, reason: x}
            """
        )
        let property = try #require(resource.properties.last)
        #expect(property.name == "age")
        #expect(property.constraints == Constraints(minimum: 1, maximum: 99, default: "7"))
        #expect(property.origin == .override)
        let parameter = try #require(resource.operations.first?.query.last)
        #expect(parameter.name == "full.name")
        #expect((parameter.location, parameter.origin) == (.query, .override))
    }

    @Test func aLinkIsAddedAndItsTargetNeedsNoPage() throws {
        let overrides = """
            - {at: contact.links.video, expect: null, set: {target: videoCall, cardinality: many, placement: embedded}, reason: x}
            - {at: contact.links.photo, expect: null, set: videoCall, reason: x}
            """
        let read = read(overrides)
        let links = try #require(read.resource("contact")).links.suffix(2)
        #expect(links.map(\.target) == ["videoCall", "videoCall"])
        #expect(links.map(\.cardinality) == [.many, .one])
        #expect(links.map(\.placement) == [.embedded, .link])
        #expect(links.map(\.origin) == [.override, .override])
        let mentions = [
            SourcePosition(file: "overrides.yml", line: 1, column: 1),
            SourcePosition(file: "overrides.yml", line: 2, column: 1),
        ]
        #expect(
            read.model.undescribed.filter { $0.name == "videoCall" } == [.init(name: "videoCall", mentions: mentions)]
        )
    }

    /// A resource that nothing names any more is not listed.
    @Test func aTargetThatIsReplacedIsForgotten() {
        let added = "- {at: contact.links.photo, expect: null, set: videoCall, reason: x}\n"
        let changed = "- {at: contact.links.photo, expect: videoCall, set: contact, reason: x}\n"
        let gone = "- {at: contact.links.photo, expect: videoCall, set: null, reason: x}\n"
        func isListed(_ overrides: String) -> Bool {
            read(overrides).model.undescribed.contains { $0.name == "videoCall" }
        }
        #expect(isListed(added))
        #expect(!isListed(added + changed))
        #expect(!isListed(added + gone))
        #expect(isListed(added + added.replacing("photo", with: "video") + gone))
    }

    @Test func aTargetThatResemblesAPageIsAWarning() {
        #expect(
            reported("- {at: contact.links.note, expect: note, set: {target: conatct}, reason: x}")
                == [
                    "overrides.yml:1:1: warning: 'conatct' has no page: did you mean 'contact'? [link-target-missing]"
                ]
        )
        // Another revision is no slip.
        #expect(
            reported("- {at: contact.links.note, expect: note, set: contact2, reason: x}") == [
                "overrides.yml:1:1: note: resource 'contact2' has no page: typed as an undescribed resource [link-target-missing]"
            ]
        )
    }

    @Test func aResponseIsAddedChangedAndTakenAway() throws {
        let added = try operation(
            "POST",
            "- {at: contact.POST.response, expect: null, set: {resource: contact, status: 201, hasLocation: true}, reason: x}"
        ).response
        #expect((added.status, added.content, added.resource, added.hasLocation) == (201, .resource, "contact", true))
        #expect(added.origin == .override)
        #expect(added.evidence.map(\.rule) == [.override])
        let changed = try operation(
            "GET",
            "- {at: contact.GET.response, expect: contact, set: {isArray: true}, reason: x}"
        ).response
        #expect((changed.isArray, changed.resource, changed.origin) == (true, "contact", .table))
        #expect(changed.evidence.first?.rule == .override)
        let raw = try operation("GET", "- {at: contact.GET.response, expect: contact, set: {content: raw}, reason: x}")
        #expect((raw.response.content, raw.response.resource) == (.raw, nil))
        let gone = try operation("GET", "- {at: contact.GET.response, expect: contact, set: null, reason: x}").response
        #expect((gone.status, gone.content, gone.resource) == (200, .none, nil))
        #expect(gone.evidence.first?.rule == .override)
        let status = try operation("GET", "- {at: contact.GET.response.status, expect: 200, set: 202, reason: x}")
        #expect(status.response.status == 202)
    }

    @Test func errorsAreAddedChangedAndTakenAwayAsAWhole() throws {
        let added = try operation(
            "GET",
            """
            - {at: contact.GET.errors.Conflict.AlreadyExists, expect: null, set: {status: 409, description: Twice.}, reason: x}
            - {at: contact.GET.asynchronousErrors.Gone.Left.Early, expect: null, set: {description: Late.}, reason: x}
            """
        )
        #expect(
            added.errors.last
                == OperationError(
                    code: "Conflict",
                    status: 409,
                    subcode: "AlreadyExists",
                    description: "Twice.",
                    source: place
                )
        )
        #expect(added.asynchronousErrors.map(\.code) == ["Gone"])
        #expect(added.asynchronousErrors.map(\.subcode) == ["Left.Early"])
        let changed = try operation("GET", "- {at: contact.GET.errors.notfound.none, expect: 404, set: 410, reason: x}")
        #expect(changed.errors.map(\.status) == [410, 410])
        let gone = try operation(
            "GET",
            "- {at: contact.GET.errors.NotFound.None, expect: {status: 404}, set: null, reason: x}"
        )
        #expect(gone.errors == [])
    }

    @Test func eventsAreAddedChangedAndTakenAway() throws {
        let added = try contact(
            "- {at: contact.events.deleted, expect: null, set: {resource: contact, priority: Low, sender: people}, reason: x}"
        )
        #expect(added.events.map(\.kind) == [.updated, .deleted])
        #expect(added.events.last?.source == place)
        let changed = try contact("- {at: contact.events.updated.priority, expect: High, set: Low, reason: x}")
        #expect(changed.events.map(\.priority) == ["Low"])
        let gone = try contact("- {at: contact.events.updated, expect: {sender: people}, set: null, reason: x}")
        #expect(gone.events == [])
    }

    @Test func membersAreAddedByNameAndTakenAway() throws {
        let read = read(
            """
            - {at: Colour.Yellow, expect: null, set: {}, reason: x}
            - {at: Colour.Blue, expect: null, set: {description: As the sky.}, reason: x}
            - {at: Colour.Green, expect: {}, set: null, reason: x}
            """
        )
        let members = try #require(read.model.enumerations.first).members
        #expect(members.map(\.name) == ["Red", "Blue", "Yellow"])
        #expect(members.map(\.origin) == [.page, .usage, .usage])
        #expect(members[1].summary == "As the sky.")
    }

    @Test func rowsAreTakenAwayWithWhatIsReportedOfThem() throws {
        let overrides = """
            - {at: contact.properties.born, expect: String, set: null, reason: x}
            - {at: contact.links.group.member, expect: group.member, set: null, reason: x}
            - {at: contact.links.NOTE.cardinality, expect: one, set: many, reason: x}
            """
        let read = read(overrides)
        let resource = try #require(read.resource("contact"))
        #expect(resource.properties.map(\.name) == ["name"])
        #expect(resource.links.map(\.rel) == ["note", "self"])
        #expect(resource.links.map(\.cardinality) == [.many, .one])
        let before = self.read("").diagnosticLines.filter { $0.contains("'born'") || $0.contains("group.member") }
        #expect(!before.isEmpty)
        #expect(read.diagnosticLines.filter { $0.contains("'born'") || $0.contains("group.member") } == [])
    }

    @Test(arguments: [
        (
            "- {at: contact.properties.name, expect: null, set: Int32, reason: x}",
            "1:8: error: 'contact.properties.name' is 'String' by the reference: the entry expects null [override-stale]"
        ),
        (
            "- {at: contact.links.note, expect: null, set: contact, reason: x}",
            "1:8: error: 'contact.links.note' is 'note' by the reference: the entry expects null [override-stale]"
        ),
        (
            "- {at: contact.POST.query.to, expect: {required: false}, set: null, reason: x}",
            "1:8: error: 'contact.POST.query.to' is {required: true} by the reference: the entry expects {required: false} [override-stale]"
        ),
        (
            "- {at: contact.POST.query.to, expect: {required: True}, set: {required: 'true', type: String}, reason: x}",
            "1:8: error: 'contact.POST.query.to' is {required: true, type: String} by the reference already: the entry has no effect [override-redundant]"
        ),
        (
            "- {at: contact.POST.response, expect: null, set: null, reason: x}",
            "1:8: error: 'contact.POST.response' is null by the reference already: the entry has no effect [override-redundant]"
        ),
        (
            "- {at: contact.properties.nmae, expect: String, set: null, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.properties.nmae': did you mean 'contact.properties.name'? [override-unmatched]"
        ),
        (
            "- {at: contact.scopes.Read, expect: null, set: {}, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.scopes.Read' [override-unmatched]"
        ),
        (
            "- {at: contact.links.notes.cardinality, expect: one, set: many, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.links.notes.cardinality': did you mean 'contact.links.note.cardinality'? [override-unmatched]"
        ),
        (
            "- {at: contact.events.renamed, expect: null, set: {resource: a, priority: Low, sender: b}, reason: x}",
            "1:8: error: nothing that can be overridden is called 'contact.events.renamed': did you mean 'contact.events.updated'? [override-unmatched]"
        ),
        (
            "- {at: contact.properties.age, expect: null, set: {tpye: Int32}, reason: x}",
            "1:52: error: key 'tpye' is not known: did you mean 'type'? [override-invalid]"
        ),
        (
            "- {at: contact.properties.age, expect: null, set: {minimum: 1}, reason: x}",
            "1:8: error: a property that is added needs 'type' [override-invalid]"
        ),
        (
            "- {at: contact.properties.age, expect: null, set: {type: Int32, minimum: low}, reason: x}",
            "1:65: error: 'low' is no whole number: expected one for 'minimum' [override-invalid]"
        ),
        (
            "- {at: contact.events.deleted, expect: null, set: {resource: contact}, reason: x}",
            "1:8: error: an event that is added needs 'priority', 'sender' [override-invalid]"
        ),
        (
            "- {at: contact.events.updated.priority, expect: High, set: Urgent, reason: x}",
            "1:8: error: expected 'High', 'Medium' or 'Low' [override-invalid]"
        ),
        (
            "- {at: Colour.Blue, expect: null, set: Azure, reason: x}",
            "1:8: error: 'Azure' does not describe a member: expected a mapping with the keys description [override-invalid]"
        ),
        (
            "- {at: contact.links.note.placement, expect: link, set: {a: b}, reason: x}",
            "1:8: error: 'contact.links.note.placement' is a single value: expected no mapping [override-invalid]"
        ),
        (
            "- {at: contact.links.note, expect: note, set: [contact], reason: x}",
            "1:42: error: 'set' is neither a single value nor a mapping of such: expected at, expect, set, accept, reason [override-invalid]"
        ),
        (
            "- {at: contact.links.note, set: contact, reason: x}",
            "1:3: error: the entry lacks 'expect' [override-invalid]"
        ),
        (
            "- {at: contact, accept: type-conflict, set: x, reason: x}",
            "1:25: error: 'accept' and 'set' exclude each other: expected a correction or an acknowledgement [override-invalid]"
        ),
    ])
    func whatCannotBeAppliedIsAnError(overrides: String, reported: String) {
        #expect(self.reported(overrides) == ["overrides.yml:\(reported)"])
    }

    /// Where the rows of a fact differ, all of their values are expected.
    @Test func rowsThatDifferAreExpectedInTheirOrder() {
        let rows = ["|NotFound|404|None|Nobody.|", "|NotFound|410|None|Gone.|"]
        let page = PageSketch("contact", operations: [.get(errors: rows)])
        let files = [ReferenceFile(name: page.file, bytes: Array(page.text.utf8))]
        func read(_ expected: String) -> ReadReference {
            let entry = "- {at: contact.GET.errors.NotFound.None, expect: \(expected), set: 404, reason: x}"
            return ReadReference(files: files, overrides: entry)
        }
        #expect(read("'404, 410'").resource("contact")?.operations.first?.errors.map(\.status) == [404, 404])
        #expect(
            read("404").diagnosticLines.contains(
                "overrides.yml:1:8: error: 'contact.GET.errors.NotFound.None' is '404, 410' by the reference: the entry expects '404' [override-stale]"
            )
        )
    }

    /// A suggestion that could not be followed would be worse than none.
    @Test func onlyWhatCanBeOverriddenIsSuggested() {
        #expect(
            reported("- {at: contact.GTE, expect: a, set: b, reason: x}")
                == [
                    "overrides.yml:1:8: error: nothing that can be overridden is called 'contact.GTE' [override-unmatched]"
                ]
        )
    }
}
