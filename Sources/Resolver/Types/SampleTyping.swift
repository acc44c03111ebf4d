import UCWAGenModel
import UCWAGenReader

/// What a sample value says about a type.
enum SampleTyping {
    /// The type that a JSON value shows; nil where it shows none, as null does.
    static func type(ofJSON value: SampleValue) -> TypeReference? {
        switch value {
        case .string(let text): TypeReference(isJSONDate(text) ? .dateTime : .string)
        case .integer: TypeReference(.int32)
        case .number: TypeReference(.double)
        case .boolean: TypeReference(.boolean)
        case .null, .object: nil
        case .array(let elements): list(elements.lazy.compactMap(type(ofJSON:)).first)
        }
    }

    /// The type that an XML value shows; nil where it shows none.
    ///
    /// In XML every value is text, so that digits may be a number or an identifier: they say nothing.
    static func type(ofXML value: SampleValue) -> TypeReference? {
        switch value {
        case .string(let text):
            if isXMLBoolean(text) { return TypeReference(.boolean) }
            if isXMLDate(text) { return TypeReference(.dateTime) }
            return isNumeric(text) ? nil : TypeReference(.string)
        case .array(let elements): return list(elements.lazy.compactMap(type(ofXML:)).first)
        default: return nil
        }
    }

    private static func list(_ element: TypeReference?) -> TypeReference {
        TypeReference(element?.name ?? Primitive.string.rawValue, isArray: true)
    }

    /// `/Date(1364327898968)/`, with or without an offset.
    private static func isJSONDate(_ text: String) -> Bool {
        text.hasPrefix("/Date(") && text.hasSuffix(")/")
    }

    private static func isXMLBoolean(_ text: String) -> Bool {
        ["true", "false"].contains(text.lowercased())
    }

    /// `2013-02-07T01:17:18.0000000Z`
    private static func isXMLDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(11))
        guard bytes.count == 11, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
        return bytes[10] == UInt8(ascii: "T") && isNumeric(text.prefix(4))
    }

    private static func isNumeric(_ text: some StringProtocol) -> Bool {
        let signs = "-.".utf8
        return !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || signs.contains($0) }
    }
}
