/// The lines of a documentation comment, wrapped, without the slashes.
struct Documentation {
    /// The lines; an empty one stands between paragraphs.
    private(set) var lines: [String] = []
    private let width: Int

    /// Creates an empty comment.
    ///
    /// - Parameter width: How many characters a line may have, slashes not counted.
    init(width: Int) {
        self.width = max(width, 40)
    }

    /// Adds a paragraph; one without words adds nothing.
    mutating func paragraph(_ text: String) {
        let start = lines.count
        wrap(text, first: "", rest: "")
        if start > 0, lines.count > start { lines.insert("", at: start) }
    }

    /// Adds paragraphs.
    mutating func paragraphs(_ texts: [String]) {
        for text in texts { paragraph(text) }
    }

    /// Adds a list under a title; one without items adds nothing.
    mutating func list(_ title: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        paragraph(title)
        lines.append("")
        for item in items { wrap(item, first: "- ", rest: "  ") }
    }

    private mutating func wrap(_ text: String, first: String, rest: String) {
        var line = first
        var count = first.utf8.count
        var isEmpty = true
        for word in Self.words(text) {
            let length = word.utf8.count { $0 & 0xC0 != 0x80 }
            if !isEmpty, count + 1 + length > width {
                lines.append(line)
                line = rest
                count = rest.utf8.count
                isEmpty = true
            }
            if isEmpty {
                let escaped = Self.escapedAtStart(word)
                line += escaped
                count += length + escaped.utf8.count - word.utf8.count
                isEmpty = false
            } else {
                line += " "
                line += word
                count += 1 + length
            }
        }
        if !isEmpty { lines.append(line) }
    }

    /// The words of a text: nothing in them ends a line or is invisible.
    private static func words(_ text: String) -> [String] {
        guard text.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 || $0 == 0x7F }) else {
            return text.utf8.split(separator: 0x20).map { String(Substring($0)) }
        }
        return text.unicodeScalars
            .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
            .map { String(String.UnicodeScalarView($0.filter { !isInvisible($0) })) }
            .filter { !$0.isEmpty }
    }

    /// Whether a scalar shows nothing and changes how an editor shows its neighbors: direction marks, and spaces without width.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isBidiControl || [0x200B, 0x2060, 0xFEFF].contains(scalar.value)
    }

    /// A word as it may begin a line: Markdown would take some for a list, a heading or a quotation, and DocC one for a
    /// directive.
    private static func escapedAtStart(_ word: String) -> String {
        guard let first = word.utf8.first else { return word }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="),
            UInt8(ascii: "~"):
            return "\\" + word
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            return word.utf8.count == 1 || word.utf8.allSatisfy { $0 == first } ? "\\" + word : word
        case 0x30...0x39:
            let rest = word.utf8.drop { (0x30...0x39).contains($0) }
            guard rest.count == 1, let mark = rest.first, mark == 0x2E || mark == 0x29 else { return word }
            return word.dropLast() + "\\" + String(UnicodeScalar(mark))
        default:
            return word
        }
    }
}
