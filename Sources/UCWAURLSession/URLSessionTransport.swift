public import Foundation
import HTTPTypes
import HTTPTypesFoundation
public import UCWARuntime

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// Carries requests by a `URLSession`.
///
/// Redirections are not followed, since a token must not go to another server. Nothing is cached, since the application
/// compares versions. A response that is longer than allowed is cancelled before it fills the memory.
public final class URLSessionTransport: Transport {
    /// Why a response was not read.
    public enum Failure: Error, Hashable, Sendable {
        /// The body has more bytes than allowed.
        case tooLarge(maximum: Int)
        /// The response is none of HTTP.
        case notHTTP
        /// The request has no URL that Foundation can read.
        case unusableURL
    }

    private let session: URLSession
    private let loader: ResponseLoader
    private let timeout: Duration

    /// Creates a transport.
    ///
    /// - Parameters:
    ///   - configuration: The configuration of the session, which is copied; its cache is turned off.
    ///   - timeout: How long to wait for the next bytes of a response. A request on the event channel stays open for 180
    ///     seconds unless it asks for more.
    ///   - maximumBytes: The most bytes that a body may have.
    public init(
        configuration: URLSessionConfiguration = .ephemeral,
        timeout: Duration = .seconds(210),
        maximumBytes: Int = 64 << 20
    ) {
        // The caller's configuration stays as it is.
        let configuration = configuration.copy() as? URLSessionConfiguration ?? configuration
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        loader = ResponseLoader(maximumBytes: maximumBytes)
        session = URLSession(configuration: configuration, delegate: loader, delegateQueue: nil)
        self.timeout = timeout
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Sends a request and waits for the response.
    ///
    /// - Throws: ``Failure``, `CancellationError`, or the error of the session.
    public func send(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data) {
        guard var urlRequest = URLRequest(httpRequest: request) else { throw Failure.unusableURL }
        urlRequest.httpBody = body
        urlRequest.timeoutInterval = Double(timeout.components.seconds) + Double(timeout.components.attoseconds) / 1e18
        try Task.checkCancellation()
        let task = session.dataTask(with: urlRequest)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                loader.load(task, continuation)
            }
        } onCancel: {
            task.cancel()
        }
    }
}
