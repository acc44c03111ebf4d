import Foundation
import HTTPTypes

/// Carries requests to a server. An application may bring its own.
public protocol Transport: Sendable {
    /// Sends a request and waits for the response.
    ///
    /// Every response is returned, errors included. Redirections are not followed, so that no token goes to another
    /// server.
    ///
    /// - Throws: An error of the transport's own if there is no complete response, which ``Client`` wraps in
    ///   ``ClientError/noResponse(_:)``; `CancellationError` if the task was cancelled.
    func send(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data)
}
