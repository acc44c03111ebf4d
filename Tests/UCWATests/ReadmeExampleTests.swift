import Foundation
import HTTPTypes
import Testing
import UCWA

/// The example of the README does what it says.
@Suite struct ReadmeExampleTests {
    private func content(_ json: String) throws -> ResourceContent { try ResourceContent(json: Data(json.utf8)) }

    /// Runs the example against a server that answers the invitation as given, and then with packages of events.
    private func run(
        _ answer: (HTTPResponse, Data),
        events: [String] = [],
        offer: String = #""startMessaging": {"href": "/start", "revision": "2"}"#
    ) async throws -> (String?, [InMemoryTransport.Exchange]) {
        let packages = Packages(events)
        let transport = InMemoryTransport { request, body in
            guard request.method == .get else {
                let input = try ResourceContent(json: body ?? Data())
                await packages.remember(input["operationId"] ?? "")
                return answer
            }
            return InMemoryTransport.json(200, await packages.next())
        }
        let client = Client(baseURL: try #require(URL(string: "https://pool.example")), transport: transport)
        let communication = UC.Communication(content: try content(#"{"_links": {\#(offer)}}"#))
        let application = UC.Application(content: try content(#"{"_links": {"events": {"href": "/events?ack=1"}}}"#))
        let link = try await invite("sip:ana@b.example", by: communication, of: application, client: client)
        return (link?.href, await transport.requests)
    }

    /// Packages of events in which OP stands for the name of the operation.
    private actor Packages {
        private var packages: [String]
        private var operationId = ""

        init(_ packages: [String]) { self.packages = packages }

        func remember(_ operationId: String) { self.operationId = operationId }

        func next() -> String {
            packages.isEmpty ? "{}" : packages.removeFirst().replacingOccurrences(of: "OP", with: operationId)
        }
    }

    private func package(_ type: String, _ state: String, status: String = "", operation: String = "OP") -> String {
        """
        {"sender": [{"rel": "communication", "href": "/c", "events": [
          {"type": "\(type)"\(status), "link": {"rel": "messagingInvitation", "href": "/i"},
           "_embedded": {"messagingInvitation": {"operationId": "\(operation)", "state": "\(state)",
             "_links": {"conversation": {"href": "/talk"}}}}}]}],
         "_links": {"next": {"href": "/events?ack=2"}}}
        """
    }

    private let created = (HTTPResponse(status: .created, headerFields: [.location: "/i"]), Data())

    @Test func theConversationIsThere() async throws {
        let (href, requests) = try await run(
            created,
            events: [
                package("started", "Connecting"), package("completed", "Failed", operation: "somebody else's"),
                package("completed", "Connected", status: #", "status": "Success""#),
            ]
        )
        #expect(href == "/talk")
        // The channel may have asked for more already.
        let paths = requests.prefix(4).map(\.request.path)
        #expect(paths == ["/start", "/events?ack=1&timeout=300", "/events?ack=2", "/events?ack=2"])
        let body = try ResourceContent(json: requests[0].body ?? Data())
        #expect(body["to"] == "sip:ana@b.example")
        #expect(body["importance"] == UC.Importance.normal)
        #expect(body[external: "message"]?.text == "Lunch?")
    }

    @Test func theOtherSideDeclines() async throws {
        let declined = package("completed", "Declined", status: #", "status": "Failure", "reason": {"code": "X"}"#)
        await #expect(throws: InvitationError.declined) { try await run(created, events: [declined]) }
    }

    @Test func theServerHasNothingMoreToSay() async throws {
        #expect(try await run(created).0 == nil)
    }

    @Test func theLinkIsNotThereOrTooOld() async throws {
        await #expect(throws: InvitationError.notOffered) { try await run(created, offer: "") }
        await #expect(throws: InvitationError.notOffered) {
            try await run(created, offer: #""startMessaging": {"href": "/start"}"#)
        }
    }

    @Test func theServiceRefuses() async throws {
        let exists = InMemoryTransport.json(409, #"{"code": "Conflict", "subcode": "AlreadyExists"}"#)
        await #expect(throws: InvitationError.alreadySent) { try await run(exists) }
        let unknown = InMemoryTransport.json(409, #"{"code": "Conflict", "subcode": "FullMoon"}"#)
        await #expect(throws: InvitationError.refused(code: "Conflict", subcode: "FullMoon")) { try await run(unknown) }
    }

    @Test func aProxyAnswers() async throws {
        let page = (HTTPResponse(status: .badGateway, headerFields: [.contentType: "text/html"]), Data("<html>".utf8))
        await #expect(throws: ResponseError.http(status: 502, mediaType: "text/html")) { try await run(page) }
    }
}
