import Testing
import UCWAGenDiff
import UCWAGenModel

/// The laws on references that were changed at random, where things come together that no page shows.
@Suite struct MutationTests {
    @Test(arguments: SmallDiffLawTests.references, 0..<40)
    func laws(reference: String, seed: UInt64) throws {
        let model = try #require(SmallDiffLawTests.models[reference])
        var mutation = ModelMutation(seed: seed)
        var other = model
        for _ in 0..<(1 + seed % 12) { mutation.change(&other) }
        DiffLaws.nothingChanges(other)
        DiffLaws.countsAddUp(ReferenceDiff(from: model, to: other))
        DiffLaws.mirrors(model, other)
        DiffLaws.pathsAreKnown(model, other)
        try SeverityTests.expectTruth(model, other, "\(reference) \(seed)")
    }
}
