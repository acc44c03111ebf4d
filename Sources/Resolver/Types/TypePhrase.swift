import UCWAGenModel
import UCWAGenReader

/// The type that a row's description ends in; in the reference only those of request bodies, glued to their prose.
///
/// `["Nullable "] [("Array" | "List" | "Collection") " of "] ( Type ["."] | "(" Enumeration ")" member {", " member} ", or " member | "(" link ")" )`
///
/// A type in lowercase, or with a period behind it, is a phrase only where a sentence ends before it: "as a string." is prose.
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
    /// Whether the phrase is a sentence of its own, with a space or the end of a sentence before it if anything is.
    let standsApart: Bool

    /// Finds the phrase at the end of a description; nil where there is none.
    init?(_ prose: Prose) {
        let description = prose.text
        let text = description.utf8
        let linked = Self.link(in: prose)
        guard let parsed = linked ?? Self.enumeration(in: text) ?? Self.primitive(in: text) else { return nil }
        isLinked = linked != nil
        var rest = text[..<parsed.start]
        let isArray = Self.drop(Self.lists, from: &rest, inAnyCase: parsed.isLoose)
        let isNullable = Self.drop(["Nullable "], from: &rest, inAnyCase: parsed.isLoose)
        if parsed.isLoose, !Self.endsSentence(rest) { return nil }
        type = TypeReference(parsed.name, isArray: isArray, isNullable: isNullable)
        members = parsed.members
        self.text = String(description[rest.endIndex...])
        offset = rest.count
        standsApart = rest.last == 0x20 || Self.endsSentence(rest)
    }

    /// The last word of a description that stands where a type does and is nearly one, and the type that it is most like.
    ///
    /// It stands there behind the end of a sentence or glued to its last word, with a capital.
    static func misspelling(in prose: Prose) -> (word: String, meant: String)? {
        let letters = prose.text.utf8.reversed().prefix {
            (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0)
        }
        guard (4...17).contains(letters.count) else { return nil }
        let word = String(decoding: letters.reversed(), as: UTF8.self)
        var rest = prose.text.utf8.dropLast(letters.count)
        _ = drop(lists, from: &rest, inAnyCase: false)
        _ = drop(["Nullable "], from: &rest, inAnyCase: false)
        guard word.utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false, endsSentence(rest) else { return nil }
        let meant = Primitive.allCases.map(\.rawValue).first {
            EditDistance.between($0, word) <= ($0.utf8.count > 5 ? 2 : 1)
        }
        return meant.map { (word, $0) }
    }

    /// What stands at the end of a description.
    private struct Parsed {
        var name: String
        var members: [String] = []
        var start: String.Index
        /// Whether it is written so loosely that it counts only behind the end of a sentence.
        var isLoose = false
    }

    /// A link in parentheses that says no more than the name of its page.
    private static func link(in prose: Prose) -> Parsed? {
        let text = prose.text.utf8
        guard text.last == UInt8(ascii: ")"), let mention = prose.mentions.last, mention.range.lowerBound > 0,
            mention.range.upperBound == text.count - 1
        else { return nil }
        let open = text.index(text.startIndex, offsetBy: mention.range.lowerBound - 1)
        let name = Substring(text[text.index(after: open)...].dropLast())
        guard text[open] == UInt8(ascii: "("), isName(name), mention.page == name.lowercased() else { return nil }
        return Parsed(name: String(name), start: open)
    }

    private static func primitive(in text: String.UTF8View) -> Parsed? {
        var words = text[...]
        while let last = words.last, last == UInt8(ascii: ".") || last == 0x20 { words = words.dropLast() }
        // The last letters tell most rows apart from all types.
        guard let last = words.last, lastLetters.contains(last) else { return nil }
        for primitive in Primitive.allCases where words.hasSuffix(primitive.rawValue.utf8, inAnyCase: true) {
            // A bare "Byte" or "String" ends many words; the phrase is told by the capital and by standing last.
            let start = words.index(words.endIndex, offsetBy: -primitive.rawValue.utf8.count)
            let isExact = words.endIndex == text.endIndex && words.hasSuffix(primitive.rawValue.utf8, inAnyCase: false)
            return Parsed(name: primitive.rawValue, start: start, isLoose: !isExact)
        }
        return nil
    }

    /// The letters that the names of types end in.
    private static let lastLetters = Set(Primitive.allCases.compactMap(\.rawValue.utf8.last))

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
        return members.isEmpty ? nil : Parsed(name: String(name), members: members, start: open)
    }

    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return word.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    /// What makes the type behind it that of a list.
    private static let lists = ["Array of ", "List of ", "Collection of "]

    private static func drop(_ words: [String], from text: inout Substring.UTF8View, inAnyCase: Bool) -> Bool {
        for word in words where text.hasSuffix(word.utf8, inAnyCase: inAnyCase) {
            text = text.dropLast(word.utf8.count)
            return true
        }
        return false
    }

    /// Whether nothing stands before a phrase, or a sentence that has come to its end.
    private static func endsSentence(_ text: Substring.UTF8View) -> Bool {
        guard let last = text.last(where: { $0 != 0x20 }) else { return true }
        return [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?")].contains(
            last
        )
    }
}

extension BidirectionalCollection where Element == UInt8 {
    fileprivate func hasSuffix(_ suffix: String.UTF8View, inAnyCase: Bool) -> Bool {
        self.suffix(suffix.count).elementsEqual(suffix) { inAnyCase ? $0 | 0x20 == $1 | 0x20 : $0 == $1 }
    }
}
