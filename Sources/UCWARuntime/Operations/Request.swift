import Foundation
import HTTPTypes

/// An operation on the target of a link, ready to be sent; links make them.
///
/// Making one never fails. ``httpRequest(relativeTo:)`` checks everything at once.
public struct Request<Operation: ResourceOperation>: Hashable, Sendable {
    /// The address as the server gave it.
    public var href: String
    /// What the address leads to.
    public var rel: Rel
    /// What the request gives.
    public var input: Operation.Input
    /// The revision of the resource that the request is made for; later ones are asked for by a header.
    public var revision: Int
    /// The version of the resource that the request is meant for; nil takes that of a resource that is sent back.
    public var ifMatch: String?
    /// The version that is known already: the server need not send it again.
    public var ifNoneMatch: String?

    /// Creates a request for the target of a link.
    public init<Target>(_ link: ResourceLink<Target>, _ input: Operation.Input) {
        self.href = link.href
        self.rel = Target.rel
        self.input = input
        self.revision = Target.revision
    }

    /// The HTTP request and its body.
    ///
    /// - Parameter base: The address of the server, for an address that has none.
    /// - Throws: ``InvalidRequest`` with everything that is wrong.
    public func httpRequest(relativeTo base: URL) throws(InvalidRequest) -> (HTTPRequest, Data?) {
        var writer = InputWriter()
        input.write(to: &writer)
        guard let address = RequestAddress(href, relativeTo: base) else {
            throw InvalidRequest(violations: writer.violations + [InputViolation("href", .unusableAddress(href))])
        }
        guard writer.violations.isEmpty else { throw InvalidRequest(violations: writer.violations) }
        var request = HTTPRequest(
            method: Operation.method,
            scheme: address.scheme,
            authority: address.authority,
            path: address.path(appending: writer.query)
        )
        request.headerFields[.accept] = Operation.Output.acceptedMediaTypes
        if revision > 1, let version = HTTPField.Name("X-MS-RequiresMinResourceVersion") {
            request.headerFields[version] = String(revision)
        }
        if let etag = ifMatch ?? writer.etag { request.headerFields[.ifMatch] = Self.quoted(etag) }
        if let ifNoneMatch { request.headerFields[.ifNoneMatch] = Self.quoted(ifNoneMatch) }
        if let raw = writer.raw {
            request.headerFields[.contentType] = raw.mediaType
            return (request, raw.data)
        }
        guard let content = writer.content else { return (request, nil) }
        request.headerFields[.contentType] = "application/json"
        return (request, content.json())
    }

    /// Servers refuse a version that is not in quotation marks; the body of a resource has it without.
    private static func quoted(_ etag: String) -> String {
        etag.hasPrefix("\"") || etag.hasPrefix("W/\"") || etag == "*" ? etag : "\"\(etag)\""
    }
}

extension Request where Operation.Input == NoInput {
    /// Creates a request of an operation that takes no input.
    public init<Target>(_ link: ResourceLink<Target>) {
        self.init(link, NoInput())
    }
}
