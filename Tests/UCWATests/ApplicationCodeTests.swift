import ApplicationCode
import Foundation
import HTTPTypes
import Testing
import UCWA

/// The code of applications in `ApplicationCode` compiles; here it does what it says.
@Suite(.timeLimit(.minutes(1))) struct ApplicationCodeTests {
    private let transport = InMemoryTransport()

    private func client(_ token: TokenProvider? = nil) throws -> Client {
        let base = try #require(URL(string: "https://pool.example"))
        return Client(baseURL: base, transport: transport, tokenProvider: token)
    }

    private let me = UC.Me(content: ["name": "Ana", "_links": ["note": ["href": "/note"]]])

    private let application = UC.Application(
        content: [
            "_links": [
                "me": ["href": "/me"], "batch": ["href": "/batch"], "communication": ["href": "/communication"],
                "events": ["href": "/events"],
            ]
        ]
    )

    private func error(_ code: String, _ subcode: String? = nil, _ status: Int = 400) -> StubbedResponse {
        .error(ErrorCondition(code, subcode: subcode, status: status))
    }

    @Test func oneConditionIsCaught() async throws {
        transport.respond(
            to: .get,
            "/note",
            with: .json(#"{"message": "Out"}"#),
            .error(.conflictMakeMeAvailableRequired),
            .error(.conflict)
        )
        #expect(try await noteOrNothing(me, client()) == "Out")
        #expect(try await noteOrNothing(me, client()) == "not available: Ana")
        await #expect(throws: ServiceError("Conflict", status: 409)) { try await noteOrNothing(me, client()) }
        #expect(try await noteOrNothing(nil, client()) == "no link")
    }

    @Test(
        arguments: [
            (.json(#"{"_links": {"note": {"href": "/n"}}}"#), "/n"), (.json("{}"), "/note"),
            (.error(.conflictTooManyGroups), "conflict of Ana"), (.error(.conflictAlreadyExists), "conflict of Ana"),
            (.error(ErrorCondition("NotFound", subcode: "ApplicationNotFound", status: 404)), "no application"),
            (.error(ErrorCondition("ServiceUnavailable", status: 503)), "later: ServiceUnavailable"),
            (.error(.conflict, message: "no"), "service: Conflict: no"),
            (.json("", status: 502), "proxy: 502 application/json"),
            (.json("{"), "truncated: 1"), (.json("[]"), "response: expected an object, found a list"),
            (.empty(status: 302), "response: status 302 with no content"), (.failure(CancellationError()), "cancelled"),
            (.failure(URLError(.timedOut)), "transport: "), (nil, "unexpected: /me"),
        ] as [(StubbedResponse?, String)]
    )
    func everyErrorIsCaughtByItsType(response: StubbedResponse?, expected: String) async throws {
        if let response { transport.respond(to: .get, "/me", with: response) }
        let reason = try await reasonOf(ResourceLink<UC.Me>(href: "/me").get(), me, client())
        #expect(expected.hasSuffix(" ") ? reason.hasPrefix(expected) : reason == expected)
    }

    @Test func whatWasNotSentIsCaughtByItsType() async throws {
        let noURL = ResourceLink<UC.Me>(attributes: [:]).get()
        #expect(try await reasonOf(noURL, me, client()) == "no URL")
        let invalid = ResourceLink<UC.Me>(href: "data:,x").get()
        #expect(try await reasonOf(invalid, me, client()) == "invalid: href is not a URL of HTTP: data:,x")
        let request = ResourceLink<UC.Me>(href: "/me").get()
        let refusing: TokenProvider = { _ in throw ServiceError("Forbidden") }
        #expect(try await reasonOf(request, me, client(refusing)) == "no token for /note")
    }

    @Test func nestedCatches() async throws {
        transport.respond(to: .get, "/me", with: .error(.notFound), error("Gone", "CannotRedirect", 410))
        transport.respond(to: .get, "/communication", with: .json(#"{"phoneNumber": "+1"}"#))
        #expect(try await nested(application, client()) == "+1")
        #expect(try await nested(application, client()) == "inner: CannotRedirect")
        #expect(try await nested(nil, client()) == "nothing")
    }

    @Test func triesAndLoops() async throws {
        transport.respond(to: .get, "/c/1", with: .json(#"{"name": "Ben"}"#))
        transport.respond(to: .get, "/c/2", with: .error(.gone))
        let links = ["/c/1", "/c/2"].map { ResourceLink<UC.Contact>(href: $0) }
        #expect(try await optionalTry(links, client()) == ["Ben", "gone"])
        transport.respond(
            to: .get,
            "/me",
            with: .error(.tooManyRequests),
            error("ServiceFailure", nil, 500),
            .json(#"{"name": "Ana"}"#)
        )
        #expect(try await patient(application.links.me, client(), attempts: 3) == "Ana after 3")
    }

    @Test func errorsOfTheApplicationsOwn() async throws {
        transport.respond(to: .get, "/note", with: .error(.conflict), .error(.forbidden), .failure(URLError(.timedOut)))
        await #expect(throws: ApplicationError.busy) { try await typed(me, client()) }
        await #expect(throws: ApplicationError.refused("Forbidden")) { try await typed(me, client()) }
        await #expect(throws: ApplicationError.offline) { try await typed(me, client()) }
    }

    @Test(
        arguments: [
            (.json(#"{"message": "Out"}"#), "Out"), (.json("{}"), "Ana"),
            (.error(.conflictMakeMeAvailableRequired), "not available"),
            (.error(ErrorCondition("ServiceFailure", status: 500)), "broken"), (.error(.gone), "service: Gone"),
            (.empty(status: 502), "status 502"), (.json("{"), "other: cut off after 1 bytes"),
        ] as [(StubbedResponse, String)]
    )
    func resultsAreSwitchedOver(response: StubbedResponse, expected: String) async throws {
        transport.respond(to: .get, "/note", with: response)
        let link = try #require(me.links.note)
        #expect(try await described(client().send(link.get()), me) == expected)
    }

    @Test func errorsAreSwitchedOver() {
        #expect(kind(of: ServiceError("Forbidden", status: 403), me) == "forbidden for Ana")
        #expect(kind(of: ServiceError("NotFound", subcode: "ApplicationNotFound"), me) == "no application")
        #expect(kind(of: ServiceError("Conflict", subcode: "AlreadyExists"), me) == "twice")
        #expect(kind(of: CancellationError(), me) == "cancelled")
        #expect(kind(of: ApplicationError.busy, me) == "busy")
    }

    @Test func whatNeedsNoServer() throws {
        let base = try #require(URL(string: "https://pool.example"))
        #expect(try path(me, message: "Hi", base: base) == "/note")
        #expect(try name(in: Data(#"{"name": "Ben"}"#.utf8), me) == "Ben")
        #expect(try name(in: Data("{".utf8), me) == "truncated after 1 of Ana")
        #expect(try name(in: Data("[]".utf8), me) == "a list")
        #expect(throws: ContentError.notAnObject("text")) { try name(in: Data(#""x""#.utf8), me) }
        let proxy = Response<NoContent>(HTTPResponse(status: .badGateway), body: Data())
        #expect(try output(of: proxy, me) == "proxy")
        let gone = Response<UC.Contact>(HTTPResponse(status: .gone), body: Data())
        #expect(!isGone(gone, nil))
    }

    @Test func batches() async throws {
        let parts = "--x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{\"name\": \"C\"}\r\n--x--"
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching;boundary=x"])
        let empty = StubbedResponse.response(head, Data("--x--".utf8))
        transport.respond(to: .post, "/batch", with: .response(head, Data(parts.utf8)), .error(.forbidden), empty)
        var other = BatchRequest(ResourceLink<UC.Batch>(href: "/other"))
        let token = other.add(ResourceLink<UC.Me>(href: "/me").get())
        #expect(try await batch(application, other: token, client()) == "another batch")
        #expect(try await batch(application, other: token, client()) == "forbidden")
        #expect(try await batch(application, other: token, client()) == "0 responses to 1 requests")
    }

    @Test func sequencesActorsAndClosures() async throws {
        let json = """
            {"_links": {"next": {"href": "/events"}}, "sender": [{"href": "/", "events": [
              {"type": "completed", "reason": {"code": "Conflict", "subcode": "AlreadyExists"}}, {}]}]}
            """
        transport.respond(to: .get, "/events", with: .json(json), error("Conflict", "PGetReplaced", 409))
        #expect(try await states(application, client()) == ["Conflict", "twice", "nothing", "replaced"])
        let link = ResourceLink<UC.Me>(href: "/me")
        transport.respond(to: .get, "/me", with: .json(#"{"name": "Ana"}"#), .empty(status: 502), .error(.notFound))
        let board = Board(try client())
        #expect(try await board.refresh(link) == "Ana")
        #expect(try await board.refresh(link) == "Ana is old: status 502 with no content")
        #expect(try await board.refresh(link) == "not found")
        transport.respond(to: .get, "/me", with: .json(#"{"name": "Ana"}"#), .error(.forbidden))
        let refresher = Refresher(try client())
        #expect(try await refresher(link) == "Ana")
        #expect(try await refresher(link) == "forbidden: /me")
        #expect(try await refresher(nil) == "no link")
    }

    @Test func tasksAndCallbacks() async throws {
        transport.respond(to: .get, "/c/1", with: .json(#"{"name": "Ben"}"#))
        transport.respond(to: .get, "/c/2", with: .error(.notFound))
        let links = ["/c/1", "/c/2", "/c/3"].map { ResourceLink<UC.Contact>(href: $0) }
        #expect(
            try await names([nil] + links, client()) == ["no link", "Ben", "not found: /c/2", "offline"]
        )
        transport.respond(to: .get, "/me", with: .json(#"{"name": "Ana"}"#), .error(.notFound))
        transport.respond(to: .get, "/note", with: .json(#"{"message": "Out"}"#), .error(.notFound))
        #expect(try await both(application.links.me, client()) == "Ana: Out")
        #expect(try await both(application.links.me, client()) == "not found: /me")
        #expect(try await stepwise(nil, client()) == "no note")
        #expect(try await stepwise(me, client()) == "not found")
        let (outcomes, continuation) = AsyncStream.makeStream(of: String.self)
        callback(me, try client()) { continuation.yield((try? $0.get()) ?? "failed") }
        for await outcome in outcomes {
            #expect(outcome == "not found")
            break
        }
    }
}
