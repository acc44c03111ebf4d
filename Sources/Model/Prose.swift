/// Text of the reference with its mark-up resolved: plain words, and the places in them that link to other pages.
public struct Prose: Hashable, Sendable {
    /// A span of the text that was a link.
    public struct Mention: Hashable, Sendable {
        /// Where the linked words lie in ``Prose/text``, in UTF-8 bytes.
        public var range: Range<Int>
        /// The link's destination as the page writes it, such as `conversation_ref.md`.
        public var destination: String
        /// Where the link stands in its page; nil for text that was not read from a page. Not part of the model's JSON.
        public var position: SourcePosition?

        /// Creates a mention of `destination` at `range`.
        public init(range: Range<Int>, destination: String, position: SourcePosition? = nil) {
            self.range = range
            self.destination = destination
            self.position = position
        }
    }

    /// The words. Paragraphs are separated by an empty line.
    public var text: String
    /// The links, in the order of the text.
    public var mentions: [Mention]

    /// Creates prose from words and links.
    public init(_ text: String, mentions: [Mention] = []) {
        self.text = text
        self.mentions = mentions
    }

    /// Whether there are no words.
    public var isEmpty: Bool { text.isEmpty }

    /// Joins paragraphs with an empty line between them; nil where there is none.
    public init?(paragraphs: [Prose]) {
        guard var joined = paragraphs.first else { return nil }
        for paragraph in paragraphs.dropFirst() {
            joined.text += "\n\n"
            joined.append(paragraph)
        }
        self = joined
    }

    /// Adds the words and links of another text at the end.
    public mutating func append(_ other: Prose) {
        let offset = text.utf8.count
        text += other.text
        for mention in other.mentions {
            var moved = mention
            moved.range = (mention.range.lowerBound + offset)..<(mention.range.upperBound + offset)
            mentions.append(moved)
        }
    }
}

extension Prose: ExpressibleByStringLiteral {
    /// Prose without links.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
