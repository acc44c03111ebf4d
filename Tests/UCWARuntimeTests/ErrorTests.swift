import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct ErrorTests {
    private func failure(_ status: Int, _ mediaType: String?, _ body: String) -> (any Error)? {
        var fields = HTTPFields()
        fields[.contentType] = mediaType
        let head = HTTPResponse(status: .init(code: status), headerFields: fields)
        guard case .failure(let error) = Response<Sample.Room>(head, body: Data(body.utf8)).result else { return nil }
        return error
    }

    private func error(_ status: Int, _ mediaType: String?, _ body: String) -> ResponseError? {
        failure(status, mediaType, body) as? ResponseError
    }

    @Test(arguments: [
        "application/json", "application/json; charset=utf-8", "APPLICATION/JSON",
        "application/vnd.microsoft.com.ucwa+json;charset=utf-8", "text/json",
    ])
    func jsonIsTheServices(mediaType: String) {
        let json = """
            {"code": "BadRequest", "subcode": "ParameterValidationFailure", "message": "no", "link": {"href": "/why"},
             "parameters": [{"name": "a", "reason": "b"}], "debugInfo": {"x": 1}, "other": true}
            """
        let error = failure(400, mediaType, "\u{FEFF}" + json) as? ServiceError
        #expect(error?.code == "BadRequest")
        #expect(error?.subcode == "ParameterValidationFailure")
        #expect(error?.status == 400)
        #expect(error?.link == "/why")
        #expect(error?.parameters?.array?.count == 1)
        #expect(error?.debugInfo?.object?["x"] == 1)
        #expect(error?.content["other"] == true)
        #expect(error?.description == "BadRequest/ParameterValidationFailure: no")
    }

    @Test(arguments: ["application/xml", "text/xml", "application/vnd.microsoft.com.ucwa+xml; charset=utf-8"])
    func xmlIsTheServices(mediaType: String) {
        let xml = """
            \u{FEFF}<?xml version="1.0" encoding="utf-8"?>
            <!-- <reason> --><u:reason xmlns:u="urn:x" xmlns="urn:y">
              <code>Conflict</code>
              <subcode>AlreadyExists</subcode>
              <message>A &lt;B&gt; &amp; &#67;&#x44; <![CDATA[<E>]]></message>
              <debugInfo><property name="id">1</property><empty/></debugInfo>
              <parameters></parameters>
            </u:reason>
            """
        let error = failure(409, mediaType, xml) as? ServiceError
        #expect(error?.code == "Conflict")
        #expect(error?.subcode == "AlreadyExists")
        #expect(error?.message == "A <B> & CD <E>")
        #expect(error?.debugInfo?.object?["id"] == "1")
        #expect(error?.debugInfo?.object?.members["empty"] == .null)
        #expect(error?.parameters == .null)
        #expect(error.map { ErrorCondition.conflictAlreadyExists ~= $0 } == true)
    }

    @Test(arguments: [
        ("text/html; charset=utf-8", #"{"code": "Conflict"}"#, "text/html"),
        ("application/json", "<html>", "application/json"),
        ("application/json", #"{"error": "invalid_grant"}"#, "application/json"),
        ("application/xml", "<html><code>Conflict</code></html>", "application/xml"),
        ("application/xml", "<reason><code>Conflict</code>", "application/xml"),
        ("application/xml", "<reason/>", "application/xml"),
        ("application/xhtml+xml", "<reason><code>Conflict</code></reason>", "application/xhtml+xml"),
    ])
    func whatIsNotTheServices(mediaType: String, body: String, expected: String) {
        #expect(error(502, mediaType, body) == .http(status: 502, mediaType: expected))
    }

    @Test func nothingAtAll() {
        #expect(error(404, nil, "") == .http(status: 404, mediaType: nil))
        #expect(error(404, nil, #"{"code": "NotFound"}"#) == .http(status: 404, mediaType: nil))
    }

    @Test func randomXMLNeverStopsTheProgram() {
        var generator = SeededGenerator(seed: 15)
        let pieces = [
            "<", ">", "</", "/>", "reason", "code", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&#x", ";", "a", " ",
            "name=\"", "\"",
        ]
        for _ in 0..<1_000 {
            let body = (0..<30).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(failure(500, "application/xml", "<reason>" + body) != nil)
        }
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(error(500, "application/xml", "<reason>" + deep) == .http(status: 500, mediaType: "application/xml"))
    }

    @Test func aSuccessThatIsAPageOfAProxy() {
        #expect(error(200, "text/html", "<html>") == .http(status: 200, mediaType: "text/html"))
        #expect(error(200, "application/json", "[1]") == .unreadable(.notAnObject("a list")))
        #expect(error(200, "text/plain", #"{"seats": 1}"#) == nil, "some servers do not say that it is JSON")
    }

    @Test func whatWasMadeIsKnownThoughItsBodyIsUnreadable() throws {
        let head = HTTPResponse(status: .created, headerFields: [.location: "/r", .contentType: "text/html"])
        let created = try Response<Created<Sample.Room>>(head, body: Data("<html>".utf8)).output
        #expect(created.link?.href == "/r")
        #expect(created.resource == nil)
        #expect(throws: ResponseError.unreadable(.truncated(bytes: 1))) {
            try Response<Created<Sample.Room>>(HTTPResponse(status: .created), body: Data("{".utf8)).output
        }
    }

    @Test func blankBodiesAreNone() throws {
        let blank = Data("\u{FEFF}\r\n ".utf8)
        #expect(try Response<Sample.Room?>(HTTPResponse(status: .ok), body: blank).output == nil)
        #expect(try Response<ContentValue>(HTTPResponse(status: .ok), body: blank).output == .null)
    }

    @Test func collectionsEmbedTheirElements() throws {
        let own = #"{"_embedded": {"room": [{"seats": 1}, {"seats": 2}], "owner": {}}}"#
        let other = #"{"_embedded": {"hall": {"seats": 4}, "cabin": [{"seats": 3}]}}"#
        func seats(_ json: String) throws -> [Int?] {
            try Response<[Sample.Room]>(HTTPResponse(status: .ok), body: Data(json.utf8)).output.map(\.seats)
        }
        #expect(try seats(own) == [1, 2])
        #expect(try seats(other) == [3, 4])
        #expect(try seats("{}") == [])
    }

    private func response(retryAfter: String?, date: String? = nil) -> Response<NoContent> {
        var head = HTTPResponse(status: .tooManyRequests)
        head.headerFields[.retryAfter] = retryAfter
        head.headerFields[.date] = date
        return Response(head, body: Data())
    }

    @Test(
        arguments: [
            ("30", .seconds(30)), ("0", .zero), (nil, nil), ("-5", nil), ("soon", nil), ("", nil),
            // The server's clock counts, not ours.
            ("Sun, 06 Nov 1994 08:50:37 GMT", .seconds(60)), ("Sunday, 06-Nov-94 08:49:47 GMT", .seconds(10)),
            ("Sun Nov  6 08:49:40 1994", .seconds(3)), ("Sun, 06 Nov 1994 08:49:00 GMT", .zero),
            ("Sun, 31 Feb 1994 08:49:00 GMT", nil), ("Sun, 06 Nov 1994 08:49:00 CET", nil),
            ("Sun, 06 Non 1994 08:49:00 GMT", nil), ("Sun, 06 Nov 1994 24:49:00 GMT", nil),
        ] as [(String?, Duration?)]
    )
    func whenToTryAgain(field: String?, expected: Duration?) {
        let response = response(retryAfter: field, date: "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(response.retryAfter == expected)
    }

    @Test func aDateOfTheServerIsComparedWithTheGivenTime() throws {
        let later = response(retryAfter: "Thu, 01 Jan 1970 00:02:00 GMT")
        #expect(later.retryAfter(now: Date(timeIntervalSince1970: 30)) == .seconds(90))
        #expect(later.retryAfter == .zero, "without a date of the response it is compared with ours")
        let leap = response(retryAfter: "Tue, 29 Feb 2000 00:00:00 GMT")
        #expect(leap.retryAfter(now: Date(timeIntervalSince1970: 951_782_399)) == .seconds(1))
        let old = response(retryAfter: "Friday, 01-Jan-70 00:00:01 GMT")
        #expect(old.retryAfter(now: Date(timeIntervalSince1970: 0)) == .seconds(1))
    }

    @Test func anErrorWithoutACodeIsNone() {
        #expect(ServiceError(content: ["message": "no"]) == nil)
        #expect(ServiceError(content: ["code": 7]) == nil)
        #expect(failure(400, "application/json", #"{"code": 7}"#) as? ServiceError == nil)
        #expect(error(400, "application/json", #"{"code": 7}"#) == .http(status: 400, mediaType: "application/json"))
    }

    @Test func errorsDescribeThemselvesWhereverTheyAreShown() {
        let service = ServiceError("Conflict", subcode: "AlreadyExists", message: "twice", status: 409)
        #expect(service.content == ["code": "Conflict", "subcode": "AlreadyExists", "message": "twice"])
        let errors: [any Error] = [
            service, ResponseError.http(status: 502, mediaType: "text/html"),
            InvalidRequest(violations: [InputViolation("to", .missing)]), ClientError.noResponse(service),
        ]
        #expect(
            errors.map(\.localizedDescription) == [
                "Conflict/AlreadyExists: twice", "status 502 with text/html", "to is required",
                "no response: Conflict/AlreadyExists: twice",
            ]
        )
    }

    @Test func aRandomSubcodeMatchesNone() {
        var generator = SeededGenerator(seed: 16)
        for _ in 0..<300 {
            let error = ServiceError("Conflict", subcode: generator.name(), status: 409)
            #expect(error.condition(among: [.conflict, .conflictAlreadyExists]) == nil)
        }
    }
}
