import TestSupport
import Testing
import UCWAGenModel

/// The words of a page as every consumer of the model shows them.
@Suite struct ProseTests {
    /// The prose that a cell of a description becomes.
    private func prose(_ markdown: String, below definitions: String = "") throws -> Prose {
        let text = PageText.contact(replacing: "What to call the person.", with: markdown) + "\n" + definitions
        return try #require(ReadReference(contact: text).resource("contact")?.properties.first?.summary)
    }

    /// A text, what it is read as, and the words of its links.
    @Test(arguments: [
        ("Adds the[a](a_ref.md) and two[a](a_ref.md)s.", "Adds the a and two as.", ["a", "a"]),
        ("Its[a](a_ref.md)too, all[b](b_ref.md)es", "Its a too, all bes", ["a", "b"]),
        ("(see[a](a_ref.md)).[b](b_ref.md)", "(see a). b", ["a", "b"]),
        ("Ends here.[A](a_ref.md) begins.", "Ends here. A begins.", ["A"]),
        ("A few characters.The rest", "A few characters. The rest", []),
        ("up to 50.Next", "up to 50.Next", []),
        ("the scope Conversations.Initiate is", "the scope Conversations.Initiate is", []),
        ("an IP.The other", "an IP. The other", []),
        ("a name like example.Com.Net", "a name like example. Com.Net", []),
        ("x.y and 1.5", "x.y and 1.5", []),
        ("[See.This](a_ref.md) stays.", "See.This stays.", ["See.This"]),
        ("ü[ü](a_ref.md)x.The[b](b_ref.md)", "üü x. The b", ["ü", "b"]),
    ])
    func lostSpacesAreBack(markdown: String, text: String, links: [String]) throws {
        let prose = try prose(markdown)
        #expect(prose.text == text)
        #expect(prose.spans.filter { $0.mention != nil }.map(\.text) == links)
    }

    @Test func namesKeepTheirFullStops() {
        let page = PageSketch("thing", properties: ["|user.The|A thing. String|"])
        #expect(ReadReference(page).resource("thing")?.properties.map(\.name) == ["user.The"])
    }

    /// Ways to write a link to the page of `Mood`.
    @Test(arguments: [
        "[Mood][m]", "[Mood][]", "[Mood]", "[Mood][M]", "<xref:Mood>", "[Mood](xref:Mood)",
        "[Mood](xref:Mood?view=all)", "[Mood](mood_ref)", "[Mood](/en-us/x/Mood_ref?view=all#members)",
        "[Mood](mood_ref.html)",
        "<xref:Mood?displayProperty=name>", "[Mood](Mood_ref.md)", "<a href=\"mood_ref.md\">Mood</a>",
        "[Mood (UCWA)](Mood_ref.md)",
        "[Mood (UCWA)][m]",
    ])
    func links(written: String) throws {
        let definitions = "[m]: Mood_ref.md\n[Mood]: ./Mood_ref.md \"The mood\"\n"
        let prose = try prose("Such as \(written) now.", below: definitions)
        #expect(prose.text == "Such as Mood now.")
        #expect(prose.mentions.map(\.page) == ["mood"])
        #expect(prose.mentions.map(\.range) == [8..<12])
        #expect(prose.mentions.map(\.position?.column) == [15])
    }

    @Test func definitionsAreNoProse() throws {
        let text = PageText.contact(replacing: "A person.", with: "A [person][p].\n\n[p]: person_ref.md\n\nMore.")
        let resource = try #require(ReadReference(contact: text).resource("contact"))
        #expect(resource.summary.text == "A person.")
        #expect(resource.description?.text == "More.")
    }

    @Test func onlyLinksLoseTheNameOfTheAPI() throws {
        #expect(try prose("The protocol (UCWA) and [a](a_ref.md) (UCWA).").text == "The protocol (UCWA) and a (UCWA).")
    }
}
