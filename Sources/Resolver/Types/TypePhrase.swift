import UCWAGenModel
import UCWAGenReader

/// The type that a row's description ends in; in the reference only those of request bodies, glued to their prose.
///
/// `["Nullable "] ["Array of "] ( Type | "(" Enumeration ")" member {", " member} ", or " member | "(" link to enumeration ")" )`
struct TypePhrase: Equatable {
    /// The type as the row gives it.
    var type: TypeReference
    /// The members that the row lists, where the type is an enumeration.
    var members: [String] = []
    /// The phrase itself.
    var text: String
    /// How many bytes of the description stand before the phrase.
    var offset: Int
    /// The phrase's place, where it stands in a column of its own.
    var position: SourcePosition?

    /// Whether the phrase names an enumeration by a link to its page, as distilled pages do.
    let isLinked: Bool
    /// Whether the phrase is a sentence of its own, with a space before it if anything is.
    let standsApart: Bool

    /// Finds the phrase at the end of a description; nil where there is none.
    init?(_ prose: Prose) {
        let description = prose.text
        let text = description.utf8
        let linked = Self.link(in: prose)
        guard let parsed = linked ?? Self.enumeration(in: text) ?? Self.primitive(in: text) else { return nil }
        isLinked = linked != nil
        var rest = text[..<parsed.start]
        let isArray = Self.drop("Array of ", from: &rest)
        let isNullable = Self.drop("Nullable ", from: &rest)
        type = TypeReference(parsed.name, isArray: isArray, isNullable: isNullable)
        members = parsed.members
        self.text = String(description[rest.endIndex...])
        offset = rest.count
        standsApart = rest.last.map { $0 == 0x20 } ?? true
    }

    private typealias Parsed = (name: String, members: [String], start: String.Index)

    /// A link in parentheses that says no more than the name of its page.
    private static func link(in prose: Prose) -> Parsed? {
        let text = prose.text.utf8
        guard text.last == UInt8(ascii: ")"), let mention = prose.mentions.last, mention.range.lowerBound > 0,
            mention.range.upperBound == text.count - 1
        else { return nil }
        let open = text.index(text.startIndex, offsetBy: mention.range.lowerBound - 1)
        let name = Substring(text[text.index(after: open)...].dropLast())
        guard text[open] == UInt8(ascii: "("), isName(name),
            PageName.key(ofDestination: mention.destination) == name.lowercased()
        else { return nil }
        return (String(name), [], open)
    }

    private static func primitive(in text: String.UTF8View) -> Parsed? {
        // A bare "Byte" or "String" ends many words; the phrase is told by the capital and by standing last.
        for primitive in Primitive.allCases where text.hasSuffix(primitive.rawValue.utf8) {
            let start = text.index(text.endIndex, offsetBy: -primitive.rawValue.utf8.count)
            return (primitive.rawValue, [], start)
        }
        return nil
    }

    private static func enumeration(in text: String.UTF8View) -> Parsed? {
        guard let close = text.lastIndex(of: UInt8(ascii: ")")),
            let open = text[..<close].lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        let name = Substring(text[text.index(after: open)..<close])
        guard isName(name) else { return nil }
        let list = Substring(text[text.index(after: close)...])
        var members: [String] = []
        for part in list.split(separator: ",") {
            var words = part.split(separator: " ")
            if words.count > 1, words.first == "or" { words.removeFirst() }
            // Two members may stand without a comma between them.
            if words.count == 3, words[1] == "or" { words.remove(at: 1) }
            guard words.count == 1 || (words.count == 2 && part.contains(" or ")), words.allSatisfy(isName) else {
                return nil
            }
            members += words.map(String.init)
        }
        return members.isEmpty ? nil : (String(name), members, open)
    }

    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return word.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    private static func drop(_ word: String, from text: inout Substring.UTF8View) -> Bool {
        guard text.hasSuffix(word.utf8) else { return false }
        text = text.dropLast(word.utf8.count)
        return true
    }
}

extension BidirectionalCollection where Element == UInt8 {
    fileprivate func hasSuffix(_ suffix: String.UTF8View) -> Bool {
        self.suffix(suffix.count).elementsEqual(suffix)
    }
}
