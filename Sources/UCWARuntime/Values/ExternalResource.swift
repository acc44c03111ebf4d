import Foundation

/// Content that is not a resource, such as the text of a message, as the `data:` URI of a link.
public struct ExternalResource: Hashable, Sendable {
    /// The URI as received.
    public var uri: String

    /// Creates content from a URI, which is kept unchanged.
    public init(uri: String) {
        self.uri = uri
    }

    /// Creates content from bytes, written in base64.
    ///
    /// - Parameters:
    ///   - data: The bytes.
    ///   - mediaType: Their media type with its parameters, such as `application/sdp`.
    public init(data: Data, mediaType: String) {
        uri = "data:\(mediaType);base64,\(data.base64EncodedString())"
    }

    /// Creates content from text, written with escapes.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - mediaType: Its media type, such as `text/html`; a character set is added if there is none.
    public init(text: String, mediaType: String = "text/plain") {
        let charset = MediaType(mediaType)["charset"] == nil ? ";charset=utf-8" : ""
        uri = "data:\(mediaType)\(charset),\(PercentEncoding.encode(text))"
    }

    /// The media type with its parameters; nil if the URI is not a `data:` URI.
    public var mediaType: String? {
        guard let parts else { return nil }
        guard !parts.head.isEmpty else { return "text/plain;charset=US-ASCII" }
        return parts.head.hasPrefix(";") ? "text/plain" + parts.head : String(parts.head)
    }

    /// A parameter of the media type, such as `charset` or `boundary`; nil if there is none.
    public func parameter(_ name: String) -> String? {
        mediaType.flatMap { MediaType($0)[name] }
    }

    /// The bytes; nil if the URI is not a `data:` URI or is damaged.
    public var data: Data? {
        guard let parts else { return nil }
        guard parts.isBase64 else { return PercentEncoding.decodeForm(parts.body) }
        guard let encoded = PercentEncoding.decode(parts.body) else { return nil }
        // Lines may be broken, and the padding is sometimes left out.
        var bytes = encoded.filter { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
        let padding = UInt8(ascii: "=")
        guard bytes.drop(while: { $0 != padding }).allSatisfy({ $0 == padding }) else { return nil }
        while bytes.count % 4 != 0, bytes.count % 4 != 1 { bytes.append(padding) }
        return Data(base64Encoded: bytes)
    }

    /// The bytes as text in the character set of the URI, by default UTF-8; nil if they are not.
    public var text: String? {
        guard let data else { return nil }
        switch parameter("charset")?.lowercased() {
        case "iso-8859-1", "latin1": return String(data: data, encoding: .isoLatin1)
        case "windows-1252": return String(data: data, encoding: .windowsCP1252)
        case "utf-16": return String(data: data, encoding: .utf16)
        case "utf-16le": return String(data: data, encoding: .utf16LittleEndian)
        case "utf-16be": return String(data: data, encoding: .utf16BigEndian)
        default: return Self.text(data)
        }
    }

    /// UTF-8 with every character, where Foundation would drop a leading byte order mark; nil where it is not UTF-8.
    private static func text(_ data: Data) -> String? {
        let text = String(decoding: data, as: UTF8.self)
        return text.utf8.elementsEqual(data) ? text : nil
    }

    /// What stands before the comma, without the mark of base64, and what stands behind it. A comma in quotation marks
    /// belongs to a parameter.
    private var parts: (head: Substring, isBase64: Bool, body: Substring)? {
        guard uri.prefix(5).lowercased() == "data:" else { return nil }
        let start = uri.index(uri.startIndex, offsetBy: 5)
        var isQuoted = false
        let comma = uri[start...].firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "," && !isQuoted
        }
        guard let comma else { return nil }
        let head = uri[start..<comma]
        let isBase64 = head.suffix(7).lowercased() == ";base64"
        return (isBase64 ? head.dropLast(7) : head, isBase64, uri[uri.index(after: comma)...])
    }
}

extension ExternalResource: ContentConvertible {
    /// A `data:` URI.
    public static var expectedContent: String { "a data: URI" }

    /// Reads the URI.
    public init?(contentValue: ContentValue) {
        guard case .string(let uri) = contentValue else { return nil }
        self.init(uri: uri)
    }

    /// The URI as JSON.
    public var contentValue: ContentValue { .string(uri) }
}
