import Foundation
import HTTPTypes
import Testing
import UCWARuntime

/// Fields, query parameters and header fields that no page lists.
@Suite struct OpenRequestTests {
    private func built<Operation>(_ request: Request<Operation>) throws -> (HTTPRequest, String?) {
        let base = try #require(URL(string: "https://host"))
        let (head, body) = try request.httpRequest(relativeTo: base)
        return (head, body.map { String(decoding: $0, as: UTF8.self) })
    }

    private func violations<Operation>(_ request: Request<Operation>) -> [InputViolation] {
        let error = #expect(throws: InvalidRequest.self) { try built(request) }
        return error?.violations ?? []
    }

    private func paint(_ input: Sample.Paint2.Post.Input) -> Request<Sample.Paint2.Post> {
        Request(ResourceLink<Sample.Paint2>(href: "/paint?at=kept"), input)
    }

    private let photo = Request<Sample.Paint2.Get>(ResourceLink<Sample.Paint2>(href: "/p"))

    @Test func fieldsAreAddedAndReplace() throws {
        var request = paint(.init(colour: .red, note: "dry"))
        request.fields = ["type": "Browser", "note": ["a": 1], "coats": 99]
        request.fields["colour"] = Sample.Colour(rawValue: "Plaid")
        #expect(try built(request).1 == #"{"coats":99,"colour":"Plaid","note":{"a":1},"type":"Browser"}"#)
    }

    @Test func linksAreAddedOneByOne() throws {
        var request = paint(.init(colour: .red, sketch: ExternalResource(uri: "data:,x")))
        request.fields[external: "photo"] = ExternalResource(uri: "data:,y")
        #expect(
            try built(request).1
                == #"{"_links":{"photo":{"href":"data:,y"},"sketch":{"href":"data:,x"}},"colour":"Red"}"#
        )
        request.fields[external: "sketch"] = ExternalResource(uri: "data:,z")
        #expect(try built(request).1?.contains(#""sketch":{"href":"data:,z"}"#) == true)
    }

    @Test func fieldsMakeABody() throws {
        var request = Request<Sample.Brush.Post>(ResourceLink<Sample.Brush>(href: "/b"))
        #expect(try built(request).1 == nil)
        request.fields["a"] = true
        let (head, body) = try built(request)
        #expect(body == #"{"a":true}"#)
        #expect(head.headerFields[.contentType] == "application/json")
    }

    @Test func aReplacementTakesFieldsToo() throws {
        let room = Sample.Room(content: ["seats": 3, "etag": "1"])
        var request = Request<Sample.Room.Put>(ResourceLink<Sample.Room>(href: "/r"), .init(resource: room))
        request.fields["isOpen"] = false
        #expect(try built(request).1 == #"{"etag":"1","isOpen":false,"seats":3}"#)
    }

    @Test func queryParametersAreAddedAndReplaceThoseOfTheInput() throws {
        var request = paint(.init(colour: .red, at: "noon"))
        #expect(try built(request).0.path == "/paint?at=kept&at=noon")
        request.query = ["z": [1, 2], "at": "night & day", "b": false]
        #expect(try built(request).0.path == "/paint?at=kept&at=night%20%26%20day&b=false&z=1&z=2")
    }

    @Test func headerFieldsAreAddedAndReplace() throws {
        var request = paint(.init(colour: .red))
        request.headerFields[.accept] = "application/vnd.microsoft.com.ucwa+json"
        request.headerFields[.acceptLanguage] = "de"
        request.headerFields.append(HTTPField(name: .cookie, value: "a=1"))
        request.headerFields.append(HTTPField(name: .cookie, value: "b=2"))
        let fields = try built(request).0.headerFields
        #expect(fields[values: .accept] == ["application/vnd.microsoft.com.ucwa+json"])
        #expect(fields[.acceptLanguage] == "de")
        #expect(fields[values: .cookie] == ["a=1", "b=2"])
        #expect(fields[.contentType] == "application/json")
    }

    @Test func fieldsNeedAJSONBody() {
        let link = ResourceLink<Sample.Brush>(href: "/b")
        var raw = Request<Sample.Brush.Put>(link, .init(body: .text("x")))
        raw.fields = ["b": 1, "a": 2]
        let mediaType = "text/plain;charset=utf-8"
        #expect(
            violations(raw) == [
                InputViolation("a", .bodyIsNotJSON(mediaType: mediaType)),
                InputViolation("b", .bodyIsNotJSON(mediaType: mediaType)),
            ]
        )
        var get = photo
        get.fields["a"] = 1
        #expect(violations(get) == [InputViolation("a", .noBody(.get))])
        #expect(violations(get).map(\.description) == ["a cannot be sent: a GET has no body"])
        #expect(
            InputViolation("a", .bodyIsNotJSON(mediaType: mediaType)).description
                == "a cannot be sent: the body is text/plain;charset=utf-8"
        )
    }

    @Test func aQueryHoldsNeitherObjectsNorNull() {
        var request = photo
        request.query = ["a": ["b": 1], "c": [["d"], 2]]
        request.query.members["e"] = .null
        request.query["f"] = Double.infinity
        #expect(
            violations(request) == [
                InputViolation("a", .notAllowedInQuery("an object")), InputViolation("c", .notAllowedInQuery("a list")),
                InputViolation("e", .notAllowedInQuery("null")), InputViolation("f", .notAllowedInQuery("null")),
            ]
        )
        #expect(
            violations(request).first?.description == "a is an object, which a query cannot hold"
        )
    }

    @Test func requestsDifferByWhatIsAdded() {
        var other = photo
        #expect(other == photo)
        other.query["a"] = 1
        #expect(other != photo)
        other = photo
        other.headerFields[.acceptLanguage] = "de"
        #expect(other != photo)
    }
}
