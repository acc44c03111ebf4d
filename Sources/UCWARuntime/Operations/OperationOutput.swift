import Foundation
import HTTPTypes

/// What a successful answer of an operation can be read as.
public protocol OperationOutput: Sendable {
    /// The media types that a request asks for, as the header field `Accept` has them.
    static var acceptedMediaTypes: String { get }

    /// Reads an answer whose status is a success.
    ///
    /// - Throws: ``ResponseError`` where the body is not what the operation answers with.
    init(head: HTTPResponse, body: Data) throws(ResponseError)
}

extension OperationOutput {
    /// JSON.
    public static var acceptedMediaTypes: String { "application/json" }
}

extension HTTPResponse {
    /// The media type of the body; nil where the answer does not say.
    var mediaType: MediaType? { headerFields[.contentType].map { MediaType($0) } }
}

extension ContentValue {
    /// Reads the body of an answer.
    ///
    /// Where it is not JSON and does not claim to be, somebody else has answered, such as the sign-in page of a proxy.
    fileprivate init(answer head: HTTPResponse, body: Data) throws(ResponseError) {
        do {
            try self.init(json: body)
        } catch {
            if let mediaType = head.mediaType, !mediaType.isJSON {
                throw .http(status: head.status.code, mediaType: mediaType.name)
            }
            throw .unreadable(error)
        }
    }
}

extension Resource {
    /// Reads a resource from JSON.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``, or ``ResponseError/http(status:mediaType:)`` where something else
    ///   came than a service would send.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        let value = try ContentValue(answer: head, body: body)
        guard case .object(let content) = value else { throw .unreadable(.notAnObject(value.kind)) }
        self.init(content: content)
    }
}

extension ContentValue: OperationOutput {
    /// Reads any JSON; null where there is none.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        self = body.isBlank ? .null : try ContentValue(answer: head, body: body)
    }
}

extension Data {
    /// Whether there is nothing but white space and a byte order mark.
    var isBlank: Bool { allSatisfy { [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) } }
}

extension RawContent: OperationOutput {
    /// Whatever there is.
    public static var acceptedMediaTypes: String { "*/*" }

    /// Takes the bytes with their media type.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        self.init(body, mediaType: head.headerFields[.contentType] ?? "application/octet-stream")
    }
}

extension Optional: OperationOutput where Wrapped: OperationOutput {
    /// Those of what it holds.
    public static var acceptedMediaTypes: String { Wrapped.acceptedMediaTypes }

    /// Reads a body where there is one.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        self = body.isBlank ? nil : try Wrapped(head: head, body: body)
    }
}

extension Array: OperationOutput where Element: Resource {
    /// Reads a list of resources: a JSON array, or a collection that embeds them, under their own rel or under others.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
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
            throw .unreadable(.notAnObject(value.kind))
        }
    }
}

/// The output of an operation that answers with nothing; a body that comes all the same is not read.
public struct NoContent: OperationOutput, Hashable {
    /// Creates an empty output.
    public init() {}

    /// Takes any body.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {}
}

/// The output of an operation that makes a resource: where it is, and what it is where the server says so.
public struct Created<Target: LinkTarget>: OperationOutput, Hashable {
    /// The link to what was made; nil where the server gave no address.
    public var link: ResourceLink<Target>?
    /// What was made, where it came along.
    public var resource: Target.Representation?

    /// Creates an output.
    public init(link: ResourceLink<Target>?, resource: Target.Representation?) {
        self.link = link
        self.resource = resource
    }

    /// Reads the address from `Location`, else from the resource itself.
    ///
    /// - Throws: ``ResponseError`` where there is a body that cannot be read, and no address either.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        do {
            resource = try Target.Representation?(head: head, body: body)
        } catch {
            // It was made; an application that does not learn where cannot end it.
            guard head.headerFields[.location] != nil else { throw error }
        }
        if let href = head.headerFields[.location] ?? resource?.content.address {
            link = ResourceLink(
                attributes: ResourceContent(members: ["href": .string(href)]),
                embeddedContent: resource?.content
            )
        }
    }
}
