import Foundation
import HTTPTypes
import Testing
import UCWA

@Suite struct TokenProviderTests {
    private struct Refused: Error {}

    /// Keeps what it was asked, and returns tokens in order.
    private actor Provider {
        private(set) var requests: [TokenRequest] = []
        private var tokens: [String?]

        init(_ tokens: [String?]) { self.tokens = tokens }

        func token(_ request: TokenRequest) -> String? {
            requests.append(request)
            return tokens.removeFirst()
        }
    }

    private let link = ResourceLink<UC.Me>(href: "/me")

    private func client(
        _ transport: InMemoryTransport,
        base: String = "https://pool.example/root",
        _ provider: @escaping TokenProvider
    ) throws -> Client {
        Client(baseURL: try #require(URL(string: base)), transport: transport, tokenProvider: provider)
    }

    private func tokens(_ transport: InMemoryTransport) -> [String?] {
        transport.requests.map { $0.request.headerFields[.authorization] }
    }

    private var unauthorized: StubbedResponse {
        let fields: HTTPFields = [.wwwAuthenticate: #"MsRtcOAuth href="/token", grant_type="password""#]
        return .response(HTTPResponse(status: .unauthorized, headerFields: fields), Data())
    }

    @Test(
        arguments: [
            ("https://Pool.example:443", "/me", "Bearer mine"),
            ("https://pool.example", "https://POOL.example:443/me", "Bearer mine"),
            ("https://pool.example:443/root", "https://pool.example/me", "Bearer mine"),
            ("https://pool.example", "https://elsewhere.example/me", nil),
            ("https://pool.example", "http://pool.example/me", nil),
            ("https://pool.example", "https://pool.example:8443/me", nil),
            ("https://pool.example", "https://pool.example.evil.example/me", nil),
        ] as [(String, String, String?)]
    )
    func aTokenIsForOneOrigin(base: String, href: String, expected: String?) async throws {
        let transport = InMemoryTransport()
        transport.respond(to: .get, "/me", with: .json("{}"))
        let home = try #require(Origin("https://pool.example"))
        let client = try client(transport, base: base) { $0.origin == home ? "mine" : nil }
        try await client.output(of: ResourceLink<UC.Me>(href: href).get())
        #expect(tokens(transport) == [expected])
    }

    @Test func aRefusedTokenIsReplacedOnce() async throws {
        let transport = InMemoryTransport(responses: [unauthorized, .json(#"{"company": "A"}"#)])
        let provider = Provider(["old", "new"])
        let client = try client(transport) { await provider.token($0) }
        let note = ResourceLink<UC.Note>(href: "/note")
        try await client.output(of: note.post(.init(message: "Hi")))
        #expect(tokens(transport) == ["Bearer old", "Bearer new"])
        #expect(transport.requests.map(\.text) == [#"{"message":"Hi"}"#, #"{"message":"Hi"}"#])
        let origin = try #require(Origin("https://pool.example"))
        let challenge = AuthenticationChallenge(
            scheme: "MsRtcOAuth",
            parameters: ["href": "/token", "grant_type": "password"]
        )
        #expect(
            await provider.requests == [
                TokenRequest(origin: origin),
                TokenRequest(origin: origin, refusal: TokenRefusal(token: "old", challenges: [challenge])),
            ]
        )
    }

    @Test func aSecondRefusalIsTheResponse() async throws {
        let transport = InMemoryTransport(responses: [unauthorized, unauthorized, .json("{}")])
        let provider = Provider(["old", "new", "newer"])
        let response = try await client(transport) { await provider.token($0) }.send(link.get())
        #expect(response.status == 401)
        #expect(tokens(transport) == ["Bearer old", "Bearer new"])
    }

    @Test(arguments: [nil, "old"])
    func withoutAnotherTokenTheRefusalIsTheResponse(second: String?) async throws {
        let transport = InMemoryTransport(responses: [unauthorized, .json("{}")])
        let provider = Provider(["old", second])
        let response = try await client(transport) { await provider.token($0) }.send(link.get())
        #expect(response.status == 401)
        #expect(response.challenges.map(\.scheme) == ["MsRtcOAuth"])
        #expect(tokens(transport) == ["Bearer old"])
    }

    @Test func whoeverHasNoTokenYetHearsOfTheChallenge() async throws {
        let transport = InMemoryTransport(responses: [unauthorized, .json("{}")])
        let client = try client(transport) { request in
            request.refusal.map { "for \($0.challenges.first?["href"] ?? "nothing")" }
        }
        try await client.output(of: link.get())
        #expect(tokens(transport) == [nil, "Bearer for /token"])
    }

    @Test func otherStatusesAskForNoToken() async throws {
        let transport = InMemoryTransport(responses: [.error(.forbidden)])
        let provider = Provider(["only"])
        await #expect(throws: ServiceError.self) {
            try await client(transport) { await provider.token($0) }.output(of: link.get())
        }
        #expect(await provider.requests.count == 1)
    }

    @Test func aProviderThatFailsIsTheReason() async throws {
        let transport = InMemoryTransport()
        let failure = await #expect(throws: ClientError.self) {
            try await client(transport) { _ in throw Refused() }.send(link.get())
        }
        guard case .noToken(let error)? = failure else {
            Issue.record("expected no token")
            return
        }
        #expect(error is Refused)
        #expect(transport.requests.isEmpty)
    }

    @Test func aRequestMayBringItsOwnAuthorization() async throws {
        let transport = InMemoryTransport(responses: [unauthorized])
        var request = link.get()
        request.headerFields[.authorization] = "Negotiate abc"
        let response = try await client(transport) { _ in "mine" }.send(request)
        #expect(response.status == 401)
        #expect(tokens(transport) == ["Negotiate abc"])
    }

    @Test func theTokenOfABatchIsReplacedToo() async throws {
        let parts = "--x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{\"company\": \"C\"}\r\n--x--"
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching;boundary=x"])
        let transport = InMemoryTransport(responses: [unauthorized, .response(head, Data(parts.utf8))])
        let provider = Provider(["old", "new"])
        var batch = BatchRequest(ResourceLink<UC.Batch>(href: "/batch"))
        let me = batch.add(link.get())
        let response = try await client(transport) { await provider.token($0) }.send(batch)
        #expect(try response[me].output.company == "C")
        #expect(tokens(transport) == ["Bearer old", "Bearer new"])
    }
}
