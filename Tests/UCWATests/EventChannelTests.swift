import Foundation
import HTTPTypes
import Testing
import UCWA

@Suite(.timeLimit(.minutes(1))) struct EventChannelTests {
    private func client(_ transport: InMemoryTransport) throws -> Client {
        Client(baseURL: try #require(URL(string: "https://pool.example")), transport: transport)
    }

    private let events = ResourceLink<UC.Events>(href: "/e?ack=1")

    private static func package(_ links: String) -> StubbedResponse {
        .json(#"{"_links": {\#(links)}}"#)
    }

    /// A package that says to go on at `/e?ack=2`.
    private static let more = (
        HTTPResponse(status: .ok), Data(#"{"_links": {"next": {"href": "/e?ack=2"}}}"#.utf8)
    )

    private func paths(_ transport: InMemoryTransport) -> [String?] {
        transport.requests.map(\.path)
    }

    @Test func everyContinuationIsFollowedToTheEnd() async throws {
        let transport = InMemoryTransport(responses: [
            Self.package(#""next": {"href": "/e?ack=2"}"#), Self.package(#""resume": {"href": "/e?ack=3"}"#),
            Self.package(#""resync": {"href": "/e?ack=4"}"#), Self.package(""),
        ])
        var continuations: [String] = []
        for try await package in EventChannel(events, client: try client(transport), .init(low: 5, timeout: 300)) {
            continuations.append(package.continuation?.link.href ?? "none")
        }
        #expect(continuations == ["/e?ack=2", "/e?ack=3", "/e?ack=4", "none"])
        #expect(
            paths(transport) == [
                "/e?ack=1&low=5&timeout=300", "/e?ack=2", "/e?ack=3&low=5&timeout=300", "/e?ack=4",
            ]
        )
    }

    @Test func theNextPackageIsAskedForBeforeTheLastIsLookedAt() async throws {
        let (asked, continuation) = AsyncStream.makeStream(of: String.self)
        let transport = InMemoryTransport { request, _ in
            continuation.yield(request.path ?? "")
            if request.path == "/e?ack=2" { try await Task.sleep(for: .seconds(3_600)) }
            return Self.more
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
            return Self.more
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
            return Self.more
        }
        let channel = EventChannel(events, client: try client(transport))
        let task = Task { for try await _ in channel {} }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func afterAnErrorTheSameIsAskedForAgain() async throws {
        let transport = InMemoryTransport(responses: [
            .json(#"{"code": "ServiceUnavailable"}"#, status: 503),
            Self.package(#""next": {"href": "/e?ack=2"}"#), .empty(status: 502),
            Self.package(""),
        ])
        var packages = EventChannel(events, client: try client(transport), .init(low: 5)).makeAsyncIterator()
        await #expect(throws: ServiceError("ServiceUnavailable", status: 503)) { try await packages.next() }
        #expect(try await packages.next()?.next?.href == "/e?ack=2")
        await #expect(throws: ResponseError.http(status: 502, mediaType: nil)) { try await packages.next() }
        #expect(try await packages.next()?.continuation == nil)
        #expect(try await packages.next() == nil)
        #expect(paths(transport) == ["/e?ack=1&low=5", "/e?ack=1&low=5", "/e?ack=2", "/e?ack=2"])
    }
}
