import Foundation
import HTTPTypes

/// A transport for tests and previews: it responds by rules, without a network, and records the requests.
///
/// ```swift
/// let transport = InMemoryTransport()
/// transport.respond(to: .get, "/me", with: .json(#"{"name": "Ana Lind"}"#))
/// transport.respond(to: .post, "/me/note", with: .empty(), .error(.conflict))
///
/// let client = Client(baseURL: server, transport: transport)
/// try await showNote(client)
/// let paths = transport.requests.map(\.path)  // ["/me", "/me/note"]
/// ```
///
/// A rule names a method and a path, in which `*` stands for any text; a pattern with a `?` is compared with the query too.
/// The rule that was added last is tried first, so that a test can replace what its setup has added. A rule with several
/// responses gives one after the other and repeats the last. A request that no rule matches fails with
/// ``UnexpectedRequest``.
public final class InMemoryTransport: Transport {
    /// Computes a response.
    public typealias Handler = @Sendable (HTTPRequest, Data?) async throws -> (HTTPResponse, Data)

    /// A request that was sent.
    public struct Exchange: Hashable, Sendable {
        /// The request.
        public var request: HTTPRequest
        /// Its body.
        public var body: Data?

        /// The method.
        public var method: HTTPRequest.Method { request.method }
        /// Path and query.
        public var path: String? { request.path }
        /// The body as text; nil if there is none.
        public var text: String? { body.map { String(decoding: $0, as: UTF8.self) } }
        /// The fields of the body; nil if it is not a JSON object.
        public var fields: ResourceContent? { body.flatMap { try? ResourceContent(json: $0) } }
    }

    /// A request that no rule matches.
    public struct UnexpectedRequest: Error, Hashable, Sendable, CustomStringConvertible {
        /// The request.
        public var request: HTTPRequest

        /// Method and path of the request in one line.
        public var description: String {
            "no rule for \(request.method.rawValue) \(request.path ?? "")"
        }
    }

    private struct State {
        var requests: [Exchange] = []
        var rules: [InMemoryRule] = []
    }

    private let state = Locked(State())

    /// Creates a transport without rules.
    public init() {}

    /// Creates a transport that computes the response to any request.
    public convenience init(handler: @escaping Handler) {
        self.init()
        respond(to: nil, "*", with: handler)
    }

    /// Creates a transport that gives responses to any requests, in their order, each once.
    public convenience init(responses: [StubbedResponse]) {
        self.init()
        add(InMemoryRule(method: nil, pattern: "*", action: .responses(responses, repeatsLast: false)))
    }

    /// The requests so far, in order.
    public var requests: [Exchange] { state.withLock(\.requests) }

    /// Forgets the requests so far. The rules stay.
    public func removeAllRequests() {
        state.withLock { $0.requests = [] }
    }

    /// Adds a rule that gives responses one after the other, and repeats the last.
    ///
    /// - Parameters:
    ///   - method: The method of the requests; nil for any.
    ///   - pattern: The path of the requests, such as `/ucwa/*/me`.
    ///   - responses: The responses.
    public func respond(
        to method: HTTPRequest.Method?,
        _ pattern: String,
        with responses: StubbedResponse...
    ) {
        add(InMemoryRule(method: method, pattern: pattern, action: .responses(responses, repeatsLast: true)))
    }

    /// Adds a rule that computes the response.
    ///
    /// - Parameters:
    ///   - method: The method of the requests; nil for any.
    ///   - pattern: The path of the requests, such as `/ucwa/*/me`.
    ///   - handler: Computes the response.
    public func respond(
        to method: HTTPRequest.Method?,
        _ pattern: String,
        with handler: @escaping Handler
    ) {
        add(InMemoryRule(method: method, pattern: pattern, action: .handler(handler)))
    }

    /// Records the request and responds by the first rule that matches.
    ///
    /// - Throws: ``UnexpectedRequest`` if there is none, or the error of the rule.
    public func send(_ request: HTTPRequest, _ body: Data?) async throws -> (HTTPResponse, Data) {
        let reply: InMemoryRule.Reply? = state.withLock { state in
            state.requests.append(Exchange(request: request, body: body))
            for index in state.rules.indices {
                if let reply = state.rules[index].reply(to: request) { return reply }
            }
            return nil
        }
        switch reply {
        case .handler(let handler)?: return try await handler(request, body)
        case .stub(.response(let head, let body))?: return (head, body)
        case .stub(.failure(let error))?: throw error
        case nil: throw UnexpectedRequest(request: request)
        }
    }

    private func add(_ rule: InMemoryRule) {
        state.withLock { $0.rules.insert(rule, at: 0) }
    }
}
