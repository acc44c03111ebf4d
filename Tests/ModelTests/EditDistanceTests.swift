import Testing
import UCWAGenModel

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("output", "output", 0), ("ouput", "output", 1), ("otuput", "output", 1),
        ("outputs", "output", 1), ("kitten", "sitting", 3),
    ])
    func countsLetters(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(first, second) == distance)
        #expect(EditDistance.between(second, first) == distance)
    }

    @Test func suggestsWhatIsNear() {
        let words = ["specs", "output", "rules"]
        #expect(EditDistance.nearest(to: "ouput", in: words) == "output")
        #expect(EditDistance.nearest(to: "RULES", in: words) == "rules")
        #expect(EditDistance.nearest(to: "colour", in: words) == nil)
        #expect(EditDistance.nearest(to: "", in: words) == nil)
        #expect(EditDistance.nearest(to: "ouput", in: []) == nil)
        // The first of those that are equally near.
        #expect(EditDistance.nearest(to: "title", in: ["titles", "titled"]) == "titles")
    }
}
