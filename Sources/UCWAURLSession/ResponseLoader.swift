import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Collects the responses to the tasks of a session as their bytes arrive.
final class ResponseLoader: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    typealias Continuation = CheckedContinuation<(HTTPResponse, Data), any Error>

    private struct PartialResponse {
        var continuation: Continuation
        var head: HTTPResponse?
        var body = Data()
        var failure: URLSessionTransport.Failure?
    }

    private let maximumBytes: Int
    // Shared by the delegate's queue and the senders: every access holds the lock.
    private var responses: [Int: PartialResponse] = [:]
    private let lock = NSLock()

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    func load(_ task: URLSessionDataTask, _ continuation: Continuation) {
        lock.withLock { responses[task.taskIdentifier] = PartialResponse(continuation: continuation) }
        task.resume()
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let isWanted = change(dataTask) { partial in
            partial.head = (response as? HTTPURLResponse)?.httpResponse
            if partial.head == nil {
                partial.failure = .notHTTP
            } else if response.expectedContentLength > maximumBytes {
                partial.failure = .tooLarge(maximum: maximumBytes)
            }
        }
        completionHandler(isWanted ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isWanted = change(dataTask) { partial in
            guard partial.body.count + data.count <= maximumBytes else {
                partial.failure = .tooLarge(maximum: maximumBytes)
                return
            }
            partial.body.append(data)
        }
        if !isWanted { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let partial = lock.withLock { responses.removeValue(forKey: task.taskIdentifier) }
        guard let partial else { return }
        if let failure = partial.failure {
            partial.continuation.resume(throwing: failure)
        } else if let error {
            let isCancelled = (error as? URLError)?.code == .cancelled
            partial.continuation.resume(throwing: isCancelled ? CancellationError() : error)
        } else if let head = partial.head {
            partial.continuation.resume(returning: (head, partial.body))
        } else {
            partial.continuation.resume(throwing: URLSessionTransport.Failure.notHTTP)
        }
    }

    /// Updates the response to a task; false if the rest of it is not wanted.
    private func change(_ task: URLSessionTask, _ change: (inout PartialResponse) -> Void) -> Bool {
        lock.withLock {
            guard var partial = responses.removeValue(forKey: task.taskIdentifier) else { return false }
            change(&partial)
            responses[task.taskIdentifier] = partial
            return partial.failure == nil
        }
    }
}
