import UCWAGenModel

/// Turns the reference's prose into the Markdown of documentation comments.
///
/// Pages lose the space before a link and behind a full stop; what is shown has it again. Mentions of other pages become
/// symbol links.
struct ProseFormatter {
    /// The path of the symbol that stands for a page, such as `UC/Conversation`; nil where there is none.
    private let symbol: (_ page: String) -> String?

    /// Creates a formatter.
    ///
    /// - Parameter symbol: Finds the symbol for the name of a page in small letters.
    init(symbol: @escaping (_ page: String) -> String?) {
        self.symbol = symbol
    }

    /// The paragraphs of a text.
    func paragraphs(_ prose: Prose?) -> [String] {
        guard let prose, !prose.isEmpty else { return [] }
        let markdown = markdown(prose)
        guard markdown.utf8.contains(0x0A) else { return [markdown] }
        return markdown.split(separator: "\n", omittingEmptySubsequences: false)
            .split { line in line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
            .map { $0.joined(separator: " ") }
    }

    /// A text as one line.
    func line(_ prose: Prose) -> String {
        paragraphs(prose).joined(separator: " ")
    }

    private func markdown(_ prose: Prose) -> String {
        let text = Array(prose.text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 32)
        var position = 0
        for mention in prose.mentions {
            let range = mention.range
            guard range.lowerBound >= position, range.upperBound <= text.count, !range.isEmpty else { continue }
            append(text, position..<range.lowerBound, to: &result)
            if range.lowerBound > 0, Self.needsSpaceBehind(text[range.lowerBound - 1]) { result.append(0x20) }
            let words = String(decoding: text[range], as: UTF8.self)
            result.append(contentsOf: reference(words, destination: mention.destination).utf8)
            if Self.isGlued(text, at: range.upperBound) { result.append(0x20) }
            position = range.upperBound
        }
        append(text, position..<text.count, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// What is shown for a mention: the symbol of the page, or its words where there is no symbol.
    private func reference(_ words: String, destination: String) -> String {
        guard let page = Self.page(destination) else { return words }
        let isName = !words.utf8.contains { $0 == 0x20 || $0 == 0x60 }
        guard let symbol = symbol(page) else { return isName ? "`\(words)`" : words }
        // Titles carry the name of the API: `contact (UCWA)`.
        let name = words.hasSuffix(" (UCWA)") ? words.dropLast(7).lowercased() : words.lowercased()
        return name == page ? "``\(symbol)``" : "\(words) (``\(symbol)``)"
    }

    /// The name of the page that a link leads to, in small letters; nil for an address elsewhere.
    static func page(_ destination: String) -> String? {
        guard !destination.contains("://") else { return nil }
        var name = destination.prefix { $0 != "#" && $0 != "?" }.lowercased()
        if let slash = name.lastIndex(of: "/") { name = String(name[name.index(after: slash)...]) }
        guard name.hasSuffix(".md") else { return nil }
        name.removeLast(3)
        if name.hasSuffix("_ref") { name.removeLast(4) }
        return name
    }

    /// Copies a stretch of plain words: marks of Markdown escaped, the space behind a full stop restored.
    private func append(_ text: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
        for index in range {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            case UInt8(ascii: "."):
                result.append(byte)
                if SentenceEnd.isGlued(text, at: index) { result.append(0x20) }
            default:
                result.append(byte)
            }
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
