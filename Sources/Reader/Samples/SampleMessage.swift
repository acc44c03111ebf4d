import UCWAGenModel

/// A sample request or response: an HTTP message, its body read.
public struct SampleMessage: Hashable, Sendable {
    /// The first line of a message.
    public enum StartLine: Hashable, Sendable {
        /// A request's method, in capitals, and its address.
        case request(method: String, target: String)
        /// A response's status.
        case response(status: Int)
    }

    /// A header field.
    public struct Header: Hashable, Sendable {
        /// The name as it is written.
        public var name: String
        /// The value.
        public var value: String
    }

    /// What a message carries.
    public enum Body: Hashable, Sendable {
        /// Nothing.
        case none
        /// A JSON object.
        case json(SampleResource)
        /// JSON that is no object.
        case jsonValue(SampleValue)
        /// An XML resource, input or other element.
        case xml(SampleResource)
        /// Anything else: text, SDP, multipart, HTML.
        case raw
        /// JSON or XML that cannot be parsed.
        case unreadable
    }

    /// The first line; nil where the sample has no head.
    public var startLine: StartLine?
    /// The header fields.
    public var headers: [Header]
    /// The body.
    public var body: Body
    /// Where the message begins.
    public var position: SourcePosition
    /// Where the body begins; the message's place where it has none.
    public var bodyPosition: SourcePosition

    /// The value of the first header field of a name; names are compared without case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The status, where this is a response.
    public var status: Int? {
        if case .response(let status) = startLine { return status }
        return nil
    }

    /// The media type of the body without parameters, in lower case.
    public var mediaType: String? {
        guard let value = header("Content-Type") else { return nil }
        let type = value.prefix { $0 != ";" }.lowercased()
        return type.split(whereSeparator: \.isWhitespace).first.map(String.init)
    }

    /// The resource that the body holds, in whatever format.
    public var resource: SampleResource? {
        switch body {
        case .json(let resource), .xml(let resource): resource
        default: nil
        }
    }
}
