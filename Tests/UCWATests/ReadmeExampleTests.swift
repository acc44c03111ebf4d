import Foundation
import HTTPTypes
import Testing
import UCWA

/// The examples of the README and of the articles do what they say.
@Suite(.timeLimit(.minutes(1))) struct ReadmeExampleTests {
    private let transport = InMemoryTransport()

    /// Runs the example once for each person, against a server that responds to the invitations as given, and then with
    /// packages of events.
    private func run(
        _ response: StubbedResponse,
        events: [String] = [],
        offer: ResourceContent = ["startMessaging": ["href": "/start"]],
        people: [String] = ["sip:ana@b.example"]
    ) async throws -> [String?] {
        let packages = Packages(events)
        transport.respond(to: .post, "/start", with: response)
        transport.respond(to: .get, "/events*") { [transport] _, _ in
            let operationId: String? = transport.requests.last { $0.method == .post }?.fields?["operationId"]
            return (HTTPResponse(status: .ok), Data(await packages.next(operationId ?? "").utf8))
        }
        let client = Client(baseURL: try #require(URL(string: "https://pool.example")), transport: transport)
        let communication = UC.Communication(content: ["_links": .object(offer)])
        let link = ResourceLink<UC.Events>(href: "/events?ack=1")
        var iterator = EventChannel(link, client: client, .init(timeout: 300)).makeAsyncIterator()
        var conversations: [String?] = []
        for person in people {
            let conversation = try await invite(person, by: communication, events: &iterator, client: client)
            conversations.append(conversation?.href)
        }
        return conversations
    }

    /// Packages of events in which OP stands for the ID of the operation, each with the next `ack`. After the last one,
    /// the server has no more.
    private actor Packages {
        private var packages: [String]
        private var ack = 1

        init(_ packages: [String]) { self.packages = packages }

        func next(_ operationId: String) -> String {
            guard !packages.isEmpty else { return "{}" }
            ack += 1
            return packages.removeFirst()
                .replacingOccurrences(of: "OP", with: operationId).replacingOccurrences(of: "ACK", with: "\(ack)")
        }
    }

    private func package(_ type: String, _ state: String, status: String = "", operation: String = "OP") -> String {
        """
        {"sender": [{"rel": "communication", "href": "/c", "events": [
          {"type": "\(type)"\(status), "link": {"rel": "messagingInvitation", "href": "/i"},
           "_embedded": {"messagingInvitation": {"operationId": "\(operation)", "state": "\(state)",
             "_links": {"conversation": {"href": "/talk"}}}}}]}],
         "_links": {"next": {"href": "/events?ack=ACK"}}}
        """
    }

    private var connected: String { package("completed", "Connected", status: #", "status": "Success""#) }

    @Test func theConversationIsThere() async throws {
        let other = package("completed", "Failed", operation: "somebody else's")
        let events = [package("started", "Connecting"), other, connected]
        #expect(try await run(.created("/i"), events: events) == ["/talk"])
        let paths = transport.requests.map(\.path)
        // The channel may have asked for more already.
        #expect(paths.prefix(4) == ["/start", "/events?ack=1&timeout=300", "/events?ack=2", "/events?ack=3"])
        let fields = try #require(transport.requests.first?.fields)
        #expect(fields["to"] == "sip:ana@b.example")
        #expect(fields["importance"] == UC.Importance.normal)
        #expect(fields[external: "message"]?.text == "Lunch?")
    }

    @Test func aSecondInvitationGoesOnWithTheEvents() async throws {
        // The channel asks for the second package before the second invitation is sent: its operation is another's.
        let events = [connected, package("updated", "Connecting", operation: "early"), connected]
        let people = ["sip:ana@b.example", "sip:ben@b.example"]
        #expect(try await run(.created("/i"), events: events, people: people) == ["/talk", "/talk"])
        let paths = transport.requests.filter { $0.method == .get }.map(\.path)
        #expect(paths.prefix(3) == ["/events?ack=1&timeout=300", "/events?ack=2", "/events?ack=3"])
    }

    @Test func theOtherSideDeclines() async throws {
        let declined = package("completed", "Declined", status: #", "status": "Failure", "reason": {"code": "X"}"#)
        await #expect(throws: InvitationError.declined) { try await run(.created("/i"), events: [declined]) }
    }

    @Test func theServerHasNothingMoreToSay() async throws {
        #expect(try await run(.created("/i")) == [nil])
    }

    @Test func theLinkIsNotThere() async throws {
        await #expect(throws: InvitationError.notOffered) { try await run(.created("/i"), offer: [:]) }
    }

    @Test func theServiceRefuses() async throws {
        await #expect(throws: InvitationError.alreadySent) { try await run(.error(.conflictAlreadyExists)) }
        let unknown = ErrorCondition("Conflict", subcode: "FullMoon", status: 409)
        let error = ServiceError("Conflict", subcode: "FullMoon", status: 409)
        await #expect(throws: InvitationError.refused(error)) { try await run(.error(unknown)) }
    }

    @Test func aProxyResponds() async throws {
        let head = HTTPResponse(status: .badGateway, headerFields: [.contentType: "text/html"])
        await #expect(throws: ResponseError.http(status: 502, mediaType: "text/html")) {
            try await run(.response(head, Data("<html>".utf8)))
        }
    }

    @Test func anApplicationIsTestedWithoutAServer() async throws {
        transport.respond(to: .get, "/me", with: .json(#"{"_links": {"location": {"href": "/me/location"}}}"#))
        transport.respond(to: .get, "/me/location", with: .json(#"{"location": "In the garden"}"#))
        let server = try #require(URL(string: "https://pool.example"))
        #expect(try await showLocation(Client(baseURL: server, transport: transport)) == "In the garden")
        #expect(transport.requests.map(\.path) == ["/me", "/me/location"])
    }
}
