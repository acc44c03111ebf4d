import Foundation
import HTTPTypes

/// The output of an operation: what the body of a successful response is read as.
public protocol OperationOutput: Sendable {
    /// The media types that a request asks for, as in the header field `Accept`.
    static var acceptedMediaTypes: String { get }

    /// Reads a response whose status is a success.
    ///
    /// - Throws: ``ResponseError`` if the body cannot be read.
    init(head: HTTPResponse, body: Data) throws
}

extension OperationOutput {
    /// JSON.
    public static var acceptedMediaTypes: String { "application/json" }
}

extension HTTPResponse {
    /// The media type of the body; nil if the response has none.
    var mediaType: MediaType? { headerFields[.contentType].map { MediaType($0) } }
}

extension ContentValue {
    /// Reads the body of a response.
    ///
    /// A body that is not JSON and does not claim to be comes from somebody else, such as the sign-in page of a proxy.
    fileprivate init(response head: HTTPResponse, body: Data) throws {
        switch Self.parse(body, limits: .standard) {
        case .success(let value):
            self = value
        case .failure(let error):
            if let mediaType = head.mediaType, !mediaType.isJSON {
                throw ResponseError.http(status: head.status.code, mediaType: mediaType.name)
            }
            throw ResponseError.unreadable(error)
        }
    }
}

extension Resource {
    /// Reads a resource from JSON.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``, or ``ResponseError/http(status:mediaType:)`` if the body is of a media
    ///   type that no service sends.
    public init(head: HTTPResponse, body: Data) throws {
        let value = try ContentValue(response: head, body: body)
        guard case .object(let content) = value else { throw ResponseError.unreadable(.notAnObject(value.kind)) }
        self.init(content: content)
    }
}

extension ContentValue: OperationOutput {
    /// Reads any JSON; null if the body is empty.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws {
        self = body.isBlank ? .null : try ContentValue(response: head, body: body)
    }
}

extension Data {
    /// Whether there is nothing but white space and a byte order mark.
    var isBlank: Bool { allSatisfy { [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) } }
}

extension RawContent: OperationOutput {
    /// Whatever there is.
    public static var acceptedMediaTypes: String { "*/*" }

    /// Keeps the bytes and their media type.
    public init(head: HTTPResponse, body: Data) throws {
        self.init(body, mediaType: head.headerFields[.contentType] ?? "application/octet-stream")
    }
}

extension Optional: OperationOutput where Wrapped: OperationOutput {
    /// Those of what it holds.
    public static var acceptedMediaTypes: String { Wrapped.acceptedMediaTypes }

    /// Reads a body; nil if it is empty.
    public init(head: HTTPResponse, body: Data) throws {
        self = body.isBlank ? nil : try Wrapped(head: head, body: body)
    }
}

extension Array: OperationOutput where Element: Resource {
    /// Reads a list of resources: a JSON array, or a collection that embeds them, under their own rel or under others.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws {
        let value = try ContentValue(head: head, body: body)
        switch value {
        case .array(let values):
            self = values.compactMap(\.object).map(Element.init(content:))
        case .object(let collection):
            var embedded = collection.values(of: Element.rel.rawValue, in: "_embedded")
            if embedded.isEmpty {
                embedded = collection.rels.flatMap { collection.values(of: $0.rawValue, in: "_embedded") }
            }
            self = embedded.compactMap(\.object).map(Element.init(content:))
        case .null:
            self = []
        default:
            throw ResponseError.unreadable(.notAnObject(value.kind))
        }
    }
}

/// The output of an operation whose response has no body. If there is one, it is ignored.
public struct NoContent: OperationOutput, Hashable {
    /// Creates an empty output.
    public init() {}

    /// Ignores the body.
    public init(head: HTTPResponse, body: Data) throws {}
}

/// The output of an operation that creates a resource: the link to it, and the resource itself if the server sends it.
public struct Created<Target: LinkTarget>: OperationOutput, Hashable {
    /// The link to the new resource; nil if the response has no URL.
    public var link: ResourceLink<Target>?
    /// The new resource; nil if the response has no body.
    public var resource: Target.Representation?

    /// Creates an output.
    public init(link: ResourceLink<Target>?, resource: Target.Representation?) {
        self.link = link
        self.resource = resource
    }

    /// Reads the URL from `Location`, else from the resource itself.
    ///
    /// - Throws: ``ResponseError`` if there is a body that cannot be read, and no URL either.
    public init(head: HTTPResponse, body: Data) throws {
        do {
            resource = try Target.Representation?(head: head, body: body)
        } catch {
            // The resource exists; an application that does not learn where cannot delete it.
            guard head.headerFields[.location] != nil else { throw error }
        }
        if let href = head.headerFields[.location] ?? resource?.content.selfHref {
            link = ResourceLink(
                attributes: ResourceContent(members: ["href": .string(href)]),
                embeddedContent: resource?.content
            )
        }
    }
}
