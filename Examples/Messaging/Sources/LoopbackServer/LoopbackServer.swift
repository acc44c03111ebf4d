import FlyingFox
import FlyingSocks
public import Foundation

/// Somebody whom the server knows.
public struct Person: Sendable {
    /// The name as others see it.
    public var name: String
    /// The address, such as `ana@fabrikam.example`; it is the name to sign in with, and behind `sip:` the one to talk to.
    public var address: String
    /// What the person signs in with; nil for somebody who only answers.
    public var password: String?

    /// Creates a person.
    public init(name: String, address: String, password: String? = nil) {
        self.name = name
        self.address = address
        self.password = password
    }

    var uri: String { "sip:\(address)" }
}

/// A small server of UCWA on loopback, for programs that show or try something.
///
/// It is strict: what a real server would refuse or might misunderstand, it refuses. Whoever is invited to talk accepts,
/// and takes every message.
public struct LoopbackServer: Sendable {
    private let people: [Person]

    /// Creates a server that knows some people.
    public init(people: [Person]) {
        self.people = people
    }

    /// Runs the server for as long as a function runs, which gets the address to begin at.
    public func run(_ body: @Sendable (URL) async throws -> Void) async throws {
        let service = Service(people: people)
        let configuration = HTTPServer.Configuration(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            // Requests on the event channel stay open for long.
            timeout: TimeInterval(Application.longestWait + 10),
            logger: .disabled
        )
        let server = HTTPServer(config: configuration, handler: ClosureHTTPHandler { await service.respond(to: $0) })
        let running = Task { try await server.run() }
        defer { running.cancel() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port)? = await server.listeningAddress,
            let address = URL(string: "http://127.0.0.1:\(port)/")
        else { throw NotListening() }
        try await body(address)
    }

    private struct NotListening: Error, CustomStringConvertible {
        var description: String { "the server on loopback does not listen" }
    }
}
