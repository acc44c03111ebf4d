import Foundation
import HTTPTypes
import Testing
import UCWA

@Suite struct BatchTests {
    private let link = ResourceLink<AnyResource>(href: "/batch")

    private func base() throws -> URL { try #require(URL(string: "https://host")) }

    @Test func requestsBecomeParts() throws {
        var batch = BatchRequest(link)
        _ = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        let start = ResourceLink<UC.StartMessaging2>(href: "https://other:444/start?x=1")
        _ = batch.add(start.post(.init(operationId: "op", to: "sip:a@b.example")))
        let (head, body) = try batch.httpRequest(relativeTo: base(), boundary: "B")
        #expect(head.method == .post)
        #expect(head.path == "/batch")
        #expect(head.headerFields[.contentType] == "multipart/batching; boundary=\"B\"")
        #expect(head.headerFields[.accept] == "multipart/batching")
        let expected = """
            --B
            Content-Type: application/http; msgtype=request

            GET /me HTTP/1.1
            Host: host
            Accept: application/json


            --B
            Content-Type: application/http; msgtype=request

            POST /start?x=1 HTTP/1.1
            Host: other:444
            Accept: application/json
            X-MS-RequiresMinResourceVersion: 2
            Content-Type: application/json

            {"operationId":"op","to":"sip:a@b.example"}
            --B--

            """.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(String(decoding: body, as: UTF8.self) == expected)
    }

    @Test func whatABatchDoesNotTakeIsReportedWithTheRest() throws {
        var batch = BatchRequest(link)
        _ = batch.add(ResourceLink<UC.Events>(href: "/e").get(.init(low: 1)))
        _ = batch.add(ResourceLink<UC.Me>(href: "data:,x").get())
        _ = batch.add(ResourceLink<EventPackage>(href: "/e").get())
        _ = batch.add(ResourceLink<UC.Photo>(href: "/photo").get())
        #expect(
            throws: InvalidRequest(violations: [
                InputViolation("0", .notAllowedInBatch("events")), InputViolation("0.low", .tooSmall(1, minimum: 5)),
                InputViolation("1.href", .unusableURL("data:,x")),
                InputViolation("2", .notAllowedInBatch("events")), InputViolation("3", .notAllowedInBatch("photo")),
            ])
        ) { try batch.httpRequest(relativeTo: base()) }
        #expect(
            InputViolation("3", .notAllowedInBatch("photo")).description == "3: a batch cannot hold a request for photo"
        )
        #expect(throws: InvalidRequest(violations: [InputViolation("requests", .missing)])) {
            try BatchRequest(link).httpRequest(relativeTo: base())
        }
    }

    @Test func aLinkWithoutAURLIsAViolation() throws {
        var batch = BatchRequest(ResourceLink<AnyResource>(attributes: [:]))
        _ = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        #expect(throws: InvalidRequest(violations: [InputViolation("href", .missing)])) {
            try batch.httpRequest(relativeTo: base())
        }
    }

    @Test(arguments: ["\r\n", "\n"], ["--B--", "--B", ""])
    func responsesAreReadInOrder(lineBreak: String, end: String) throws {
        var batch = BatchRequest(link)
        let me = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        let start = batch.add(ResourceLink<UC.StartMessaging2>(href: "/s").post(.init(operationId: "op")))
        let delete = batch.add(ResourceLink<UC.Application>(href: "/a").delete())
        let text = """
            ignored
            --B
            Content-Type: application/http; msgtype=response

            HTTP/1.1 200 OK
            Content-Type: application/json; charset=utf-8
            ETag: "3"

            \u{FEFF}{"company": "Fabrikam",
            "text": "--Boo"}
            --B
            content-type : application/http;msgtype=response

            \u{FEFF}HTTP/1.1 409 Conflict
            content-type: application/json

            {"code": "Conflict", "subcode": "AlreadyExists"}
            --B
            Content-Type: application/http; msgtype=response

            HTTP/1.1 204

            \(end)
            """
        let body = Data(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak).utf8)
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching; boundary=\"B\""])
        let responses = try batch.response(head, body: body)
        #expect(try responses[me].output.company == "Fabrikam")
        #expect(try responses[me].etag == "\"3\"")
        let error = #expect(throws: ServiceError.self) { try responses[start].output }
        #expect(error?.condition(among: UC.StartMessaging2.Post.documentedErrors) == .conflictAlreadyExists)
        #expect(try responses[delete].status == 204)
        #expect(try responses[delete].output == NoContent())
    }

    @Test func theTokenOfAnotherBatchIsAnError() throws {
        let request = ResourceLink<UC.Me>(href: "/me").get()
        var batch = BatchRequest(link)
        let first = batch.add(request)
        var copy = batch
        let second = batch.add(request)
        let other = copy.add(request)
        let answer = "--B\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{\"company\": \"C\"}\r\n"
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching; boundary=B"])
        let responses = try batch.response(head, body: Data((answer + answer).utf8))
        #expect(try responses[first].output.company == "C")
        #expect(try responses[second].output.company == "C")
        #expect(second.index == other.index)
        let error = #expect(throws: UnknownBatchToken.self) { try responses[other] }
        #expect(error?.description == "the token of request 1 belongs to another batch")
        #expect(try copy.response(head, body: Data((answer + answer).utf8))[first].output.company == "C")
    }

    @Test func aBatchThatWasRefused() throws {
        var batch = BatchRequest(link)
        _ = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        func response(_ status: Int, _ mediaType: String, _ body: String) throws -> BatchResponse {
            let head = HTTPResponse(status: .init(code: status), headerFields: [.contentType: mediaType])
            return try batch.response(head, body: Data(body.utf8))
        }
        func failure(_ status: Int, _ mediaType: String, _ body: String) -> ResponseError? {
            #expect(throws: ResponseError.self) { try response(status, mediaType, body) }
        }
        let refusal = #expect(throws: ServiceError.self) {
            try response(429, "application/json", #"{"code": "TooManyRequests"}"#)
        }
        #expect(refusal == ServiceError("TooManyRequests", status: 429))
        #expect(failure(200, "text/html", "<html>") == .http(status: 200, mediaType: "text/html"))
        #expect(failure(200, "multipart/batching", "") == .http(status: 200, mediaType: "multipart/batching"))
        let multipart = "multipart/batching; boundary=B"
        #expect(failure(200, multipart, "--B--") == .unreadable(.notABatch("0 responses to 1 requests")))
        #expect(
            failure(200, multipart, "--B\r\n\r\nhello\r\n--B--")
                == .unreadable(.notABatch("part 0 is not an HTTP response of at most 1000 header fields"))
        )
        #expect(
            failure(200, multipart, "--B\n\nHTTP/1.1 204 \n\n--B\n\nHTTP/1.1 204 \n\n--B--")
                == .unreadable(.notABatch("2 responses to 1 requests"))
        )
    }

    /// A part with more header fields than `HTTPFields` holds must not end the process.
    @Test(arguments: [(999, true), (1_000, true), (1_001, false), (70_000, false)])
    func aPartHasAThousandHeaderFieldsAtMost(count: Int, isRead: Bool) throws {
        var batch = BatchRequest(link)
        let token = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        let fields = String(repeating: "X-A: b\r\n", count: count)
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching; boundary=B"])
        for body in ["HTTP/1.1 200 OK\r\n\(fields)\r\n{}", "\(fields)\r\nHTTP/1.1 200 OK\r\n\r\n{}"] {
            let data = Data("--B\r\n\(body)\r\n--B--".utf8)
            let status = try? batch.response(head, body: data)[token].status
            #expect(status == (isRead ? 200 : nil))
        }
    }

    @Test func anyBeginningOfAResponseIsReadOrRefused() throws {
        var batch = BatchRequest(link)
        let me = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        let body = Data(
            "--B\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"x\": [1]}\r\n--B--\r\n".utf8
        )
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching; boundary=B"])
        var readable = 0
        for count in 0...body.count {
            do {
                #expect(try batch.response(head, body: body.prefix(count))[me].output.content["x"] == [1])
                readable += 1
            } catch {
                #expect(count < body.count - 4, "the last delimiter may lack its dashes")
            }
        }
        #expect(readable >= 5)
    }

    @Test func theBoundaryIsNeverInAPart() throws {
        var batch = BatchRequest(link)
        let sending = ResourceLink<UC.SendMessage>(href: "/s")
        _ = batch.add(sending.post(.init(body: .text("--B\r\n--B-x"), operationId: "o")))
        let (head, _) = try batch.httpRequest(relativeTo: base(), boundary: "B")
        #expect(head.headerFields[.contentType] == "multipart/batching; boundary=\"B-x-x\"")
    }

    @Test func aClientSendsABatch() async throws {
        let transport = InMemoryTransport { request, _ in
            #expect(request.headerFields[.authorization] == "Bearer t")
            let body = "--x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{\"company\": \"C\"}\r\n--x--"
            return (
                HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching;boundary=x"]),
                Data(body.utf8)
            )
        }
        let client = Client(baseURL: try base(), transport: transport) { _ in "t" }
        var batch = BatchRequest(link)
        let me = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        #expect(try await client.send(batch)[me].output.company == "C")
        await #expect(throws: InvalidRequest(violations: [InputViolation("requests", .missing)])) {
            try await client.send(BatchRequest(link))
        }
    }
}
