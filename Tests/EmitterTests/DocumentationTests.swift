import Testing
import UCWAGenModel

@testable import UCWAGenEmitter

@Suite struct DocumentationTests {
    private func wrapped(_ text: String, width: Int = 40) -> [String] {
        var documentation = Documentation(width: width)
        documentation.paragraph(text)
        return documentation.lines
    }

    @Test func wrapsAtTheWidth() {
        let lines = wrapped("one two three four five six seven eight nine ten eleven twelve")
        #expect(lines == ["one two three four five six seven eight", "nine ten eleven twelve"])
        #expect(lines.allSatisfy { $0.count <= 40 })
    }

    @Test func countsCharactersAndNotBytes() {
        #expect(
            wrapped("äääääääääääääääääääääääääääääääääääääää b") == ["äääääääääääääääääääääääääääääääääääääää", "b"]
        )
        #expect(wrapped("ääääääääääääääääääääääääääääääääääääää b").count == 1)
    }

    @Test func nothingEndsTheComment() {
        #expect(wrapped("a\nb\r\nc\u{2028}d\u{85}e\u{0}f\u{200B}g") == ["a b c d e fg"])
    }

    @Test func wordsThatMarkdownWouldTakeForAListAreEscaped() {
        #expect(wrapped("- a") == ["\\- a"])
        #expect(wrapped("1. a") == ["1\\. a"])
        #expect(wrapped("# a") == ["\\# a"])
        #expect(wrapped("-5 is less") == ["-5 is less"])
        #expect(wrapped("2013. was") == ["2013\\. was"])
    }

    @Test func paragraphsAndListsAreApart() {
        var documentation = Documentation(width: 40)
        documentation.paragraph("")
        documentation.paragraph("First.")
        documentation.paragraph("Second.")
        documentation.list("Title:", ["item", "an item that does not fit on a single line here"])
        documentation.list("Nothing:", [])
        #expect(
            documentation.lines == [
                "First.", "", "Second.", "", "Title:", "", "- item", "- an item that does not fit on a single",
                "  line here",
            ]
        )
    }
}

@Suite struct ProseFormatterTests {
    private let formatter = ProseFormatter { page in
        ["conversation": "UC/Conversation", "to": "UC/To"][page]
    }

    private func prose(_ text: String, _ mentions: [(words: String, destination: String)]) -> Prose {
        var start = text.startIndex
        let found = mentions.compactMap { mention -> Prose.Mention? in
            guard let range = text[start...].firstRange(of: mention.words) else { return nil }
            start = range.upperBound
            let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            let upper = text.utf8.distance(from: text.startIndex, to: range.upperBound)
            return Prose.Mention(range: lower..<upper, destination: mention.destination)
        }
        return Prose(text, mentions: found)
    }

    @Test func mentionsBecomeSymbols() {
        let text = prose("Ends a conversation.", [("conversation", "Conversation_ref.md#top")])
        #expect(formatter.line(text) == "Ends a ``UC/Conversation``.")
        #expect(formatter.line(prose("a To", [("To", "to_ref.md")])) == "a ``UC/To``")
    }

    @Test func otherWordsStayBesideTheSymbol() {
        #expect(formatter.line(prose("the target here", [("target", "to_ref.md")])) == "the target (``UC/To``) here")
    }

    @Test func pagesWithoutASymbolAreCodeOrWords() {
        #expect(formatter.line(prose("see lobby", [("lobby", "lobby_ref.md")])) == "see `lobby`")
        #expect(formatter.line(prose("see Web links", [("Web links", "WebLinks.md")])) == "see Web links")
        #expect(formatter.line(prose("see there", [("there", "https://example.com/a.md")])) == "see there")
    }

    @Test func marksOfMarkdownAreEscaped() {
        #expect(formatter.line("<a> *b* `c` \\d") == "\\<a> \\*b\\* \\`c\\` \\\\d")
    }

    @Test func paragraphsAreSeparatedByEmptyLines() {
        #expect(formatter.paragraphs("a\nb\n\n \nc") == ["a b", "c"])
        #expect(formatter.paragraphs("") == [])
        #expect(formatter.paragraphs(nil) == [])
    }

    @Test func mentionsOutOfRangeAreLeftOut() {
        let text = Prose("ab", mentions: [Prose.Mention(range: 1..<9, destination: "to_ref.md")])
        #expect(formatter.line(text) == "ab")
    }
}
