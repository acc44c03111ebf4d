import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// What overrides change, add and take away, fact by fact.
@Suite struct OverrideTests {
    @Test func aFieldIsAddedAndMakesABodyOfJSON() throws {
        let operation = try OverriddenPages.operation(
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
                    source: OverriddenPages.place,
                    evidence: [Evidence(.override, at: OverriddenPages.place, text: "Sent.")]
                )
        )
        #expect(body.fields.map(\.name) == ["operationId", "colour"])
        #expect(body.fields[1].type == TypeReference("Colour", isArray: true, isNullable: true))
        #expect(!body.fields[1].isRequired)
    }

    @Test func aPropertyAndAQueryParameterAreAdded() throws {
        let resource = try OverriddenPages.contact(
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
        let read = OverriddenPages.read(overrides)
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
            OverriddenPages.read(overrides).model.undescribed.contains { $0.name == "videoCall" }
        }
        #expect(isListed(added))
        #expect(!isListed(added + changed))
        #expect(!isListed(added + gone))
        #expect(isListed(added + added.replacing("photo", with: "video") + gone))
    }

    @Test func aTargetThatResemblesAPageIsAWarning() {
        #expect(
            OverriddenPages.reported("- {at: contact.links.note, expect: note, set: {target: conatct}, reason: x}")
                == [
                    "overrides.yml:1:1: warning: 'conatct' has no page: did you mean 'contact'? [link-target-missing]"
                ]
        )
        // Another revision is no slip.
        #expect(
            OverriddenPages.reported("- {at: contact.links.note, expect: note, set: contact2, reason: x}") == [
                "overrides.yml:1:1: note: resource 'contact2' has no page: typed as an undescribed resource [link-target-missing]"
            ]
        )
    }

    @Test func aResponseIsAddedChangedAndTakenAway() throws {
        let added = try OverriddenPages.operation(
            "POST",
            "- {at: contact.POST.response, expect: null, set: {resource: contact, status: 201, hasLocation: true}, reason: x}"
        ).response
        #expect((added.status, added.content, added.resource, added.hasLocation) == (201, .resource, "contact", true))
        #expect(added.origin == .override)
        #expect(added.evidence.map(\.rule) == [.override])
        let changed = try OverriddenPages.operation(
            "GET",
            "- {at: contact.GET.response, expect: contact, set: {isArray: true}, reason: x}"
        ).response
        #expect((changed.isArray, changed.resource, changed.origin) == (true, "contact", .table))
        #expect(changed.evidence.first?.rule == .override)
        let raw = try OverriddenPages.operation(
            "GET",
            "- {at: contact.GET.response, expect: contact, set: {content: raw}, reason: x}"
        )
        #expect((raw.response.content, raw.response.resource) == (.raw, nil))
        let gone = try OverriddenPages.operation(
            "GET",
            "- {at: contact.GET.response, expect: contact, set: null, reason: x}"
        ).response
        #expect((gone.status, gone.content, gone.resource) == (200, .none, nil))
        #expect(gone.evidence.first?.rule == .override)
        let status = try OverriddenPages.operation(
            "GET",
            "- {at: contact.GET.response.status, expect: 200, set: 202, reason: x}"
        )
        #expect(status.response.status == 202)
    }

    @Test func errorsAreAddedChangedAndTakenAwayAsAWhole() throws {
        let added = try OverriddenPages.operation(
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
                    source: OverriddenPages.place
                )
        )
        #expect(added.asynchronousErrors.map(\.code) == ["Gone"])
        #expect(added.asynchronousErrors.map(\.subcode) == ["Left.Early"])
        let changed = try OverriddenPages.operation(
            "GET",
            "- {at: contact.GET.errors.notfound.none, expect: 404, set: 410, reason: x}"
        )
        #expect(changed.errors.map(\.status) == [410, 410])
        let gone = try OverriddenPages.operation(
            "GET",
            "- {at: contact.GET.errors.NotFound.None, expect: {status: 404}, set: null, reason: x}"
        )
        #expect(gone.errors == [])
    }

    @Test func eventsAreAddedChangedAndTakenAway() throws {
        let added = try OverriddenPages.contact(
            "- {at: contact.events.deleted, expect: null, set: {resource: contact, priority: Low, sender: people}, reason: x}"
        )
        #expect(added.events.map(\.kind) == [.updated, .deleted])
        #expect(added.events.last?.source == OverriddenPages.place)
        let changed = try OverriddenPages.contact(
            "- {at: contact.events.updated.priority, expect: High, set: Low, reason: x}"
        )
        #expect(changed.events.map(\.priority) == ["Low"])
        let gone = try OverriddenPages.contact(
            "- {at: contact.events.updated, expect: {sender: people}, set: null, reason: x}"
        )
        #expect(gone.events == [])
    }

    @Test func membersAreAddedByNameAndTakenAway() throws {
        let read = OverriddenPages.read(
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
        let read = OverriddenPages.read(overrides)
        let resource = try #require(read.resource("contact"))
        #expect(resource.properties.map(\.name) == ["name"])
        #expect(resource.links.map(\.rel) == ["note", "self"])
        #expect(resource.links.map(\.cardinality) == [.many, .one])
        let before = OverriddenPages.read("").diagnosticLines.filter {
            $0.contains("'born'") || $0.contains("group.member")
        }
        #expect(!before.isEmpty)
        #expect(read.diagnosticLines.filter { $0.contains("'born'") || $0.contains("group.member") } == [])
    }
}
