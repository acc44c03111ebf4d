import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct InMemoryTransportTests {
    private struct Broken: Error, Equatable {}

    private let transport = InMemoryTransport()

    private func send(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil) async throws -> String {
        let request = HTTPRequest(method: method, scheme: "https", authority: "host", path: path)
        let (head, data) = try await transport.send(request, body.map { Data($0.utf8) })
        return "\(head.status.code) \(String(decoding: data, as: UTF8.self))"
    }

    @Test func rulesMatchMethodAndPath() async throws {
        transport.respond(to: .get, "/me", with: .json("1"))
        transport.respond(to: .post, "/me", with: .json("2", status: 201))
        transport.respond(to: nil, "/any", with: .empty())
        #expect(try await send(.get, "/me") == "200 1")
        #expect(try await send(.get, "/me?x=1") == "200 1", "the query does not count")
        #expect(try await send(.post, "/me") == "201 2")
        #expect(try await send(.delete, "/any") == "204 ")
        await #expect(throws: InMemoryTransport.UnexpectedRequest.self) { try await send(.put, "/me") }
        await #expect(throws: InMemoryTransport.UnexpectedRequest.self) { try await send(.get, "/me/note") }
    }

    @Test(arguments: [
        ("*", "/a/b?c", true), ("/a/*", "/a/b/c", true), ("/a/*/c", "/a/b/x/c", true), ("/a/*/c", "/a/c", false),
        ("/*b*", "/abc", true), ("/*b*", "/ac", false), ("*c", "/abc", true), ("/a*a", "/a", false),
        ("/a*b*a", "/aba", true), ("/a?x=*", "/a?x=1", true), ("/a?x=*", "/a", false), ("/a?*y*", "/a?x&y=2", true),
    ])
    func starsStandForAnyText(pattern: String, path: String, matches: Bool) async throws {
        transport.respond(to: .get, pattern, with: .json("1"))
        if matches {
            #expect(try await send(.get, path) == "200 1")
        } else {
            await #expect(throws: InMemoryTransport.UnexpectedRequest.self) { try await send(.get, path) }
        }
    }

    @Test func theLastRuleIsTriedFirst() async throws {
        transport.respond(to: .get, "*", with: .json("1"))
        transport.respond(to: .get, "/me", with: .json("2"))
        #expect(try await send(.get, "/me") == "200 2")
        #expect(try await send(.get, "/other") == "200 1")
    }

    @Test func severalResponsesFollowEachOther() async throws {
        transport.respond(to: .get, "/me", with: .failure(Broken()), .json("2"), .json("3"))
        await #expect(throws: Broken()) { try await send(.get, "/me") }
        #expect(try await send(.get, "/me") == "200 2")
        #expect(try await send(.get, "/me") == "200 3")
        #expect(try await send(.get, "/me") == "200 3")
    }

    @Test func aRuleMayCompute() async throws {
        transport.respond(to: .post, "/echo/*") { request, body in
            (HTTPResponse(status: .ok), Data("\(request.path ?? "")".utf8) + (body ?? Data()))
        }
        #expect(try await send(.post, "/echo/1", "!") == "200 /echo/1!")
    }

    @Test func requestsAreRecorded() async throws {
        transport.respond(to: .post, "*", with: .empty())
        _ = try await send(.post, "/a?b", #"{"c": 1}"#)
        await #expect(throws: InMemoryTransport.UnexpectedRequest.self) { try await send(.get, "/d") }
        let requests = transport.requests
        #expect(requests.map(\.method) == [.post, .get])
        #expect(requests.map(\.path) == ["/a?b", "/d"])
        #expect(requests.map(\.text) == [#"{"c": 1}"#, nil])
        #expect(requests.map(\.fields) == [["c": 1], nil])
        transport.removeAllRequests()
        #expect(transport.requests == [])
        #expect(try await send(.post, "/a") == "204 ")
    }

    @Test func responsesAsServersSendThem() async throws {
        let room = Sample.Room(content: ["seats": 2, "etag": "7"])
        transport.respond(to: .get, "/room", with: .resource(room))
        transport.respond(to: .post, "/rooms", with: .created("/r/1"), .created("/r/2", room))
        transport.respond(to: .get, "/gone", with: .error(.conflictAlreadyExists, message: "twice"))
        let client = Client(baseURL: try #require(URL(string: "https://host")), transport: transport)
        let response = try await client.send(ResourceLink<Sample.Room>(href: "/room").get())
        #expect(try response.output == room)
        #expect(response.etag == "\"7\"")
        let rooms = ResourceLink<Sample.Paint2>(href: "/rooms")
        let create = Request<Sample.Paint2.Post>(rooms, .init(colour: .red))
        #expect(try await client.output(of: create) == Created(link: ResourceLink(href: "/r/1"), resource: nil))
        let second = try await client.output(of: create)
        #expect(second.link?.href == "/r/2")
        #expect(second.resource == room)
        let error = ServiceError("Conflict", subcode: "AlreadyExists", message: "twice", status: 409)
        await #expect(throws: error) { try await client.output(of: ResourceLink<Sample.Room>(href: "/gone").get()) }
    }

    @Test func manyTasksSendAtOnce() async throws {
        transport.respond(to: .get, "*", with: .empty())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 { group.addTask { _ = try await send(.get, "/\(number)") } }
            try await group.waitForAll()
        }
        #expect(Set(transport.requests.map(\.path)).count == 200)
    }
}
