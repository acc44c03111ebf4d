extension Prose {
    /// A piece of a text: plain words, or the words of a link.
    public struct Stretch: Hashable, Sendable {
        /// The words, with the spaces that the page lost around them.
        public var text: String
        /// The link, where the words are one.
        public var mention: Mention?
    }

    /// The text in pieces that are read one behind the other.
    ///
    /// Pages lose the space before a link and behind a full stop; here it is back.
    public var stretches: [Stretch] {
        let bytes = Array(text.utf8)
        var result: [Stretch] = []
        var position = 0
        var plain: [UInt8] = []
        func flush() {
            if !plain.isEmpty { result.append(Stretch(text: String(decoding: plain, as: UTF8.self), mention: nil)) }
            plain = []
        }
        for mention in mentions {
            let range = mention.range
            guard range.lowerBound >= position, range.upperBound <= bytes.count, !range.isEmpty else { continue }
            Self.append(bytes, position..<range.lowerBound, to: &plain)
            if range.lowerBound > 0, Self.needsSpaceBehind(bytes[range.lowerBound - 1]) { plain.append(0x20) }
            flush()
            result.append(Stretch(text: String(decoding: bytes[range], as: UTF8.self), mention: mention))
            if Self.isGlued(bytes, at: range.upperBound) { plain.append(0x20) }
            position = range.upperBound
        }
        Self.append(bytes, position..<bytes.count, to: &plain)
        flush()
        return result
    }

    /// Copies a stretch of plain words, with the space behind a full stop.
    private static func append(_ text: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
        for index in range {
            result.append(text[index])
            if text[index] == UInt8(ascii: "."), SentenceEnd.isGlued(text, at: index) { result.append(0x20) }
        }
    }

    private static func needsSpaceBehind(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2C, 0x2E, 0x3A, 0x3B, 0x29: true
        default: false
        }
    }

    /// Whether a word begins right behind a mention; the ending of a plural does not.
    private static func isGlued(_ text: [UInt8], at index: Int) -> Bool {
        let word = text[index...].prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        return !(word.isEmpty || word.elementsEqual("s".utf8) || word.elementsEqual("es".utf8))
    }
}

extension Prose.Mention {
    /// The name of the page that the link leads to, in small letters; nil for an address elsewhere.
    public var page: String? {
        guard !destination.contains("://") else { return nil }
        var name = destination.prefix { $0 != "#" && $0 != "?" }.lowercased()
        if let slash = name.lastIndex(of: "/") { name = String(name[name.index(after: slash)...]) }
        guard name.hasSuffix(".md") else { return nil }
        name.removeLast(3)
        if name.hasSuffix("_ref") { name.removeLast(4) }
        return name
    }
}

/// Finds full stops with a sentence right behind them, among those that stand within names.
enum SentenceEnd {
    private static let openings: Set<String> = [
        "A", "After", "All", "An", "Any", "As", "At", "Automatic", "Before", "By", "Currently", "Each", "For",
        "However", "If", "In", "It", "Note", "Once", "Only", "Otherwise", "Please", "Returns", "See", "Since", "That",
        "The",
        "Then", "There", "These", "They", "This", "To", "Use", "When", "Whether", "While", "With", "You",
    ]

    /// Whether the full stop at an index ends a sentence, and the next one follows without a space.
    ///
    /// `characters.The` does; `Conversations.Initiate` is a name.
    static func isGlued(_ text: [UInt8], at index: Int) -> Bool {
        guard index > 0, index + 1 < text.count, isCapital(text[index + 1]), isEnd(text[index - 1]) else {
            return false
        }
        let next = text[(index + 1)...].prefix(while: isLetter)
        if openings.contains(String(decoding: next, as: UTF8.self)) { return true }
        var start = index
        while start > 0, isLetter(text[start - 1]) || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        return start < index && !isCapital(text[start]) && !text[start..<index].contains(UInt8(ascii: "."))
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x29 || byte == 0x22 || byte == 0x5D
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || isCapital(byte) }
}
