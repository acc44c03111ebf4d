import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Collects the answers of a session's tasks, each as its bytes come.
final class AnswerLoader: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    typealias Continuation = CheckedContinuation<(HTTPResponse, Data), any Error>

    private struct Answer {
        var continuation: Continuation
        var head: HTTPResponse?
        var body = Data()
        var failure: URLSessionTransport.Failure?
    }

    private let maximumBytes: Int
    // The delegate's queue and the senders share it: every access holds the lock.
    private var answers: [Int: Answer] = [:]
    private let lock = NSLock()

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    func load(_ task: URLSessionDataTask, _ continuation: Continuation) {
        lock.withLock { answers[task.taskIdentifier] = Answer(continuation: continuation) }
        task.resume()
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let isWanted = change(dataTask) { answer in
            answer.head = (response as? HTTPURLResponse)?.httpResponse
            if answer.head == nil {
                answer.failure = .notHTTP
            } else if response.expectedContentLength > maximumBytes {
                answer.failure = .tooLarge(maximum: maximumBytes)
            }
        }
        completionHandler(isWanted ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isWanted = change(dataTask) { answer in
            guard answer.body.count + data.count <= maximumBytes else {
                answer.failure = .tooLarge(maximum: maximumBytes)
                return
            }
            answer.body.append(data)
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
        let answer = lock.withLock { answers.removeValue(forKey: task.taskIdentifier) }
        guard let answer else { return }
        if let failure = answer.failure {
            answer.continuation.resume(throwing: failure)
        } else if let error {
            let isCancelled = (error as? URLError)?.code == .cancelled
            answer.continuation.resume(throwing: isCancelled ? CancellationError() : error)
        } else if let head = answer.head {
            answer.continuation.resume(returning: (head, answer.body))
        } else {
            answer.continuation.resume(throwing: URLSessionTransport.Failure.notHTTP)
        }
    }

    /// Changes what is known of a task's answer; false where it is not wanted any more.
    private func change(_ task: URLSessionTask, _ change: (inout Answer) -> Void) -> Bool {
        lock.withLock {
            guard var answer = answers.removeValue(forKey: task.taskIdentifier) else { return false }
            change(&answer)
            answers[task.taskIdentifier] = answer
            return answer.failure == nil
        }
    }
}
