import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel

/// The severity of a change is what it does to the generated Swift: the emitter is asked.
@Suite struct SeverityTests {
    /// Expects changes that break source where the Swift breaks, and nowhere else; and the same Swift where only words differ.
    static func expectTruth(_ old: ReferenceModel, _ new: ReferenceModel, _ name: String) throws {
        let changes = ReferenceDiff(from: old, to: new).changes
        let (before, after) = (try SwiftInterface(old), try SwiftInterface(new))
        let broken = before.broken(in: after)
        let files = Set(broken.keys.map { $0 == "UC.swift" ? "" : $0.dropLast(6).lowercased() })
        let told = Set(changes.filter { $0.rule.severity == .source }.map { fileName(of: $0, changes, old) })
        let listing = changes.map(\.listing).joined()
        let lost = broken.values.joined().map { "\($0.context): \($0.text)" }.sorted().joined(separator: "\n")
        #expect(told.subtracting(files) == [], "\(name) does not break the Swift of these:\n\(listing)")
        // What refers to a type that was renamed breaks with it, and that is told once.
        if !changes.contains(where: { $0.rule.id.hasSuffix("-renamed") }) {
            #expect(files.subtracting(told) == [], "\(name) breaks the Swift of these:\n\(lost)\n\(listing)")
            // The order of rows is no change, and that of lines follows it.
            let lines = { (text: String?) in text?.split(separator: "\n").sorted() }
            let other = before.files.filter { $0.key != "UC.swift" && lines(after.files[$0.key]) != lines($0.value) }
            let facts = Set(
                changes.filter { $0.rule.severity != .documentation }.map { fileName(of: $0, changes, old) }
            )
            // A condition that is spelled otherwise is told once, whoever lists it.
            let untold = Set(other.keys.map { $0.dropLast(6).lowercased() }).subtracting(facts)
            let which = untold.sorted().joined(separator: ", ")
            #expect(untold == [] || facts.contains(""), "\(name) changes the Swift of \(which):\n\(listing)")
        }
        if changes.allSatisfy({ $0.rule.severity == .documentation }) {
            #expect(before.files == after.files, "\(name)")
        }
    }

    /// The file of the old Swift that a change is about, in small letters; empty for the one that is made from all pages.
    private static func fileName(of change: Change, _ changes: [Change], _ old: ReferenceModel) -> String {
        guard let page = change.page else { return "" }
        if page == "genericErrors" {
            return old.genericErrors.first.map { String($0.source.file.dropLast(3)).lowercased() } ?? ""
        }
        // What was renamed is gone under its old name.
        let renamed = changes.first { $0.page == page && $0.rule.id.hasSuffix("-renamed") }
        return (renamed?.old.value ?? page).lowercased()
    }

    @Test(arguments: ChangePair.all)
    func pairs(pair: ChangePair) throws {
        try Self.expectTruth(pair.previous.model, pair.current.model, pair.rule)
        try Self.expectTruth(pair.current.model, pair.previous.model, "\(pair.rule) backwards")
    }

    @Test(arguments: SmallDiffLawTests.references, SmallDiffLawTests.references)
    func references(old: String, new: String) throws {
        let models = SmallDiffLawTests.models
        try Self.expectTruth(try #require(models[old]), try #require(models[new]), "\(old) to \(new)")
    }

    @Test(
        .enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"),
        arguments: [["2016-06", "2022-12"], ["2022-12", "2016-06"]]
    )
    func editions(names: [String]) throws {
        let models = names.compactMap { EditionDiffLawTests.models[$0] }
        try #require(models.count == 2)
        try Self.expectTruth(models[0], models[1], names.joined(separator: " to "))
    }
}
