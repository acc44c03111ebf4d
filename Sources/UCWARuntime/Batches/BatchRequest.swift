import Foundation
import HTTPTypes

/// Several requests that travel as one.
///
/// The server answers in their order, but works on them in any: none may need another. The events, photos and batches
/// themselves cannot be asked for in a batch.
///
/// ```swift
/// var batch = BatchRequest(link)
/// let note = batch.add(noteLink.get())
/// let phones = batch.add(phonesLink.get())
/// let answers = try await client.send(batch)
/// show(try answers[note].output)
/// ```
public struct BatchRequest: Sendable {
    /// The address as the server gave it.
    public var href: String
    private var parts: [Part] = []

    private struct Part: Sendable {
        var id = UUID()
        var rel: Rel
        var build: @Sendable (URL) -> Result<(HTTPRequest, Data?), InvalidRequest>
    }

    /// Creates a batch without requests, for the target of a link.
    public init<Target>(_ link: ResourceLink<Target>) {
        href = link.href
    }

    /// How many requests there are.
    public var count: Int { parts.count }

    /// Adds a request; its place tells the answer apart.
    public mutating func add<Operation>(_ request: Request<Operation>) -> BatchPlace<Operation> {
        let part = Part(rel: request.rel) { base in
            Result { () throws(InvalidRequest) in try request.httpRequest(relativeTo: base) }
        }
        parts.append(part)
        return BatchPlace(index: parts.count - 1, id: part.id)
    }

    /// The HTTP request and its body.
    ///
    /// - Parameters:
    ///   - base: The address of the server, for addresses that have none.
    ///   - boundary: What stands between the parts, unless one of them holds it; a random one by default.
    /// - Throws: ``InvalidRequest`` with everything that is wrong in any of the requests, each name after the number of
    ///   its request, counted from 0.
    public func httpRequest(
        relativeTo base: URL,
        boundary: String = "batch-\(UUID().uuidString)"
    ) throws(InvalidRequest) -> (HTTPRequest, Data) {
        var violations: [InputViolation] = []
        if parts.isEmpty { violations.append(InputViolation("requests", .missing)) }
        var contents: [Data] = []
        for (index, part) in parts.enumerated() {
            if Self.excluded.contains(part.rel) {
                violations.append(InputViolation("\(index)", .notAllowedInBatch(part.rel)))
            }
            switch part.build(base) {
            case .success(let (request, content)):
                contents.append(Self.part(request, content))
            case .failure(let invalid):
                violations += invalid.violations.map { InputViolation("\(index).\($0.name)", $0.problem) }
            }
        }
        let address = RequestAddress(href, relativeTo: base)
        guard let address else {
            throw InvalidRequest(violations: violations + [InputViolation("href", .unusableAddress(href))])
        }
        guard violations.isEmpty else { throw InvalidRequest(violations: violations) }
        var boundary = boundary
        while contents.contains(where: { $0.range(of: Data("--\(boundary)".utf8)) != nil }) { boundary += "-x" }
        var request = HTTPRequest(
            method: .post,
            scheme: address.scheme,
            authority: address.authority,
            path: address.path(appending: [])
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

    /// Reads the answer to this batch.
    ///
    /// - Throws: ``ResponseError`` where the batch as a whole was refused, or where what came is not an answer for each
    ///   request.
    public func answers(_ head: HTTPResponse, body: Data) throws(ResponseError) -> BatchAnswers {
        try BatchAnswers(head, body: body, requests: parts.map(\.id))
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

/// The place of a request in a batch: what its answer is read as.
public struct BatchPlace<Operation: ResourceOperation>: Hashable, Sendable {
    /// Counted from 0.
    public let index: Int
    /// Which request of which batch it is: one in another batch has the same index.
    let id: UUID
}
