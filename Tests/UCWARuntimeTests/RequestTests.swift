import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct RequestTests {
    private let base = URL(string: "https://host:8443/ucwa/root")

    private func built<Operation>(_ request: Request<Operation>) throws -> (HTTPRequest, Data?) {
        try request.httpRequest(relativeTo: #require(base))
    }

    @Test func queryBodyAndRevision() throws {
        let link = ResourceLink<Sample.Paint2>(href: "/rooms/1/paint?keep=a%20b")
        let input = Sample.Paint2.Post.Input(
            colour: .red,
            note: "dry",
            sketch: ExternalResource(uri: "data:,x"),
            at: "ü&1"
        )
        let (request, body) = try built(Request<Sample.Paint2.Post>(link, input))
        #expect(request.method == .post)
        #expect(request.scheme == "https")
        #expect(request.authority == "host:8443")
        #expect(request.path == "/rooms/1/paint?keep=a%20b&at=%C3%BC%261")
        #expect(request.headerFields[.contentType] == "application/json")
        #expect(request.headerFields[try #require(HTTPField.Name("X-MS-RequiresMinResourceVersion"))] == "2")
        #expect(
            body.map { String(decoding: $0, as: UTF8.self) }
                == #"{"_links":{"sketch":{"href":"data:,x"}},"colour":"Red","note":"dry"}"#
        )
    }

    @Test func aFormIsEncoded() {
        let form = RawContent.form(["grant_type": "password", "password": "a+b &=%ü"])
        #expect(form.mediaType == "application/x-www-form-urlencoded")
        #expect(String(decoding: form.data, as: UTF8.self) == "grant_type=password&password=a%2Bb%20%26%3D%25%C3%BC")
    }

    @Test func absoluteURLsKeepTheirServer() throws {
        let link = ResourceLink<Sample.Paint2>(href: "http://other/x")
        let (request, body) = try built(Request<Sample.Paint2.Get>(link))
        #expect(request.scheme == "http")
        #expect(request.authority == "other")
        #expect(request.path == "/x")
        #expect(body == nil)
    }

    @Test func allViolationsAreReportedAtOnce() throws {
        let input = Sample.Paint2.Post.Input(colour: .red, note: "too long", coats: 9)
        let request = Request<Sample.Paint2.Post>(ResourceLink<Sample.Paint2>(href: ""), input)
        #expect(
            throws: InvalidRequest(violations: [
                InputViolation("note", .tooLong(count: 8, maximum: 5)),
                InputViolation("coats", .tooLarge(9, maximum: 3)),
                InputViolation("href", .unusableURL("")),
            ])
        ) { try built(request) }
    }

    @Test func aPutSendsBackEverything() throws {
        let json = #"{"2f0ad2e1":"please","_embedded":{"person":[]},"etag":"7","seats":3,"unknown":{"a":1}}"#
        var room = Sample.Room(content: try ResourceContent(json: Data(json.utf8)))
        room.seats = 4
        let request = Request<Sample.Room.Put>(ResourceLink<Sample.Room>(href: "/r"), .init(resource: room))
        let (head, body) = try built(request)
        #expect(head.headerFields[.ifMatch] == "\"7\"")
        #expect(
            body.map { String(decoding: $0, as: UTF8.self) }
                == #"{"2f0ad2e1":"please","etag":"7","seats":4,"unknown":{"a":1}}"#
        )
    }

    @Test func aPutChecksTheResource() throws {
        let request = Request<Sample.Room.Put>(ResourceLink<Sample.Room>(href: "/r"), .init(resource: Sample.Room()))
        #expect(throws: InvalidRequest(violations: [InputViolation("seats", .missing)])) { try built(request) }
    }

    @Test func conditionsAreQuotedOnce() throws {
        var request = Request<Sample.Paint2.Get>(ResourceLink<Sample.Paint2>(href: "/x"))
        request.ifMatch = "\"a\""
        request.ifNoneMatch = "b"
        let (head, _) = try built(request)
        #expect(head.headerFields[.ifMatch] == "\"a\"")
        #expect(head.headerFields[.ifNoneMatch] == "\"b\"")
    }

    @Test(arguments: ["*", "\"a\"", "W/\"a\""])
    func conditionsThatAreNotQuoted(condition: String) throws {
        var request = Request<Sample.Paint2.Get>(ResourceLink<Sample.Paint2>(href: "/x"))
        request.ifMatch = condition
        request.ifNoneMatch = condition
        let (head, _) = try built(request)
        #expect(head.headerFields[.ifMatch] == condition)
        #expect(head.headerFields[.ifNoneMatch] == condition)
    }

    @Test func aLinkWithoutAURLIsAViolation() throws {
        let link = ResourceLink<Sample.Paint2>(attributes: ["title": "no URL"])
        #expect(link.href == nil)
        #expect(throws: InvalidRequest(violations: [InputViolation("href", .missing)])) {
            try built(Request<Sample.Paint2.Get>(link))
        }
    }

    @Test func rawBodies() {
        var writer = InputWriter()
        writer.raw(.text("hi"))
        writer.query("list", ["a", "b"])
        writer.query("flag", false)
        writer.query("missing", Int?.none)
        #expect(writer.raw == RawContent(Data("hi".utf8), mediaType: "text/plain;charset=utf-8"))
        #expect(writer.query.map { "\($0.name)=\($0.value)" } == ["list=a", "list=b", "flag=false"])
        #expect(writer.content == nil)
    }
}

@Suite struct ResponseTests {
    private func head(_ status: Int, _ fields: HTTPFields = [:]) -> HTTPResponse {
        HTTPResponse(status: .init(code: status), headerFields: fields)
    }

    @Test func created() throws {
        let empty = Response<Created<Sample.Room>>(head(201, [.location: "/r"]), body: Data())
        #expect(try empty.output.link?.href == "/r")
        #expect(try empty.output.resource == nil)
        let full = Response<Created<Sample.Room>>(
            head(201),
            body: Data(#"{"seats": 2, "_links": {"self": {"href": "/s"}}}"#.utf8)
        )
        #expect(try full.output.link?.href == "/s")
        #expect(try full.output.link?.embedded?.seats == 2)
    }

    @Test func otherOutputs() throws {
        #expect(
            try Response<Sample.Room>(head(200, [.eTag: "\"1\""]), body: Data(#"{"seats": 2}"#.utf8)).output.seats == 2
        )
        #expect(try Response<Sample.Room?>(head(204), body: Data()).output == nil)
        #expect(try Response<NoContent>(head(200), body: Data("ignored".utf8)).output == NoContent())
        #expect(
            try Response<RawContent>(head(200, [.contentType: "image/jpeg"]), body: Data([1])).output
                == RawContent(Data([1]), mediaType: "image/jpeg")
        )
        #expect(try Response<[Sample.Room]>(head(200), body: Data(#"[{"seats": 1}]"#.utf8)).output.map(\.seats) == [1])
        #expect(try Response<ContentValue>(head(200), body: Data("[null]".utf8)).output == .array([.null]))
    }

    @Test func errorsOfTheServiceMatchConditions() throws {
        let response = Response<NoContent>(
            head(409, [.contentType: "application/json; charset=utf-8"]),
            body: Data(#"{"code": "conflict", "subcode": "ALREADYEXISTS", "message": null}"#.utf8)
        )
        do {
            _ = try response.output
            Issue.record("expected an error")
        } catch .conflict {
            Issue.record("a subcode was given")
        } catch .conflictAlreadyExists {
            #expect(response.status == 409)
        }
        switch response.result {
        case .failure(.conflict): Issue.record("a subcode was given")
        case .failure(.conflictAlreadyExists): break
        default: Issue.record("expected the condition")
        }
    }

    @Test func otherErrors() {
        let proxy = Response<NoContent>(head(502, [.contentType: "text/html"]), body: Data("<html>".utf8))
        #expect(throws: ResponseError.http(status: 502, mediaType: "text/html")) { try proxy.output }
        let notModified = Response<Sample.Room>(head(304), body: Data())
        #expect(notModified.notModified)
        #expect(throws: ResponseError.self) { try notModified.output }
        #expect(throws: ResponseError.self) { try Response<Sample.Room>(head(200), body: Data("x".utf8)).output }
    }
}

@Suite struct ErrorConditionTests {
    private func error(_ code: String, _ subcode: String?, _ status: Int?) -> ServiceError {
        ServiceError(code, subcode: subcode, status: status)
    }

    @Test func noneIsNoSubcode() {
        #expect(ErrorCondition.conflict ~= error("Conflict", nil, 409))
        #expect(ErrorCondition.conflict ~= error("CONFLICT", "none", 409))
        #expect(!(ErrorCondition.conflict ~= error("Conflict", "TooManyGroups", 409)))
        #expect(!(ErrorCondition.conflictAlreadyExists ~= error("Conflict", nil, 409)))
        #expect(ErrorCondition("Conflict", subcode: "None") == ErrorCondition("Conflict"))
    }

    @Test func aStatusCountsWhereBothHaveOne() {
        #expect(!(ErrorCondition.conflict ~= error("Conflict", nil, 410)))
        #expect(ErrorCondition.conflict ~= error("Conflict", nil, nil))
        #expect(ErrorCondition("Conflict") ~= error("Conflict", nil, 410))
    }

    @Test func noOtherErrorMeetsACondition() {
        let others: [any Error] = [
            CancellationError(), ResponseError.http(status: 409, mediaType: nil), InvalidRequest(violations: []),
            ClientError.noToken(error("Conflict", nil, 409)),
        ]
        for other in others {
            #expect(!(ErrorCondition("Conflict") ~= other))
            #expect(!(GenericError(stringLiteral: "Conflict") ~= other))
        }
        let thrown: any Error = error("conflict", "alreadyexists", 409)
        #expect(ErrorCondition.conflictAlreadyExists ~= thrown)
        #expect(ErrorCondition.conflictAlreadyExists.matches(error("CONFLICT", "ALREADYEXISTS", nil)))
    }

    @Test func genericErrorsAreCodesOrSubcodes() {
        let notFound: GenericError = "ApplicationNotFound"
        #expect(notFound ~= error("NotFound", "applicationnotfound", 404))
        #expect(notFound ~= error("ApplicationNotFound", nil, nil))
        #expect(!(notFound ~= error("NotFound", nil, 404)))
    }
}
