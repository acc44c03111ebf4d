import Foundation
import HTTPTypes

/// The response to a request, with the output of the operation or the reason why there is none.
///
/// ``Client/output(of:)`` is shorter where only the output matters.
public struct Response<Output: OperationOutput>: Sendable {
    /// Status and header fields as received.
    public let head: HTTPResponse
    /// The body as received: for a log, and for an error that has no form of UCWA, such as that of a token service.
    public let body: Data
    /// The output of the operation; a ``ServiceError`` if the service refused, a ``ResponseError`` if the response is
    /// neither an error of the service nor readable.
    public let result: Result<Output, any Error>

    /// Reads a response.
    public init(_ head: HTTPResponse, body: Data) {
        self.head = head
        self.body = body
        guard head.status.kind == .successful else {
            result = .failure(head.failure(body: body))
            return
        }
        result = Result { try Output(head: head, body: body) }
    }

    /// The output of the operation.
    ///
    /// - Throws: ``ServiceError`` if the service refused, ``ResponseError`` if the response is neither an error of the
    ///   service nor readable.
    public var output: Output {
        get throws { try result.get() }
    }

    /// The HTTP status.
    public var status: Int { head.status.code }

    /// The version of the resource, for a conditional request.
    public var etag: String? { head.headerFields[.eTag] }

    /// How long the server asks to wait before the next attempt; nil if it does not say.
    ///
    /// A date counts from the server's own clock if the response has its time, else from now.
    public var retryAfter: Duration? {
        retryAfter(now: head.headerFields[.date].flatMap { Date(httpDate: $0) } ?? Date())
    }

    /// How long the server asks to wait, from a point in time; zero if that is over.
    public func retryAfter(now: Date) -> Duration? {
        guard let field = head.headerFields[.retryAfter] else { return nil }
        if let date = Date(httpDate: field) { return .seconds(max(0, date.timeIntervalSince(now))) }
        return Int64(field).flatMap { $0 >= 0 ? .seconds($0) : nil }
    }

    /// The ways to sign in that the server offers, as with status 401.
    public var challenges: [AuthenticationChallenge] { head.challenges }

    /// Whether the resource still has the version that the request named in ``Request/ifNoneMatch``.
    public var notModified: Bool { head.status == .notModified }
}

extension HTTPResponse {
    /// The challenges of all header fields `WWW-Authenticate`.
    var challenges: [AuthenticationChallenge] {
        headerFields[values: .wwwAuthenticate].flatMap { AuthenticationChallenge.challenges(in: $0) }
    }
}

extension Request {
    /// Reads the response to this request.
    public func response(_ head: HTTPResponse, body: Data) -> Response<Operation.Output> {
        Response(head, body: body)
    }
}
