import Foundation
import HTTPTypes
import Testing
import UCWA

@Suite struct ClientTests {
    private struct Refused: Error {}

    private let link = ResourceLink<UC.Me>(href: "/me")

    private func client(_ transport: InMemoryTransport, tokenProvider: TokenProvider? = nil) throws -> Client {
        let base = try #require(URL(string: "https://pool.example/root"))
        return Client(baseURL: base, transport: transport, tokenProvider: tokenProvider)
    }

    @Test func theOutputIsReturnedOrTheErrorThrown() async throws {
        let transport = InMemoryTransport(responses: [
            .json(#"{"company": "A"}"#), .error(.conflictAlreadyExists), .json("<html>", status: 502), .json("{"),
        ])
        let client = try client(transport)
        #expect(try await client.output(of: link.get()).company == "A")
        await #expect(throws: ServiceError("Conflict", subcode: "AlreadyExists", status: 409)) {
            try await client.output(of: link.get())
        }
        await #expect(throws: ResponseError.http(status: 502, mediaType: "application/json")) {
            try await client.output(of: link.get())
        }
        await #expect(throws: ResponseError.unreadable(.truncated(bytes: 1))) {
            try await client.output(of: link.get())
        }
        #expect(transport.requests.map(\.path) == ["/me", "/me", "/me", "/me"])
        #expect(transport.requests.allSatisfy { $0.request.headerFields[.authorization] == nil })
    }

    @Test func anErrorOfTheServiceIsAResponse() async throws {
        let client = try client(InMemoryTransport(responses: [.error(.notFound, message: "gone")]))
        let response = try await client.send(link.get())
        #expect(response.status == 404)
        #expect(throws: ServiceError("NotFound", message: "gone", status: 404)) { try response.output }
    }

    @Test func theErrorOfATransportIsInTheClients() async throws {
        let failure = await #expect(throws: ClientError.self) {
            try await client(InMemoryTransport()).output(of: link.get())
        }
        guard case .noResponse(let error)? = failure else {
            Issue.record("expected the transport to fail")
            return
        }
        #expect((error as? InMemoryTransport.UnexpectedRequest)?.request.path == "/me")
        #expect(failure?.description == "no response: no rule for GET /me")
    }

    @Test func aCancellationIsThrownAsItself() async throws {
        let transport = InMemoryTransport(responses: [.failure(CancellationError())])
        await #expect(throws: CancellationError.self) { try await client(transport).output(of: link.get()) }
        let provider: TokenProvider = { _ in throw CancellationError() }
        await #expect(throws: CancellationError.self) {
            try await client(transport, tokenProvider: provider).send(link.get())
        }
    }

    @Test func descriptionsSayWhatIsMissing() {
        #expect(ClientError.noToken(Refused()).description == "no token: Refused()")
        #expect(ClientError.noResponse(Refused()).description == "no response: Refused()")
        #expect(ClientError.noResponse(Refused()).underlyingError is Refused)
        #expect(ClientError.noToken(Refused()).underlyingError is Refused)
    }

    @Test func anErrorOfAnotherFormIsInTheBody() async throws {
        let transport = InMemoryTransport(responses: [.json(#"{"error": "invalid_grant"}"#, status: 400)])
        let response = try await client(transport).send(link.get())
        #expect(throws: ResponseError.http(status: 400, mediaType: "application/json")) { try response.output }
        #expect(try ResourceContent(json: response.body)["error"] == "invalid_grant")
    }

    @Test func nothingIsSentThatIsInvalid() async throws {
        let transport = InMemoryTransport()
        let client = try client(transport)
        await #expect(throws: InvalidRequest(violations: [InputViolation("href", .unusableURL("data:,x"))])) {
            try await client.output(of: ResourceLink<UC.Me>(href: "data:,x").get())
        }
        #expect(transport.requests.isEmpty)
    }
}
