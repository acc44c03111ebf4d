import Foundation
import HTTPTypes
import Testing
import UCWA

@Suite(.timeLimit(.minutes(1))) struct EventChannelTests {
    private func client(_ transport: InMemoryTransport) throws -> Client {
        Client(baseURL: try #require(URL(string: "https://pool.example")), transport: transport)
    }

    private let events = ResourceLink<UC.Events>(href: "/e?ack=1")

    private static func package(_ links: String) -> (HTTPResponse, Data) {
        InMemoryTransport.json(200, #"{"_links": {\#(links)}}"#)
    }

    private func paths(_ transport: InMemoryTransport) async -> [String?] {
        await transport.requests.map(\.request.path)
    }

    @Test func everyContinuationIsFollowedToTheEnd() async throws {
        let transport = InMemoryTransport(answers: [
            Self.package(#""next": {"href": "/e?ack=2"}"#), Self.package(#""resume": {"href": "/e?ack=3"}"#),
            Self.package(#""resync": {"href": "/e?ack=4"}"#), Self.package(""),
        ])
        var continuations: [String] = []
        for try await package in EventChannel(events, client: try client(transport), .init(low: 5, timeout: 300)) {
            continuations.append(package.continuation?.link.href ?? "none")
        }
        #expect(continuations == ["/e?ack=2", "/e?ack=3", "/e?ack=4", "none"])
        #expect(
            await paths(transport) == [
                "/e?ack=1&low=5&timeout=300", "/e?ack=2", "/e?ack=3&low=5&timeout=300", "/e?ack=4",
            ]
        )
    }

    @Test func theNextPackageIsAskedForBeforeTheLastIsLookedAt() async throws {
        let (asked, continuation) = AsyncStream.makeStream(of: String.self)
        let transport = InMemoryTransport { request, _ in
            continuation.yield(request.path ?? "")
            if request.path == "/e?ack=2" { try await Task.sleep(for: .seconds(3_600)) }
            return Self.package(#""next": {"href": "/e?ack=2"}"#)
        }
        var requests = asked.makeAsyncIterator()
        for try await _ in EventChannel(events, client: try client(transport)) {
            #expect(await requests.next() == "/e?ack=1")
            #expect(await requests.next() == "/e?ack=2")
            break
        }
    }

    @Test func theRequestUnderWayIsGivenUpWithTheLoop() async throws {
        let (ended, continuation) = AsyncStream.makeStream(of: Bool.self)
        let transport = InMemoryTransport { request, _ in
            if request.path == "/e?ack=2" {
                do {
                    try await Task.sleep(for: .seconds(3_600))
                } catch {
                    continuation.yield(error is CancellationError)
                }
            }
            return Self.package(#""next": {"href": "/e?ack=2"}"#)
        }
        for try await _ in EventChannel(events, client: try client(transport)) { break }
        for await isCancelled in ended {
            #expect(isCancelled)
            break
        }
    }

    @Test func aTaskThatIsCancelledStopsWaiting() async throws {
        let transport = InMemoryTransport { _, _ in
            try await Task.sleep(for: .seconds(3_600))
            return Self.package("")
        }
        let channel = EventChannel(events, client: try client(transport))
        let task = Task { for try await _ in channel {} }
        task.cancel()
        let failure = await #expect(throws: ClientError.self) { try await task.value }
        guard case .transport(let error)? = failure else {
            Issue.record("expected the transport to fail")
            return
        }
        #expect(error is CancellationError)
    }

    @Test func afterAnErrorTheSameIsAskedForAgain() async throws {
        let transport = InMemoryTransport(answers: [
            InMemoryTransport.json(503, #"{"code": "ServiceUnavailable"}"#),
            Self.package(#""next": {"href": "/e?ack=2"}"#), (HTTPResponse(status: .badGateway), Data()),
            Self.package(""),
        ])
        var packages = EventChannel(events, client: try client(transport), .init(low: 5)).makeAsyncIterator()
        await #expect(throws: ResponseError.self) { try await packages.next() }
        #expect(try await packages.next()?.next?.href == "/e?ack=2")
        await #expect(throws: ResponseError.http(status: 502, mediaType: nil)) { try await packages.next() }
        #expect(try await packages.next()?.continuation == nil)
        #expect(try await packages.next() == nil)
        #expect(await paths(transport) == ["/e?ack=1&low=5", "/e?ack=1&low=5", "/e?ack=2", "/e?ack=2"])
    }
}
