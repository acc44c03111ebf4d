import UCWAGenModel

extension Prose {
    /// The text with the spaces that pages lose before and behind a link and behind a full stop.
    ///
    /// For sentences only: a name may well hold a full stop.
    var withLostSpaces: Prose {
        let bytes = Array(text.utf8)
        var missing: [Int] = []
        var position = 0
        func findGluedSentences(upTo end: Int) {
            for index in position..<end where bytes[index] == UInt8(ascii: ".") {
                if SentenceEnd.isGlued(bytes, at: index) { missing.append(index + 1) }
            }
        }
        for range in mentions.map(\.range) {
            findGluedSentences(upTo: range.lowerBound)
            if range.lowerBound > 0, missing.last != range.lowerBound,
                Self.needsSpaceBehind(bytes[range.lowerBound - 1])
            {
                missing.append(range.lowerBound)
            }
            if Self.isGlued(bytes, at: range.upperBound) { missing.append(range.upperBound) }
            position = range.upperBound
        }
        findGluedSentences(upTo: bytes.count)
        return missing.isEmpty ? self : inserting(spacesAt: missing, into: bytes)
    }

    private func inserting(spacesAt places: [Int], into bytes: [UInt8]) -> Prose {
        var mended: [UInt8] = []
        mended.reserveCapacity(bytes.count + places.count)
        var start = 0
        for place in places {
            mended += bytes[start..<place]
            mended.append(0x20)
            start = place
        }
        mended += bytes[start...]
        let moved = mentions.map { mention in
            // A space at an end of a link stands outside of it.
            let lower = mention.range.lowerBound + places.count { $0 <= mention.range.lowerBound }
            let upper = mention.range.upperBound + places.count { $0 < mention.range.upperBound }
            return Mention(range: lower..<upper, destination: mention.destination, position: mention.position)
        }
        return Prose(String(decoding: mended, as: UTF8.self), mentions: moved)
    }

    private static func needsSpaceBehind(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2C, 0x2E, 0x3A, 0x3B, 0x29: true
        default: false
        }
    }

    /// Whether a word begins right behind a link; the ending of a plural does not.
    private static func isGlued(_ text: [UInt8], at index: Int) -> Bool {
        let word = text[index...].prefix(while: \.isLetter)
        return !(word.isEmpty || word.elementsEqual("s".utf8) || word.elementsEqual("es".utf8))
    }
}

/// Finds full stops with a sentence right behind them, among those that stand within names.
private enum SentenceEnd {
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
