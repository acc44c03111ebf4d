import Foundation
import HTTPTypes

/// What a successful answer of an operation can be read as.
public protocol OperationOutput: Sendable {
    /// Reads an answer whose status is a success.
    ///
    /// - Throws: ``ResponseError`` where the body is not what the operation answers with.
    init(head: HTTPResponse, body: Data) throws(ResponseError)
}

extension Resource {
    /// Reads a resource from JSON.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        do {
            self.init(content: try ResourceContent(json: body))
        } catch {
            throw .unreadable(error)
        }
    }
}

extension ContentValue: OperationOutput {
    /// Reads any JSON; null where there is none.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        guard !body.isEmpty else {
            self = .null
            return
        }
        do {
            try self.init(json: body)
        } catch {
            throw .unreadable(error)
        }
    }
}

extension RawContent: OperationOutput {
    /// Takes the bytes with their media type.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        self.init(body, mediaType: head.headerFields[.contentType] ?? "application/octet-stream")
    }
}

extension Optional: OperationOutput where Wrapped: OperationOutput {
    /// Reads a body where there is one.
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        self = body.isEmpty ? nil : try Wrapped(head: head, body: body)
    }
}

extension Array: OperationOutput where Element: Resource {
    /// Reads a list of resources: a JSON array, or a collection that embeds them under any rel.
    ///
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        let value = try ContentValue(head: head, body: body)
        switch value {
        case .array(let values):
            self = values.compactMap(\.object).map(Element.init(content:))
        case .object(let collection):
            let embedded = collection.values(of: Element.rel.rawValue, in: "_embedded")
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
    /// - Throws: ``ResponseError/unreadable(_:)``
    public init(head: HTTPResponse, body: Data) throws(ResponseError) {
        resource = try Target.Representation?(head: head, body: body)
        if let href = head.headerFields[.location] ?? resource?.content.address {
            link = ResourceLink(
                attributes: ResourceContent(members: ["href": .string(href)]),
                embeddedContent: resource?.content
            )
        }
    }
}
