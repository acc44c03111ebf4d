import Mustache

/// What templates write, which decides how they insert values.
public enum TextKind: Sendable {
    /// Plain text, such as Swift: values are inserted as they are.
    case plain
    /// HTML or SVG: texts are escaped, and only ``Markup`` is inserted as it is.
    case markup

    /// What every template of the kind begins with.
    public var pragma: String {
        switch self {
        case .plain: "{{% CONTENT_TYPE:TEXT}}"
        case .markup: "{{% CONTENT_TYPE:\(EscapedText.name)}}"
        }
    }
}

/// Escapes a text for HTML, between tags and inside quotes.
///
/// The template library's own escaping looks at whole characters, so a quote with a combining accent passes it and ends an attribute.
struct EscapedText: MustacheContentType {
    /// The name in the pragma.
    static let name = "ESCAPED"

    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: Self.isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
