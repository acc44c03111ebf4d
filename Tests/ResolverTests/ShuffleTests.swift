import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader

/// The order in which pages are found has no influence on anything.
@Suite struct ShuffleTests {
    /// A generator of the same numbers every time (SplitMix64).
    struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test func shufflingPagesChangesNeitherModelNorDiagnostics() {
        let folder = Folders.tests.appendingPathComponent("Golden/Slips/Pages")
        var diagnostics = Diagnostics()
        let files = ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
        #expect(files.count > 40)
        let sorted = ReadReference(files: files)
        let model = sorted.model.json()
        var generator = SeededGenerator(state: 2_022)
        for permutation in 1...24 {
            let shuffled = ReadReference(files: files.shuffled(using: &generator))
            #expect(shuffled.model.json() == model, "permutation \(permutation)")
            #expect(shuffled.diagnosticLines == sorted.diagnosticLines, "permutation \(permutation)")
        }
    }
}
