import Foundation
import HTTPTypes

/// An operation on the target of a link, ready to be sent. Links create requests.
///
/// Creating one never fails. ``httpRequest(relativeTo:)`` reports everything that is wrong at once.
///
/// A server may take more than the reference says. Fields, query parameters and header fields of a request are written
/// after those of its input, and replace them:
///
/// ```swift
/// var request = applications.post(input)
/// request.fields["type"] = "Browser"
/// request.revision = 2
/// ```
public struct Request<Operation: ResourceOperation>: Hashable, Sendable {
    /// The URL as the server wrote it; nil if the link has none, which ``httpRequest(relativeTo:)`` reports.
    public var href: String?
    /// The rel of the target.
    public var rel: Rel
    /// The parameters and the body of the request, as the reference describes them.
    public var input: Operation.Input
    /// Fields of the body beyond the input. They need a JSON body: beside a body of another media type, and in a GET, they
    /// are a violation.
    public var fields = ResourceContent()
    /// Query parameters beyond the input. A list becomes one parameter for each of its elements. Parameters of the link's
    /// own URL stay.
    public var query = ResourceContent()
    /// Header fields that are added, or that replace those of the request. A ``Client`` does not ask for a token if
    /// `Authorization` is among them.
    public var headerFields = HTTPFields()
    /// The revision of the target that the request is made for. Revisions after the first are sent in the header field
    /// `X-MS-RequiresMinResourceVersion`.
    public var revision: Int
    /// The version of the resource that the request is meant for, with or without quotation marks; `*` is any. If nil, a
    /// resource that is sent back has the version that it was received with.
    public var ifMatch: String?
    /// The version that the application has already, with or without quotation marks: the server need not send it again.
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
    /// - Parameter base: The URL of the server, for a link that leaves it out.
    /// - Throws: ``InvalidRequest`` with everything that is wrong.
    public func httpRequest(relativeTo base: URL) throws -> (HTTPRequest, Data?) {
        var writer = InputWriter()
        input.write(to: &writer)
        writer.replaceQuery(with: query)
        writer.replaceFields(with: fields, method: Operation.method)
        let url = writer.url(href, relativeTo: base)
        guard let url, writer.violations.isEmpty else { throw InvalidRequest(violations: writer.violations) }
        var request = HTTPRequest(
            method: Operation.method,
            scheme: url.scheme,
            authority: url.authority,
            path: url.path(appending: writer.query)
        )
        request.headerFields[.accept] = Operation.Output.acceptedMediaTypes
        if revision > 1, let version = HTTPField.Name("X-MS-RequiresMinResourceVersion") {
            request.headerFields[version] = String(revision)
        }
        if let etag = ifMatch ?? writer.etag { request.headerFields[.ifMatch] = Self.quoted(etag) }
        if let ifNoneMatch { request.headerFields[.ifNoneMatch] = Self.quoted(ifNoneMatch) }
        let body = writer.raw?.data ?? writer.content?.json()
        if body != nil { request.headerFields[.contentType] = writer.raw?.mediaType ?? "application/json" }
        for field in headerFields { request.headerFields[field.name] = nil }
        request.headerFields.append(contentsOf: headerFields)
        return (request, body)
    }

    /// Servers refuse a version without quotation marks, and the body of a resource has it without.
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
