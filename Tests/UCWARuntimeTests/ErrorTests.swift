import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct ErrorTests {
    private func error(_ status: Int, _ mediaType: String?, _ body: String) -> ResponseError? {
        var fields = HTTPFields()
        fields[.contentType] = mediaType
        let head = HTTPResponse(status: .init(code: status), headerFields: fields)
        do {
            _ = try Response<Sample.Room>(head, body: Data(body.utf8)).output
            return nil
        } catch { return error }
    }

    private func service(_ error: ResponseError?) -> ServiceError? {
        guard case .service(let service)? = error else { return nil }
        return service
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
        let error = service(error(400, mediaType, "\u{FEFF}" + json))
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
        let error = service(error(409, mediaType, xml))
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
            #expect(error(500, "application/xml", "<reason>" + body) != nil)
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

    @Test func whenToTryAgain() {
        let head = HTTPResponse(status: .tooManyRequests, headerFields: [.retryAfter: "30"])
        #expect(Response<NoContent>(head, body: Data()).retryAfter == .seconds(30))
        #expect(Response<NoContent>(HTTPResponse(status: .ok), body: Data()).retryAfter == nil)
    }

    @Test func aRandomSubcodeMatchesNone() {
        var generator = SeededGenerator(seed: 16)
        for _ in 0..<300 {
            let content = ResourceContent(members: ["code": .string("Conflict"), "subcode": .string(generator.name())])
            let error = ServiceError(status: 409, content: content)
            #expect(error.condition(among: [.conflict, .conflictAlreadyExists]) == nil)
        }
    }
}
