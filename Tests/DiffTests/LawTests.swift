import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel

/// The laws over the pairs and the small references of the goldens.
@Suite struct SmallDiffLawTests {
    static let references = ["FirstEdition", "Messaging", "Slips"]

    static let models: [String: ReferenceModel] = Dictionary(
        uniqueKeysWithValues: references.map { name in
            let folder = Folders.tests.appendingPathComponent("Golden/\(name)/Pages")
            return (name, ReadReference(folder: folder).model)
        }
    )

    @Test(arguments: references)
    func nothingChanges(reference: String) throws {
        DiffLaws.nothingChanges(try #require(Self.models[reference]))
    }

    @Test(arguments: references, references)
    func laws(old: String, new: String) throws {
        let (before, after) = (try #require(Self.models[old]), try #require(Self.models[new]))
        DiffLaws.countsAddUp(ReferenceDiff(from: before, to: after))
        DiffLaws.mirrors(before, after)
        DiffLaws.pathsAreKnown(before, after)
    }

    @Test(arguments: ChangePair.all)
    func laws(pair: ChangePair) {
        let (before, after) = (pair.previous.model, pair.current.model)
        DiffLaws.countsAddUp(ReferenceDiff(from: before, to: after))
        DiffLaws.mirrors(before, after)
        DiffLaws.pathsAreKnown(before, after)
        DiffLaws.nothingChanges(after)
    }

    @Test(arguments: references)
    func orderAloneIsNoChange(reference: String) throws {
        let model = try #require(Self.models[reference])
        #expect(ReferenceDiff(from: model, to: model.backwards).changes == [])
    }

    @Test(arguments: references)
    func placesAndEvidenceAreNoChange(reference: String) throws {
        let model = try #require(Self.models[reference])
        #expect(ReferenceDiff(from: model, to: model.elsewhere).changes == [])
    }

    @Test(arguments: references)
    func aDistilledReferenceDiffersInDocumentationOnly(reference: String) throws {
        let folder = Folders.tests.appendingPathComponent("Golden/\(reference)/Pages")
        Reformatting.distilled(Reformatting.files(in: folder))
    }
}

/// The laws over both published editions.
@Suite(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
struct EditionDiffLawTests {
    static let names = ["2016-06", "2022-12"]

    static let models: [String: ReferenceModel] = {
        guard let folder = Folders.editions else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, ReadReference(folder: folder.appendingPathComponent(name)).model)
            }
        )
    }()

    @Test(arguments: names)
    func nothingChanges(edition: String) throws {
        DiffLaws.nothingChanges(try #require(Self.models[edition]))
    }

    @Test func laws() throws {
        let (before, after) = (try #require(Self.models["2016-06"]), try #require(Self.models["2022-12"]))
        DiffLaws.countsAddUp(ReferenceDiff(from: before, to: after))
        DiffLaws.mirrors(before, after)
        DiffLaws.pathsAreKnown(before, after)
    }

    @Test(arguments: names)
    func orderPlacesAndEvidenceAreNoChange(edition: String) throws {
        let model = try #require(Self.models[edition])
        #expect(ReferenceDiff(from: model, to: model.backwards).changes == [])
        #expect(ReferenceDiff(from: model, to: model.elsewhere).changes == [])
    }

    @Test(arguments: names)
    func aDistilledEditionDiffersInDocumentationOnly(edition: String) throws {
        Reformatting.distilled(Reformatting.files(in: try #require(Folders.editions).appendingPathComponent(edition)))
    }

    @Test(arguments: names, Reformatting.all)
    func aReformattedEditionDiffersInDocumentationOnly(edition: String, reformatting: Reformatting) throws {
        let files = Reformatting.files(in: try #require(Folders.editions).appendingPathComponent(edition))
        let model = try #require(Self.models[edition])
        let reformatted = files.map(reformatting.apply)
        #expect(reformatted != files)
        let changes = ReferenceDiff(from: model, to: ReadReference(files: reformatted).model).changes
        let other = changes.filter { $0.rule.severity != .documentation }
        #expect(other.isEmpty, "\(other.prefix(5).map(\.listing).joined())")
    }

    /// How many changes of each kind there are from the first edition to the second.
    @Test func changesByRule() throws {
        let (before, after) = (try #require(Self.models["2016-06"]), try #require(Self.models["2022-12"]))
        let diff = ReferenceDiff(from: before, to: after)
        let counts = Dictionary(grouping: diff.changes, by: \.rule).mapValues(\.count)
        var text = ""
        for severity in ChangeSeverity.allCases {
            let rules = ChangeRule.all.filter { $0.severity == severity && counts[$0] != nil }
            text += "\(severity.title): \(rules.reduce(0) { $0 + (counts[$1] ?? 0) })\n"
            for rule in rules { text += "  \(rule.id): \(counts[rule] ?? 0)\n" }
        }
        text += "facts: before + added - removed = after\n"
        for kind in FactCounts.Kind.allCases {
            text +=
                "  \(kind.title): \(diff.before[kind]) + \(diff.added[kind]) - \(diff.removed[kind]) = \(diff.after[kind])\n"
        }
        try Golden.expect(text, at: Folders.tests.appendingPathComponent("Conformance/Changes-2016-06-2022-12.txt"))
    }
}
