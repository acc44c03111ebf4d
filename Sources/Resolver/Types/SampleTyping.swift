import UCWAGenModel
import UCWAGenReader

/// What a sample value says about a type.
enum SampleTyping {
    /// The type that a JSON value shows; nil where it shows none, as null does.
    static func type(ofJSON value: SampleValue) -> TypeReference? {
        switch value {
        case .string(let text): TypeReference(isJSONDate(text) || isISODate(text) ? .dateTime : .string)
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
            if isISODate(text) { return TypeReference(.dateTime) }
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

    /// `2013-02-07T01:17:18.0000000Z`: a date and a time of day, which is all that the runtime reads as a date.
    private static func isISODate(_ text: String) -> Bool {
        let form = "0000-00-00T00:00:00".utf8
        guard text.utf8.count >= form.count, let first = text.utf8.first, (0x30...0x39).contains(first) else {
            return false
        }
        return zip(text.utf8, form).allSatisfy { byte, expected in
            expected == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == expected
        }
    }

    private static func isNumeric(_ text: some StringProtocol) -> Bool {
        let signs = "-.".utf8
        return !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || signs.contains($0) }
    }
}
