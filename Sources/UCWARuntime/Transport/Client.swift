import Foundation
import HTTPTypes

/// Gives the token for a server, such as `https://pool.example`, or nil where none is needed.
///
/// A token is good for one server: whoever follows a link to another must ask for another.
public typealias TokenProvider = @Sendable (_ origin: String) async throws -> String?

/// Why a request has no answer.
public enum ClientError: Error {
    /// The request breaks the rules of the reference; it was not sent.
    case invalid(InvalidRequest)
    /// There is no token; the request was not sent.
    case unauthorized(any Error)
    /// The transport has failed.
    case transport(any Error)
    /// The batch as a whole was refused, or its answer cannot be read.
    case batch(ResponseError)
}

extension ClientError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .invalid(let request): "not sent: \(request)"
        case .unauthorized(let error): "not sent, there is no token: \(Self.words(error))"
        case .transport(let error): "no answer: \(Self.words(error))"
        case .batch(let error): "no answers to the batch: \(error)"
        }
    }

    /// The errors of Foundation have two descriptions; this is the one for people.
    private static func words(_ error: any Error) -> String {
        let isOfFoundation = error is any CustomNSError || type(of: error) is NSError.Type
        return isOfFoundation || error is any LocalizedError ? error.localizedDescription : "\(error)"
    }
}

/// Sends requests to one server.
public struct Client: Sendable {
    /// The address of the server, for addresses that leave it out.
    public var baseURL: URL
    /// What carries the requests.
    public var transport: any Transport
    /// What gives the tokens.
    public var tokenProvider: TokenProvider?

    /// Creates a client.
    public init(baseURL: URL, transport: any Transport, tokenProvider: TokenProvider? = nil) {
        self.baseURL = baseURL
        self.transport = transport
        self.tokenProvider = tokenProvider
    }

    /// Sends a request.
    ///
    /// An error of the service is an answer too: ``Response/output`` throws it.
    ///
    /// - Throws: ``ClientError`` where there is no answer.
    public func send<Operation>(
        _ request: Request<Operation>
    ) async throws(ClientError) -> Response<Operation.Output> {
        let message: (HTTPRequest, Data?)
        do {
            message = try request.httpRequest(relativeTo: baseURL)
        } catch {
            throw .invalid(error)
        }
        let (head, body) = try await exchange(message.0, message.1)
        return request.response(head, body: body)
    }

    /// Sends several requests as one.
    ///
    /// - Throws: ``ClientError`` where there are no answers.
    public func send(_ batch: BatchRequest) async throws(ClientError) -> BatchAnswers {
        let message: (HTTPRequest, Data)
        do {
            message = try batch.httpRequest(relativeTo: baseURL)
        } catch {
            throw .invalid(error)
        }
        let (head, body) = try await exchange(message.0, message.1)
        do {
            return try batch.answers(head, body: body)
        } catch {
            throw .batch(error)
        }
    }

    private func exchange(_ request: HTTPRequest, _ body: Data?) async throws(ClientError) -> (HTTPResponse, Data) {
        var request = request
        if let tokenProvider {
            let origin = "\(request.scheme ?? "https")://\(request.authority ?? "")"
            let token: String?
            do {
                token = try await tokenProvider(origin)
            } catch {
                throw .unauthorized(error)
            }
            if let token { request.headerFields[.authorization] = "Bearer \(token)" }
        }
        do {
            return try await transport.send(request, body)
        } catch {
            throw .transport(error)
        }
    }
}
