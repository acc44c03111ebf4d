import Foundation
import HTTPTypes

/// The answer to a request, read.
public struct Response<Output: OperationOutput>: Sendable {
    /// Status and header fields as they were received.
    public var head: HTTPResponse
    /// The body as it was received: for a log, and for an error that is in no form of the service, such as that of a token
    /// service.
    public var body: Data
    private var result: Result<Output, ResponseError>

    /// Reads an answer.
    public init(_ head: HTTPResponse, body: Data) {
        self.head = head
        self.body = body
        guard head.status.kind == .successful else {
            result = .failure(ResponseError(head, body: body))
            return
        }
        do {
            result = .success(try Output(head: head, body: body))
        } catch {
            result = .failure(error)
        }
    }

    /// What the operation answered.
    ///
    /// - Throws: ``ResponseError`` where it failed, or where the answer cannot be read.
    public var output: Output {
        get throws(ResponseError) { try result.get() }
    }

    /// The HTTP status.
    public var status: Int { head.status.code }

    /// The version of the resource, for a conditional request.
    public var etag: String? { head.headerFields[.eTag] }

    /// How long to wait before trying again, where the answer says so.
    public var retryAfter: Duration? {
        head.headerFields[.retryAfter].flatMap { Int64($0) }.map { .seconds($0) }
    }

    /// The ways to sign in that the answer offers, as one of status 401 does.
    public var challenges: [AuthenticationChallenge] {
        head.headerFields[values: .wwwAuthenticate].flatMap { AuthenticationChallenge.challenges(in: $0) }
    }

    /// Whether the resource is still the one that the request named in ``Request/ifNoneMatch``.
    public var notModified: Bool { head.status == .notModified }
}

extension Request {
    /// Reads the answer to this request.
    public func response(_ head: HTTPResponse, body: Data) -> Response<Operation.Output> {
        Response(head, body: body)
    }
}
