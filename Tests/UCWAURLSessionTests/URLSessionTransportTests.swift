import FlyingFox
import Foundation
import Testing
import UCWA
import UCWAURLSession

@Suite(.timeLimit(.minutes(1))) struct URLSessionTransportTests {
    private let link = ResourceLink<UC.Communication>(href: "/communication?keep=a%20b+c")

    @Test func anAnswerIsRead() async throws {
        try await withServer { request in
            #expect(request.method == .GET)
            #expect(request.path == "/communication")
            #expect(request.query.map(\.name) == ["keep"])
            #expect(request.headers[.authorization] == "Bearer token")
            #expect(request.headers[HTTPHeader("Accept")] == "application/json")
            return json(.ok, "\u{FEFF}{\"phoneNumber\": \"+1\"}")
        } _: { client in
            let response = try await client.send(link.get())
            #expect(response.status == 200)
            #expect(try response.output.phoneNumber == "+1")
        }
    }

    @Test func aBodyIsSentAndAnErrorOfTheServiceRead() async throws {
        try await withServer { request in
            #expect(request.method == .POST)
            #expect(request.headers[.contentType] == "application/json")
            #expect(request.headers[HTTPHeader("X-MS-RequiresMinResourceVersion")] == "2")
            let body = try await request.bodyData
            #expect(String(decoding: body, as: UTF8.self) == #"{"operationId":"op","to":"sip:a@b.example"}"#)
            return json(.conflict, #"{"code": "conflict", "subcode": "ALREADYEXISTS", "message": null}"#)
        } _: { client in
            let start = ResourceLink<UC.StartMessaging2>(href: "/start")
            let response = try await client.send(start.post(.init(operationId: "op", to: "sip:a@b.example")))
            #expect(response.status == 409)
            let error = #expect(throws: ServiceError.self) { try response.output }
            #expect(error?.condition(among: UC.StartMessaging2.Post.documentedErrors) == .conflictAlreadyExists)
        }
    }

    @Test func theVersionThatIsKnownIsNotSentAgain() async throws {
        try await withServer { request in
            #expect(request.headers[HTTPHeader("If-None-Match")] == "\"7\"")
            return FlyingFox.HTTPResponse(statusCode: .notModified, headers: HTTPHeaders([.eTag: "\"7\""]))
        } _: { client in
            var request = link.get()
            request.ifNoneMatch = "7"
            let response = try await client.send(request)
            #expect(response.notModified)
            #expect(response.etag == "\"7\"")
        }
    }

    @Test func aRedirectionIsNotFollowed() async throws {
        try await withServer { request in
            guard request.path == "/communication" else { return json(.ok, "{}") }
            return FlyingFox.HTTPResponse(statusCode: .found, headers: HTTPHeaders([.location: "/elsewhere"]))
        } _: { client in
            let response = try await client.send(link.get())
            #expect(throws: ResponseError.http(status: 302, mediaType: nil)) { try response.output }
        }
    }

    @Test func aPageOfAProxySaysWhatItIs() async throws {
        try await withServer { _ in
            FlyingFox.HTTPResponse(
                statusCode: .ok,
                headers: HTTPHeaders([.contentType: "text/html; charset=utf-8"]),
                body: Data("<html>Sign in</html>".utf8)
            )
        } _: { client in
            let response = try await client.send(link.get())
            #expect(throws: ResponseError.http(status: 200, mediaType: "text/html")) { try response.output }
        }
    }

    @Test func jsonThatEndsInTheMiddleIsUnreadable() async throws {
        try await withServer { _ in
            json(.ok, #"{"phoneNumber": "+"#)
        } _: { client in
            let response = try await client.send(link.get())
            #expect(throws: ResponseError.unreadable(.truncated(bytes: 18))) { try response.output }
        }
    }

    @Test func aSlowAnswerTimesOut() async throws {
        try await withServer(timeout: .seconds(1)) { _ in
            try await Task.sleep(for: .seconds(8))
            return json(.ok, "{}")
        } _: { client in
            let started = ContinuousClock.now
            let failure = await #expect(throws: ClientError.self) { try await client.send(link.get()) }
            guard case .noResponse? = failure else {
                Issue.record("expected the transport to fail")
                return
            }
            #expect(ContinuousClock.now - started < .seconds(7))
        }
    }

    @Test func anAnswerThatIsTooLongIsCutOff() async throws {
        try await withServer(maximumBytes: 1_000) { _ in
            json(.ok, #""\#(String(repeating: "x", count: 100_000))""#)
        } _: {
            client in
            await expectFailure(.tooLarge(maximum: 1_000), client)
        }
    }

    @Test func anAnswerThatIsTooLongAndDoesNotSaySoIsCutOff() async throws {
        try await withServer(maximumBytes: 10_000) { _ in
            FlyingFox.HTTPResponse(
                statusCode: .ok,
                headers: HTTPHeaders([.contentType: "application/json"]),
                body: HTTPBodySequence(from: Bytes(count: 1_000_000, failsAfter: nil))
            )
        } _: { client in
            await expectFailure(.tooLarge(maximum: 10_000), client)
        }
    }

    @Test func anAnswerThatBreaksOffThrows() async throws {
        try await withServer { _ in
            FlyingFox.HTTPResponse(
                statusCode: .ok,
                headers: HTTPHeaders([.contentType: "application/json"]),
                body: HTTPBodySequence(from: Bytes(count: 100_000, failsAfter: 20_000), count: 100_000)
            )
        } _: { client in
            let failure = await #expect(throws: ClientError.self) { try await client.send(link.get()) }
            guard case .noResponse? = failure else {
                Issue.record("expected the transport to fail")
                return
            }
        }
    }

    @Test func noServerThrows() async throws {
        let base = try #require(URL(string: "http://127.0.0.1:1"))
        let client = Client(baseURL: base, transport: URLSessionTransport(timeout: .seconds(5)))
        let failure = await #expect(throws: ClientError.self) { try await client.send(link.get()) }
        guard case .noResponse? = failure else {
            Issue.record("expected the transport to fail")
            return
        }
        #expect(failure?.description.hasPrefix("no response: ") == true)
        #expect(failure?.description.contains("Domain=") == false, "in words for people")
    }

    @Test func aTaskThatIsCancelledStopsWaiting() async throws {
        try await withServer { _ in
            try await Task.sleep(for: .seconds(8))
            return json(.ok, "{}")
        } _: { client in
            let request = link.get()
            let task = Task { try await client.send(request) }
            try await Task.sleep(for: .milliseconds(200))
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func manyRequestsAtOnce() async throws {
        try await withServer { request in
            json(.ok, #"{"phoneNumber": "\#(request.path)"}"#)
        } _: { client in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let link = ResourceLink<UC.Communication>(href: "/n/\(number)")
                        return try await client.send(link.get()).output.phoneNumber == "/n/\(number)"
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    private func expectFailure(_ expected: URLSessionTransport.Failure, _ client: Client) async {
        let failure = await #expect(throws: ClientError.self) { try await client.send(link.get()) }
        guard case .noResponse(let error)? = failure else {
            Issue.record("expected the transport to fail")
            return
        }
        #expect(error as? URLSessionTransport.Failure == expected)
    }
}
