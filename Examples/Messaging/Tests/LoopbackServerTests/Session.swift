import Foundation
import LoopbackServer
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests to a server on loopback, right and wrong ones.
struct Session: Sendable {
    let address: URL
    var headers = ["Accept": "application/json", "Content-Type": "application/json"]

    /// What of an answer the tests look at.
    struct Answer: Decodable, Equatable {
        var code: String?
        var subcode: String?
        var parameters: [String: String]?
        var error: String?
        var access_token: String?
        var state: String?
        var _links: [String: Link]?

        struct Link: Decodable, Equatable {
            var href: String
        }
    }

    /// Sends a request, and reads the answer; a status without content has an empty one.
    func send(_ method: String, _ path: String, _ body: String? = nil) async throws -> (HTTPURLResponse, Answer) {
        var request = URLRequest(url: try #require(URL(string: path, relativeTo: address)), timeoutInterval: 20)
        request.httpMethod = method
        request.httpBody = body.map { Data($0.utf8) }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let answer = try? JSONDecoder().decode(Answer.self, from: data)
        return (try #require(response as? HTTPURLResponse), answer ?? Answer())
    }

    /// The status of an answer, and what its error is called.
    func refusal(_ method: String, _ path: String, _ body: String? = nil) async throws -> String {
        let (response, answer) = try await send(method, path, body)
        return ["\(response.statusCode)", answer.code, answer.subcode].compactMap { $0 }.joined(separator: " ")
    }

    /// The same with another value of a header field, or without it.
    func with(_ name: String, _ value: String?) -> Session {
        var session = self
        session.headers[name] = value
        return session
    }

    /// Waits until a resource is in a state.
    func wait(for state: String, at path: String) async throws {
        while try await send("GET", path).1.state != state { try await Task.sleep(for: .milliseconds(10)) }
    }
}

extension Session {
    static let form = "application/x-www-form-urlencoded"

    /// Runs a server, and a session without a token.
    static func run(_ body: @Sendable (Session) async throws -> Void) async throws {
        let ana = Person(name: "Ana", address: "ana@fabrikam.example", password: "a+b")
        let ben = Person(name: "Ben", address: "ben@fabrikam.example")
        try await LoopbackServer(people: [ana, ben]).run { try await body(Session(address: $0)) }
    }

    /// Runs a server, and a session with a token and an application, which lies at the path.
    static func runApplication(_ body: @Sendable (Session, String) async throws -> Void) async throws {
        try await run { session in
            let form = session.with("Content-Type", form)
            let grant = "grant_type=password&username=ana@fabrikam.example&password=a%2Bb"
            let token = try #require(try await form.send("POST", "/oauthtoken", grant).1.access_token)
            let signedIn = session.with("Authorization", "Bearer \(token)")
            let input = #"{"userAgent": "T", "endpointId": "1", "culture": "en-US"}"#
            let (response, _) = try await signedIn.send("POST", "/ucwa/v1/applications", input)
            #expect(response.statusCode == 201)
            try await body(signedIn, try #require(response.value(forHTTPHeaderField: "Location")))
        }
    }
}
