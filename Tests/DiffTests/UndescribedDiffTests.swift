import Testing
import UCWAGenDiff
import UCWAGenModel

/// Changes of what pages name and no page describes.
@Suite struct UndescribedDiffTests {
    private static let at = SourcePosition(file: "note_ref.md", line: 20)

    private static func resource(_ name: String, properties: [String] = [], method: String? = nil) -> Resource {
        Resource(
            name: name,
            rel: name,
            representation: properties.isEmpty ? nil : name,
            summary: "",
            source: SourcePosition(file: "\(name)_ref.md", line: 1),
            properties: properties.map {
                Property(name: $0, type: TypeReference(.string), summary: "", source: at, evidence: [])
            },
            operations: [method].compactMap(\.self).map { ResourceOperation(method: $0, summary: "", source: at) }
        )
    }

    private static func model(_ resources: [Resource] = [], undescribed: [UndescribedPage] = []) -> ReferenceModel {
        var note = resource("note", properties: ["text"])
        let isNamed = resources.contains { $0.name == "author" } || undescribed.contains { $0.name == "author" }
        if isNamed { note.links = [Link(rel: "author", target: "author", summary: "", source: at, evidence: [])] }
        return ReferenceModel(resources: [note] + resources, undescribed: undescribed)
    }

    private static let author = UndescribedPage(name: "author", mentions: [at])

    private static func level(_ members: String...) -> UndescribedPage {
        UndescribedPage(
            name: "Level",
            mentions: [at],
            members: members.map { Enumeration.Member(name: $0, summary: "", source: at) }
        )
    }

    private static func changes(_ old: ReferenceModel, _ new: ReferenceModel, _ name: String) throws -> [String] {
        DiffLaws.countsAddUp(ReferenceDiff(from: old, to: new))
        DiffLaws.mirrors(old, new)
        DiffLaws.nothingChanges(new)
        try SeverityTests.expectTruth(old, new, name)
        try SeverityTests.expectTruth(new, old, "\(name) backwards")
        return ReferenceDiff(from: old, to: new).changes.map { "\($0.rule.id) \($0.path)" }
    }

    @Test func aPageIsAddedForANamedResource() throws {
        let before = Self.model(undescribed: [Self.author])
        let after = Self.model([Self.resource("author", properties: ["name"])])
        #expect(try Self.changes(before, after, "a page") == ["resource-described author"])
        #expect(ReferenceDiff(from: before, to: after).changes.map(\.rule.severity) == [.additive])
        let back = ReferenceDiff(from: after, to: before).changes
        #expect(back.map(\.rule.id) == ["resource-undescribed"])
        #expect(back.map(\.rule.severity) == [.source])
        #expect(back.map(\.removed[.properties]) == [1])
    }

    @Test func aNamedResourceIsACapability() throws {
        let before = Self.model(undescribed: [Self.author])
        let after = Self.model([Self.resource("author", method: "POST")])
        #expect(
            try Self.changes(before, after, "a capability") == [
                "resource-became-capability author", "resource-described author",
            ]
        )
    }

    @Test func aNamedResourceIsRepresentedByAnother() throws {
        var author = Self.resource("author", method: "GET")
        author.representation = "person"
        let person = Self.resource("person", properties: ["name"])
        let before = Self.model([person], undescribed: [Self.author])
        #expect(
            try Self.changes(before, Self.model([author, person]), "a shared type") == [
                "resource-became-capability author", "representation-changed author", "resource-described author",
            ]
        )
    }

    @Test func aResourceIsNamed() throws {
        let before = Self.model()
        let after = Self.model(undescribed: [Self.author])
        #expect(
            try Self.changes(before, after, "a placeholder") == [
                "undescribed-resource-added author", "link-added note.links.author",
            ]
        )
        let back = ReferenceDiff(from: after, to: before).changes
        #expect(back.map(\.rule.id) == ["undescribed-resource-removed", "link-removed"])
        #expect(back.map(\.rule.severity) == [.source, .source])
    }

    @Test func aLaterRevisionOfANamedResource() throws {
        var author2 = Self.resource("author2", properties: ["name"])
        (author2.rel, author2.revision) = ("author", 2)
        let before = Self.model(undescribed: [Self.author])
        let after = Self.model([author2], undescribed: [Self.author])
        #expect(
            try Self.changes(before, after, "a later revision") == [
                "representation-changed author", "resource-added author2",
            ]
        )
        #expect(
            try Self.changes(Self.model([author2]), after, "a first revision") == [
                "undescribed-resource-added author", "revision-link-added author2", "link-added note.links.author",
            ]
        )
    }

    @Test func anEnumerationIsNamedAndDescribed() throws {
        let before = Self.model(undescribed: [Self.level("High", "Low")])
        var after = Self.model()
        after.enumerations = [
            Enumeration(
                name: "Level",
                summary: "",
                source: SourcePosition(file: "Level_ref.md", line: 1),
                members: ["High", "Middle"].map { Enumeration.Member(name: $0, summary: "", source: Self.at) }
            )
        ]
        #expect(
            try Self.changes(before, after, "an enumeration") == [
                "enumeration-described Level", "member-added Level.Middle", "member-removed Level.Low",
            ]
        )
        #expect(
            try Self.changes(Self.model(), before, "a named enumeration") == ["undescribed-enumeration-added Level"]
        )
        #expect(
            try Self.changes(before, Self.model(undescribed: [Self.level("High")]), "a member") == [
                "member-removed Level.Low"
            ]
        )
    }
}
