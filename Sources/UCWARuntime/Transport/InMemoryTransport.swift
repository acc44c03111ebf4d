import Foundation
import HTTPTypes

/// A transport for tests: it keeps the requests and answers from memory.
public actor InMemoryTransport: Transport {
    /// Answers a request.
    public typealias Handler = @Sendable (HTTPRequest, Data?) async throws -> (HTTPResponse, Data)

    /// A request came for which there is no answer left.
    public struct NoAnswer: Error, Hashable, Sendable {
        /// The method and the path of the request.
        public var request: String
    }

    /// A request that was sent.
    public struct Exchange: Hashable, Sendable {
        /// The request.
        public var request: HTTPRequest
        /// Its body.
        public var body: Data?
    }

    /// What was sent so far, in order.
    public private(set) var requests: [Exchange] = []
    private var answers: [(HTTPResponse, Data)]
    private let handler: Handler?

    /// Creates a transport that lets a function answer.
    public init(handler: @escaping Handler) {
        self.handler = handler
        answers = []
    }

    /// Creates a transport that gives answers in their order, each once.
    public init(answers: [(HTTPResponse, Data)]) {
        self.answers = answers
        handler = nil
    }

    /// Keeps the request and answers.
    ///
    /// - Throws: ``NoAnswer`` where there is no answer left.
    public func send(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data) {
        requests.append(Exchange(request: request, body: body))
        if let handler { return try await handler(request, body) }
        guard !answers.isEmpty else {
            throw NoAnswer(request: "\(request.method.rawValue) \(request.path ?? "")")
        }
        return answers.removeFirst()
    }
}

extension InMemoryTransport {
    /// An answer with a JSON body.
    public static func json(_ status: Int, _ body: String) -> (HTTPResponse, Data) {
        (
            HTTPResponse(
                status: .init(code: status),
                headerFields: [.contentType: "application/json; charset=utf-8"]
            ), Data(body.utf8)
        )
    }
}
