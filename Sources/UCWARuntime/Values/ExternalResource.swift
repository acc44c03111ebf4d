import Foundation

/// Content that is not a resource, such as the text of a message: it travels in a link as a `data:` URI.
public struct ExternalResource: Hashable, Sendable {
    /// The URI as it was received.
    public var uri: String

    /// Creates content from a URI, which is kept as it is.
    public init(uri: String) {
        self.uri = uri
    }

    /// Creates content from bytes.
    ///
    /// - Parameters:
    ///   - data: The bytes.
    ///   - mediaType: Their media type with its parameters, such as `application/sdp`.
    public init(data: Data, mediaType: String) {
        uri = "data:\(mediaType);base64,\(data.base64EncodedString())"
    }

    /// Creates content from text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - mediaType: Its media type without a character set, such as `text/html`.
    public init(text: String, mediaType: String = "text/plain") {
        uri = "data:\(mediaType);charset=utf-8,\(PercentEncoding.encode(text))"
    }

    /// The media type with its parameters; nil where the URI is not a `data:` URI.
    public var mediaType: String? {
        guard let (head, _) = parts else { return nil }
        let type = head.hasSuffix(";base64") ? head.dropLast(7) : head
        return type.isEmpty ? "text/plain;charset=US-ASCII" : String(type)
    }

    /// The bytes; nil where the URI is not a `data:` URI or is damaged.
    public var data: Data? {
        guard let (head, body) = parts else { return nil }
        guard head.hasSuffix(";base64") else { return PercentEncoding.decodeForm(body) }
        return PercentEncoding.decode(body).flatMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) }
    }

    /// The bytes as UTF-8 text; nil where they are not.
    public var text: String? {
        data.flatMap { String(data: $0, encoding: .utf8) }
    }

    private var parts: (head: Substring, body: Substring)? {
        guard uri.prefix(5).lowercased() == "data:", let comma = uri.firstIndex(of: ",") else { return nil }
        return (uri[uri.index(uri.startIndex, offsetBy: 5)..<comma], uri[uri.index(after: comma)...])
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
