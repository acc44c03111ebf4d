import TestSupport
import Testing
import UCWAGenModel

/// Every link knows its place in its page.
@Suite struct LinkPlaceTests {
    private func places(_ prose: Prose?) -> [String] {
        (prose?.mentions ?? []).map { mention in
            let place = mention.position.map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere"
            return "\(place) \(mention.destination)"
        }
    }

    @Test func inParagraphsOfSeveralLines() throws {
        let words = "A [person](person_ref.md),\u{A0} or\n  one of the\t [group](group_ref.md)\n[of all](all_ref.md)."
        let read = ReadReference(contact: PageText.contact(replacing: "A person.", with: words))
        let summary = try #require(read.resource("contact")).summary
        #expect(summary.text == "A person, or one of the group of all.")
        #expect(
            places(summary) == [
                "contact_ref.md:3:3 person_ref.md", "contact_ref.md:4:15 group_ref.md", "contact_ref.md:5:1 all_ref.md",
            ]
        )
    }

    @Test func inParagraphsThatAreJoined() throws {
        let words = "A person.\n\nSee [there](there_ref.md).\n\n- or [here](here_ref.md)\n"
        let read = ReadReference(contact: PageText.contact(replacing: "A person.\n", with: words))
        let description = try #require(read.resource("contact")).description
        #expect(description?.text == "See there.\n\nor here")
        #expect(places(description) == ["contact_ref.md:5:5 there_ref.md", "contact_ref.md:7:6 here_ref.md"])
    }

    /// A cell, and where its links are: the cell begins in column 7.
    @Test(arguments: [
        ("See [a](a_ref.md), [b](b_ref.md)", ["11 a_ref.md", "26 b_ref.md"]),
        ("  **See**  `x`   [a](a_ref.md)", ["24 a_ref.md"]),
        ("a \\| b `\\|` [a](a_ref.md)", ["19 a_ref.md"]),
        ("x<br> <a href=\"a_ref.md\">a</a> or [b](b_ref.md)", ["13 a_ref.md", "41 b_ref.md"]),
        ("<b>x</b> [*a* b](a_ref.md)", ["16 a_ref.md"]),
        ("ü&nbsp;[a](a_ref.md)", ["15 a_ref.md"]),
        ("See [a](a_ref.md", ["11 a_ref.md"]),
    ])
    func inCells(cell: String, expected: [String]) throws {
        let text = PageText.contact(replacing: "|What to call the person.|", with: "|\(cell)|")
        let property = try #require(ReadReference(contact: text).resource("contact")?.properties.first)
        #expect(places(property.summary) == expected.map { "contact_ref.md:9:\($0)" })
    }
}
