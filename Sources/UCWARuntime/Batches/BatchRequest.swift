import Foundation
import HTTPTypes

/// Several requests that are sent as one.
///
/// The server responds in their order but works on them in any order: no request may depend on another. Servers do not take
/// requests for events, photos and batches in a batch.
///
/// ```swift
/// var batch = BatchRequest(link)
/// let note = batch.add(noteLink.get())
/// let phones = batch.add(phonesLink.get())
/// let response = try await client.send(batch)
/// show(try response[note].output)
/// ```
public struct BatchRequest: Sendable {
    /// The URL as the server wrote it; nil if the link has none, which ``httpRequest(relativeTo:boundary:)`` reports.
    public var href: String?
    private var parts: [Part] = []

    private struct Part: Sendable {
        var id = UUID()
        var rel: Rel
        var build: @Sendable (URL) throws -> (HTTPRequest, Data?)
    }

    /// Creates a batch without requests, for the target of a link.
    public init<Target>(_ link: ResourceLink<Target>) {
        href = link.href
    }

    /// How many requests there are.
    public var count: Int { parts.count }

    /// Adds a request.
    ///
    /// - Returns: The token of the request, by which a ``BatchResponse`` has the response to it.
    public mutating func add<Operation>(_ request: Request<Operation>) -> BatchToken<Operation> {
        let part = Part(rel: request.rel) { try request.httpRequest(relativeTo: $0) }
        parts.append(part)
        return BatchToken(index: parts.count - 1, id: part.id)
    }

    /// The HTTP request and its body.
    ///
    /// - Parameters:
    ///   - base: The URL of the server, for links that leave it out.
    ///   - boundary: The text between the parts; it is made longer if a part holds it. Random by default.
    /// - Throws: ``InvalidRequest`` with everything that is wrong in any of the requests, each name after the position of
    ///   its request, from 0.
    public func httpRequest(
        relativeTo base: URL,
        boundary: String = "batch-\(UUID().uuidString)"
    ) throws -> (HTTPRequest, Data) {
        var writer = InputWriter()
        if parts.isEmpty { writer.violations.append(InputViolation("requests", .missing)) }
        var contents: [Data] = []
        for (index, part) in parts.enumerated() {
            if Self.excluded.contains(part.rel) {
                writer.violations.append(InputViolation("\(index)", .notAllowedInBatch(part.rel)))
            }
            do {
                let (request, content) = try part.build(base)
                contents.append(Self.part(request, content))
            } catch let invalid as InvalidRequest {
                writer.violations += invalid.violations.map { InputViolation("\(index).\($0.name)", $0.problem) }
            }
        }
        let url = writer.url(href, relativeTo: base)
        guard let url, writer.violations.isEmpty else { throw InvalidRequest(violations: writer.violations) }
        var boundary = boundary
        while contents.contains(where: { $0.range(of: Data("--\(boundary)".utf8)) != nil }) { boundary += "-x" }
        var request = HTTPRequest(
            method: .post,
            scheme: url.scheme,
            authority: url.authority,
            path: url.path(appending: [])
        )
        request.headerFields[.accept] = "multipart/batching"
        request.headerFields[.contentType] = "multipart/batching; boundary=\"\(boundary)\""
        var body = Data()
        for content in contents {
            body.append(contentsOf: "--\(boundary)\r\n".utf8)
            body.append(content)
        }
        body.append(contentsOf: "--\(boundary)--\r\n".utf8)
        return (request, body)
    }

    /// Reads the response to this batch.
    ///
    /// - Throws: ``ServiceError`` or ``ResponseError`` if the batch as a whole was refused, or if there is not one response
    ///   to each request.
    public func response(_ head: HTTPResponse, body: Data) throws -> BatchResponse {
        try BatchResponse(head, body: body, requests: parts.map(\.id))
    }

    private static let excluded: Set<Rel> = ["batch", "events", "photo"]

    private static func part(_ request: HTTPRequest, _ content: Data?) -> Data {
        var lines = ["Content-Type: application/http; msgtype=request", ""]
        lines.append("\(request.method.rawValue) \(request.path ?? "/") HTTP/1.1")
        lines.append("Host: \(request.authority ?? "")")
        lines += request.headerFields.map { "\($0.name.rawName): \($0.value)" }
        var data = Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        if let content { data.append(content) }
        data.append(contentsOf: "\r\n".utf8)
        return data
    }
}

/// Identifies a request of a batch, and knows the type of its output.
public struct BatchToken<Operation: ResourceOperation>: Hashable, Sendable {
    /// The position of the request in the batch, from 0.
    public let index: Int
    /// Requests of other batches have the same index.
    let id: UUID
}
