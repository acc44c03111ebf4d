import UCWAGenModel
import UCWAGenReader

/// Reads the cell of a column *Type*, which tables of other origins have where the reference ends a description in a phrase.
enum TypeColumn {
    /// The types by other names that are usual for them, in lowercase.
    private static let primitives: [String: Primitive] = [
        "string": .string, "text": .string, "boolean": .boolean, "bool": .boolean, "int32": .int32, "int": .int32,
        "integer": .int32, "double": .double, "float": .double, "decimal": .double, "datetime": .dateTime,
        "date-time": .dateTime, "datetimeoffset": .dateTime, "timespan": .timeSpan, "duration": .timeSpan,
        "byte": .byte, "externalresource": .externalResource,
    ]

    /// The types of other interfaces, in lowercase.
    private static let foreign: Set<String> = [
        "any", "array", "binary", "char", "collection", "date", "enum", "enumeration", "guid", "int16", "int64", "list",
        "long", "null", "number", "object", "time", "uri", "url", "uuid",
    ]

    /// The type that a row states: in its column, if the table has one, or at the end of its description.
    ///
    /// Words of a type at the end of the description are no prose, whichever of the two counts.
    static func phrase(_ cell: Cell?, inDescription own: TypePhrase?, _ description: Prose) -> TypePhrase? {
        guard let cell, let stated = phrase(cell) else { return own }
        var phrase = stated
        phrase.offset = own?.offset ?? description.text.utf8.count
        if phrase.type.name == own?.type.name { phrase.members = own?.members ?? [] }
        return phrase
    }

    /// The type that a cell names; nil where it names none.
    static func phrase(_ cell: Cell) -> TypePhrase? {
        let written = TypePhrase(cell.prose).flatMap { $0.offset == 0 ? $0 : nil }
        let isLinked = cell.prose.mentions.contains { $0.page != nil }
        guard var phrase = written ?? phrase(text: cell.text, isLinked: isLinked) else { return nil }
        phrase.text = cell.text
        phrase.position = cell.position
        return phrase
    }

    /// Reads `string[]`, `Collection(String)`, `int?`, `String (nullable)` and the like.
    private static func phrase(text: String, isLinked: Bool) -> TypePhrase? {
        // Places in the text and in its lowercase agree only in ASCII, and no type is called otherwise.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var name = text.lowercased()[...]
        var isArray = false
        var isNullable = false
        for (opening, closing) in [("collection(", ")"), ("list<", ">"), ("array<", ">")] {
            guard name.hasPrefix(opening), name.hasSuffix(closing) else { continue }
            name = name.dropFirst(opening.count).dropLast(closing.count)
            isArray = true
        }
        let lists = ["[]", " array", " list", " collection"]
        for ending in [".", "?", "(nullable)", " or null"] + lists where name.hasSuffix(ending) {
            name = name.dropLast(ending.count)
            while name.last == " " { name.removeLast() }
            isNullable = isNullable || ["?", "(nullable)", " or null"].contains(ending)
            isArray = isArray || lists.contains(ending)
        }
        for opening in ["nullable ", "array of ", "list of ", "collection of ", "nullable "]
        where name.hasPrefix(opening) {
            name = name.dropFirst(opening.count)
            if opening.hasSuffix("of ") { isArray = true } else { isNullable = true }
        }
        let start = (isNullable ? "Nullable " : "") + (isArray ? "Array of " : "")
        if let primitive = primitives[String(name)] { return TypePhrase(Prose(start + primitive.rawValue)) }
        guard let spelling = text.lowercased().firstRange(of: name) else { return nil }
        let written = String(text[spelling])
        // Types of other interfaces, and resources, are no enumerations, whose names begin with a capital.
        guard isLinked || (written.first?.isUppercase == true && !foreign.contains(String(name))) else { return nil }
        return enumeration(written, start)
    }

    /// A name that is none of a type's is an enumeration's, as a link to its page says it in a description.
    private static func enumeration(_ name: String, _ start: String) -> TypePhrase? {
        let isName =
            name.utf8.first.map { $0 > 0x39 } == true && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard isName else { return nil }
        let lower = start.utf8.count + 1
        let mention = Prose.Mention(range: lower..<(lower + name.utf8.count), destination: "\(name).md")
        return TypePhrase(Prose("\(start)(\(name))", mentions: [mention]))
    }
}
