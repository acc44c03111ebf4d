import Foundation
import HTTPTypes

/// Sends requests to one server.
///
/// All errors are thrown as themselves, none wrapped in another:
///
/// - ``ServiceError``: the service refused. An ``ErrorCondition`` of the generated code matches it.
/// - ``InvalidRequest``: the request breaks a rule of the reference; it was not sent.
/// - ``ResponseError``: the response is neither an error of the service nor readable.
/// - ``ClientError``: there is no token, or no response.
/// - `CancellationError`: the task was cancelled.
public struct Client: Sendable {
    /// The URL of the server, for links that leave it out.
    public var baseURL: URL
    /// Carries the requests.
    public var transport: any Transport
    /// Returns the tokens; nil sends none.
    public var tokenProvider: TokenProvider?

    /// Creates a client.
    public init(baseURL: URL, transport: any Transport, tokenProvider: TokenProvider? = nil) {
        self.baseURL = baseURL
        self.transport = transport
        self.tokenProvider = tokenProvider
    }

    /// Sends a request and returns the output of its operation.
    ///
    /// - Throws: ``ServiceError``, ``InvalidRequest``, ``ResponseError``, ``ClientError`` or `CancellationError`.
    @discardableResult
    public func output<Operation>(of request: Request<Operation>) async throws -> Operation.Output {
        try await send(request).output
    }

    /// Sends a request and returns the response, with its status, its header fields and the output or the error.
    ///
    /// An error of the service is a response too: ``Response/output`` throws it.
    ///
    /// - Throws: ``InvalidRequest``, ``ClientError`` or `CancellationError`.
    public func send<Operation>(_ request: Request<Operation>) async throws -> Response<Operation.Output> {
        let (head, body) = try request.httpRequest(relativeTo: baseURL)
        let response = try await exchange(head, body)
        return request.response(response.0, body: response.1)
    }

    /// Sends several requests as one.
    ///
    /// An error of the service for one of the requests is a response too: ``Response/output`` throws it.
    ///
    /// - Throws: ``InvalidRequest``, ``ClientError`` or `CancellationError`; ``ServiceError`` or ``ResponseError`` if the
    ///   batch as a whole was refused or its response cannot be read.
    public func send(_ batch: BatchRequest) async throws -> BatchResponse {
        let (head, body) = try batch.httpRequest(relativeTo: baseURL)
        let response = try await exchange(head, body)
        return try batch.response(response.0, body: response.1)
    }

    /// Sends a request with a token, and once more with another one if the server does not take the first.
    private func exchange(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data) {
        guard let tokenProvider, request.headerFields[.authorization] == nil,
            let origin = Origin(scheme: request.scheme ?? "", authority: request.authority ?? "")
        else { return try await carry(request, body, token: nil) }
        let token = try await askForToken(TokenRequest(origin: origin), tokenProvider)
        let response = try await carry(request, body, token: token)
        guard response.0.status == .unauthorized else { return response }
        let refusal = TokenRefusal(token: token, challenges: response.0.challenges)
        let other = try await askForToken(TokenRequest(origin: origin, refusal: refusal), tokenProvider)
        guard let other, other != token else { return response }
        return try await carry(request, body, token: other)
    }

    private func askForToken(_ request: TokenRequest, _ provider: TokenProvider) async throws -> String? {
        do {
            return try await provider(request)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw ClientError.noToken(error)
        }
    }

    private func carry(_ request: HTTPRequest, _ body: Data?, token: String?) async throws -> (HTTPResponse, Data) {
        var request = request
        if let token { request.headerFields[.authorization] = "Bearer \(token)" }
        do {
            return try await transport.send(request, body)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw ClientError.noResponse(error)
        }
    }
}
