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

    @Test func whatABatchDoesNotTakeIsToldWithTheRest() throws {
        var batch = BatchRequest(link)
        _ = batch.add(ResourceLink<UC.Events>(href: "/e").get(.init(low: 1)))
        _ = batch.add(ResourceLink<UC.Me>(href: "data:,x").get())
        _ = batch.add(ResourceLink<EventPackage>(href: "/e").get())
        #expect(
            throws: InvalidRequest(violations: [
                InputViolation("0", .notAllowedInBatch("events")), InputViolation("0.low", .tooSmall(1, minimum: 5)),
                InputViolation("1.href", .unusableAddress("data:,x")),
                InputViolation("2", .notAllowedInBatch("events")),
            ])
        ) { try batch.httpRequest(relativeTo: base()) }
        #expect(throws: InvalidRequest(violations: [InputViolation("requests", .missing)])) {
            try BatchRequest(link).httpRequest(relativeTo: base())
        }
    }

    @Test(arguments: ["\r\n", "\n"], ["--B--", "--B", ""])
    func answersAreReadInOrder(lineBreak: String, end: String) throws {
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
        let answers = try batch.answers(head, body: body)
        #expect(try answers[me].output.company == "Fabrikam")
        #expect(answers[me].etag == "\"3\"")
        do throws(ResponseError) {
            _ = try answers[start].output
            Issue.record("expected an error")
        } catch .service(let error) {
            #expect(error.condition(among: UC.StartMessaging2.Post.documentedErrors) == .conflictAlreadyExists)
        } catch {
            Issue.record(error)
        }
        #expect(answers[delete].status == 204)
        #expect(try answers[delete].output == NoContent())
    }

    @Test func aPlaceOfAnotherBatchHasNoAnswer() throws {
        let request = ResourceLink<UC.Me>(href: "/me").get()
        var batch = BatchRequest(link)
        let first = batch.add(request)
        var copy = batch
        let second = batch.add(request)
        let other = copy.add(request)
        let answer = "--B\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{\"company\": \"C\"}\r\n"
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching; boundary=B"])
        let answers = try batch.answers(head, body: Data((answer + answer).utf8))
        #expect(try answers[first].output.company == "C")
        #expect(try answers[second].output.company == "C")
        #expect(second.index == other.index)
        #expect(answers[other].status == 0)
        #expect(throws: ResponseError.http(status: 0, mediaType: nil)) { try answers[other].output }
        #expect(try copy.answers(head, body: Data((answer + answer).utf8))[first].output.company == "C")
    }

    @Test func aBatchThatWasRefused() throws {
        var batch = BatchRequest(link)
        _ = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        func failure(_ status: Int, _ mediaType: String, _ body: String) -> ResponseError? {
            let head = HTTPResponse(status: .init(code: status), headerFields: [.contentType: mediaType])
            do throws(ResponseError) {
                _ = try batch.answers(head, body: Data(body.utf8))
                return nil
            } catch { return error }
        }
        guard case .service(let error) = failure(429, "application/json", #"{"code": "TooManyRequests"}"#) else {
            Issue.record("expected an error of the service")
            return
        }
        #expect(error.code == "TooManyRequests")
        #expect(failure(200, "text/html", "<html>") == .http(status: 200, mediaType: "text/html"))
        #expect(failure(200, "multipart/batching", "") == .http(status: 200, mediaType: "multipart/batching"))
        let multipart = "multipart/batching; boundary=B"
        #expect(failure(200, multipart, "--B--") == .unreadable(.notABatch("0 answers to 1 requests")))
        #expect(
            failure(200, multipart, "--B\r\n\r\nhello\r\n--B--") == .unreadable(.notABatch("part 0 is no HTTP answer"))
        )
        #expect(
            failure(200, multipart, "--B\n\nHTTP/1.1 204 \n\n--B\n\nHTTP/1.1 204 \n\n--B--")
                == .unreadable(.notABatch("2 answers to 1 requests"))
        )
    }

    @Test func anyBeginningOfAnAnswerIsReadOrRefused() throws {
        var batch = BatchRequest(link)
        let me = batch.add(ResourceLink<UC.Me>(href: "/me").get())
        let body = Data(
            "--B\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"x\": [1]}\r\n--B--\r\n".utf8
        )
        let head = HTTPResponse(status: .ok, headerFields: [.contentType: "multipart/batching; boundary=B"])
        var readable = 0
        for count in 0...body.count {
            do throws(ResponseError) {
                #expect(try batch.answers(head, body: body.prefix(count))[me].output.content["x"] == [1])
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
        await #expect(throws: ClientError.self) { try await client.send(BatchRequest(link)) }
    }
}
