import Foundation

/// A body that is not JSON, such as the text of a message, a session description or a photo.
public struct RawContent: Hashable, Sendable {
    /// The bytes.
    public var data: Data
    /// The media type with its parameters, such as `text/plain;charset=utf-8`.
    public var mediaType: String

    /// Creates content from bytes.
    public init(_ data: Data, mediaType: String) {
        self.data = data
        self.mediaType = mediaType
    }

    /// Text as `text/plain`.
    public static func text(_ text: String) -> RawContent {
        RawContent(Data(text.utf8), mediaType: "text/plain;charset=utf-8")
    }

    /// Text as `text/html`.
    public static func html(_ text: String) -> RawContent {
        RawContent(Data(text.utf8), mediaType: "text/html;charset=utf-8")
    }

    /// The fields of a form as `application/x-www-form-urlencoded`, which a token service takes.
    public static func form(_ fields: KeyValuePairs<String, String>) -> RawContent {
        let pairs = fields.map { "\(PercentEncoding.encode($0.key))=\(PercentEncoding.encode($0.value))" }
        return RawContent(Data(pairs.joined(separator: "&").utf8), mediaType: "application/x-www-form-urlencoded")
    }

    /// A session description as `application/sdp`.
    public static func sdp(_ text: String) -> RawContent {
        RawContent(Data(text.utf8), mediaType: "application/sdp")
    }
}
