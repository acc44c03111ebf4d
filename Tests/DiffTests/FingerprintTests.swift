import Testing
import UCWAGenModel

@testable import UCWAGenDiff

/// What tells one change from another, for as long as the change is there.
@Suite struct FingerprintTests {
    /// The values are fixed, for files of accepted changes hold them; another implementation of FNV-1a gave them.
    @Test func valuesAreFixed() {
        #expect(Fingerprint.of(rule: "", path: "", old: "", new: "") == "8706f12ebf36a791")
        #expect(
            Fingerprint.of(rule: "property-removed", path: "a.properties.b", old: "String", new: nil)
                == "9a5ca7b055772d50"
        )
        #expect(
            Fingerprint.of(rule: "property-removed", path: "a.properties.b", old: "String", new: "")
                == "fc862726a88242be"
        )
    }

    @Test func everyPartCounts() {
        let parts: [(String, String, String?, String?)] = [
            ("r", "p", "o", "n"), ("q", "p", "o", "n"), ("r", "q", "o", "n"), ("r", "p", "q", "n"),
            ("r", "p", "o", "q"),
            ("r", "p", nil, "n"), ("r", "p", "o", nil), ("r", "p", "", "n"), ("r", "p", "o", ""), ("rp", "", "o", "n"),
        ]
        let prints = parts.map { Fingerprint.of(rule: $0.0, path: $0.1, old: $0.2, new: $0.3) }
        #expect(Set(prints).count == parts.count)
        #expect(prints.allSatisfy { $0.wholeMatch(of: #/[0-9a-f]{16}/#) != nil })
    }

    /// Where a fact stands has no part in it.
    @Test(arguments: SmallDiffLawTests.references)
    func placesDoNotCount(reference: String) throws {
        let models = SmallDiffLawTests.models
        let other = reference == "Messaging" ? "FirstEdition" : "Messaging"
        let (old, new) = (try #require(models[reference]), try #require(models[other]))
        let here = ReferenceDiff(from: old, to: new).changes
        let there = ReferenceDiff(from: old.elsewhere, to: new.elsewhere).changes
        #expect(here.map(\.fingerprint).sorted() == there.map(\.fingerprint).sorted())
    }
}
