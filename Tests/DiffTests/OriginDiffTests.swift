import Testing
import UCWAGenDiff
import UCWAGenModel

/// Facts that only samples show, compared with those that tables list.
@Suite struct OriginDiffTests {
    private static let at = SourcePosition(file: "note_ref.md", line: 20)

    private static func field(
        _ name: String,
        isRequired: Bool = false,
        location: ParameterLocation = .body,
        _ origin: FactOrigin = .table
    ) -> Parameter {
        Parameter(
            name: name,
            isRequired: isRequired,
            type: TypeReference(.string),
            summary: "",
            location: location,
            origin: origin,
            source: at,
            evidence: []
        )
    }

    private static func model(
        fields: [Parameter] = [],
        query: [Parameter] = [],
        _ change: (inout Resource) -> Void = { _ in }
    ) -> ReferenceModel {
        var note = Resource(
            name: "note",
            rel: "note",
            representation: "note",
            summary: "",
            source: SourcePosition(file: "note_ref.md", line: 1),
            properties: [Property(name: "text", type: TypeReference(.string), summary: "", source: at, evidence: [])],
            links: [Link(rel: "author", target: "note", summary: "", source: at, evidence: [])],
            operations: [
                ResourceOperation(
                    method: "POST",
                    summary: "",
                    source: at,
                    query: query,
                    body: fields.isEmpty
                        ? nil : RequestBody(content: .resource, mediaTypes: ["application/json"], fields: fields),
                    response: Response(status: 201, content: .resource, hasLocation: true, resource: "note")
                )
            ]
        )
        change(&note)
        return ReferenceModel(resources: [note])
    }

    private static func changes(_ old: ReferenceModel, _ new: ReferenceModel, _ name: String) throws -> [String] {
        DiffLaws.countsAddUp(ReferenceDiff(from: old, to: new))
        DiffLaws.mirrors(old, new)
        DiffLaws.pathsAreKnown(old, new)
        try SeverityTests.expectTruth(old, new, name)
        try SeverityTests.expectTruth(new, old, "\(name) backwards")
        return ReferenceDiff(from: old, to: new).changes.map { "\($0.rule.id) \($0.path)" }
    }

    @Test(arguments: [FactOrigin.sample, .revision, .override])
    func originAloneIsNoChange(origin: FactOrigin) throws {
        let old = Self.model(fields: [Self.field("topic", origin)]) { note in
            note.properties[0].origin = origin
            note.links[0].origin = origin
            note.operations[0].response.origin = origin
        }
        let new = Self.model(fields: [Self.field("topic")]) { $0.operations[0].response.item = "note" }
        #expect(try Self.changes(old, new, "origin") == [])
    }

    @Test func anItemThatIsWrittenOtherwiseIsAChange() throws {
        let old = Self.model { $0.operations[0].response.item = "a note" }
        let new = Self.model { $0.operations[0].response.item = "note" }
        #expect(try Self.changes(old, new, "item") == ["response-item-changed note.POST.response"])
    }

    @Test func aFieldOfASampleThatATableRequiresIsABreak() throws {
        let old = Self.model(fields: [Self.field("topic", .sample)])
        let new = Self.model(fields: [Self.field("topic", isRequired: true)])
        #expect(try Self.changes(old, new, "required") == ["body-field-required note.POST.body.topic"])
    }

    @Test func aValueThatStaysInTheBodyDoesNotMove() throws {
        let old = Self.model(query: [Self.field("to", location: .body)])
        let new = Self.model(fields: [Self.field("to")])
        #expect(
            try Self.changes(old, new, "table") == [
                "request-body-added note.POST", "parameter-unlisted note.POST.query.to",
                "parameter-listed note.POST.body.to",
            ]
        )
        let query = Self.model(query: [Self.field("to", location: .query)])
        #expect(try Self.changes(query, old, "location") == ["parameter-moved note.POST.query.to"])
    }

    @Test func namesAreComparedWithoutCase() throws {
        let old = Self.model(fields: [Self.field("Uri", .sample)]) { note in
            note.properties[0].name = "Text"
            note.links[0].rel = "Author"
        }
        let new = Self.model(fields: [Self.field("uri")])
        #expect(
            try Self.changes(old, new, "case") == [
                "property-respelled note.properties.text", "link-respelled note.links.author",
                "parameter-respelled note.POST.body.uri",
            ]
        )
    }

    @Test func anotherNameInSwiftIsAnotherName() throws {
        let old = Self.model(fields: [Self.field("operationID")]) { note in
            note.properties[0].name = "textURL"
            note.links[0].rel = "lastAuthor"
        }
        let new = Self.model(fields: [Self.field("operationId")]) { note in
            note.properties[0].name = "textUrl"
            note.links[0].rel = "lastauthor"
        }
        #expect(
            try Self.changes(old, new, "Swift's case").sorted() == [
                "body-field-added note.POST.body.operationId", "body-field-removed note.POST.body.operationID",
                "link-added note.links.lastauthor", "link-removed note.links.lastAuthor",
                "property-added note.properties.textUrl", "property-removed note.properties.textURL",
            ]
        )
    }
}
