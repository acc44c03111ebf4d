import Foundation
import HTTPTypes

/// What carries requests to a server. An application may bring its own.
public protocol Transport: Sendable {
    /// Sends a request and waits for the answer.
    ///
    /// An answer is whatever the server says, errors included; a redirection is not followed. What throws is that there is
    /// no answer, or not all of it.
    func send(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data)
}
