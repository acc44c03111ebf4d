import Foundation
import HTTPTypes
import Testing
import UCWA

@Suite struct ClientTests {
    private struct Refused: Error {}

    private func base() throws -> URL { try #require(URL(string: "https://pool.example/root")) }

    private let link = ResourceLink<UC.Me>(href: "/me")

    @Test func answersComeInOrderAndRequestsAreKept() async throws {
        let transport = InMemoryTransport(answers: [
            InMemoryTransport.json(200, #"{"company": "A"}"#), InMemoryTransport.json(404, #"{"code": "NotFound"}"#),
        ])
        let client = Client(baseURL: try base(), transport: transport)
        #expect(try await client.send(link.get()).output.company == "A")
        let second = try await client.send(link.get())
        #expect(second.status == 404)
        #expect(throws: ResponseError.self) { try second.output }
        let requests = await transport.requests
        #expect(requests.map(\.request.path) == ["/me", "/me"])
        #expect(requests.map(\.body) == [nil, nil])
        #expect(requests.allSatisfy { $0.request.headerFields[.authorization] == nil })
        let failure = await #expect(throws: ClientError.self) { try await client.send(link.get()) }
        guard case .transport(let error)? = failure else {
            Issue.record("expected the transport to fail")
            return
        }
        #expect((error as? InMemoryTransport.NoAnswer)?.request == "GET /me")
    }

    @Test func descriptionsSayWhyThereIsNoAnswer() {
        let invalid = InvalidRequest(violations: [InputViolation("to", .missing)])
        #expect(ClientError.invalid(invalid).description == "not sent: to is required")
        #expect(ClientError.unauthorized(Refused()).description == "not sent, there is no token: Refused()")
        #expect(ClientError.transport(Refused()).description == "no answer: Refused()")
        let batch = ClientError.batch(.http(status: 502, mediaType: nil))
        #expect(batch.description == "no answers to the batch: status 502 with no content")
    }

    @Test func anErrorOfAnotherFormIsInTheBody() async throws {
        let transport = InMemoryTransport(answers: [InMemoryTransport.json(400, #"{"error": "invalid_grant"}"#)])
        let response = try await Client(baseURL: try base(), transport: transport).send(link.get())
        #expect(throws: ResponseError.http(status: 400, mediaType: "application/json")) { try response.output }
        #expect(try ResourceContent(json: response.body)["error"] == "invalid_grant")
    }

    @Test func aTokenIsAskedForEachServer() async throws {
        let transport = InMemoryTransport { _, _ in InMemoryTransport.json(200, "{}") }
        let client = Client(baseURL: try base(), transport: transport) { $0 == "https://pool.example" ? "mine" : nil }
        _ = try await client.send(link.get())
        _ = try await client.send(ResourceLink<UC.Me>(href: "https://elsewhere.example/me").get())
        let tokens = await transport.requests.map { $0.request.headerFields[.authorization] }
        #expect(tokens == ["Bearer mine", nil])
    }

    @Test func nothingIsSentThatIsWrongOrHasNoToken() async throws {
        let transport = InMemoryTransport { _, _ in InMemoryTransport.json(200, "{}") }
        let client = Client(baseURL: try base(), transport: transport) { _ in throw Refused() }
        let unauthorized = await #expect(throws: ClientError.self) { try await client.send(link.get()) }
        guard case .unauthorized(let error)? = unauthorized else {
            Issue.record("expected no token")
            return
        }
        #expect(error is Refused)
        let invalid = await #expect(throws: ClientError.self) {
            try await client.send(ResourceLink<UC.Me>(href: "data:,x").get())
        }
        guard case .invalid(let request)? = invalid else {
            Issue.record("expected a violation")
            return
        }
        #expect(request.violations == [InputViolation("href", .unusableAddress("data:,x"))])
        #expect(await transport.requests.isEmpty)
    }
}
