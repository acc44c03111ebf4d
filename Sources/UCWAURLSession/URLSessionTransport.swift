public import Foundation
import HTTPTypes
import HTTPTypesFoundation
public import UCWARuntime

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

/// Carries requests by a `URLSession`.
///
/// Redirections are not followed, since a token must not go to another server; nothing is cached, since versions are
/// compared by the application; and an answer that is longer than allowed is cut off before it fills the memory.
public final class URLSessionTransport: Transport {
    /// An answer that was not read.
    public enum Failure: Error, Hashable, Sendable {
        /// It has more bytes than allowed.
        case tooLarge(maximum: Int)
        /// It is not one of HTTP.
        case notHTTP
        /// The request has no address that Foundation can read.
        case unusableAddress
    }

    private let session: URLSession
    private let loader: AnswerLoader
    private let timeout: Duration

    /// Creates a transport.
    ///
    /// - Parameters:
    ///   - configuration: How the session works; its cache is turned off.
    ///   - timeout: How long to wait for the next bytes of an answer. A request on the event channel stays open for 180
    ///     seconds unless it asks for more.
    ///   - maximumBytes: The most bytes of a body that are read.
    public init(
        configuration: URLSessionConfiguration = .ephemeral,
        timeout: Duration = .seconds(210),
        maximumBytes: Int = 64 << 20
    ) {
        // The caller's own stays as it is.
        let configuration = configuration.copy() as? URLSessionConfiguration ?? configuration
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        loader = AnswerLoader(maximumBytes: maximumBytes)
        session = URLSession(configuration: configuration, delegate: loader, delegateQueue: nil)
        self.timeout = timeout
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Sends a request and waits for the answer.
    ///
    /// - Throws: ``Failure``, `CancellationError`, or what the session says.
    public func send(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data) {
        guard var urlRequest = URLRequest(httpRequest: request) else { throw Failure.unusableAddress }
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
