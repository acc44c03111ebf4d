import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct AddressTests {
    private func address(_ href: String, _ base: String = "https://Host:8443/ucwa/root?x=1") -> String? {
        URL(string: base).flatMap { ResourceLink<AnyResource>(href: href).address(relativeTo: $0) }
    }

    @Test(arguments: [
        ("/a/b", "https://Host:8443/a/b"), ("/a?filter=active&x=%2F+y", "https://Host:8443/a?filter=active&x=%2F+y"),
        ("HTTPS://other/a", "https://other/a"), ("http://other:81?x", "http://other:81/?x"),
        ("//other/a", "https://other/a"), ("photos/1", "https://Host:8443/ucwa/photos/1"),
        ("?x=2", "https://Host:8443/ucwa/root?x=2"), ("/a#top", "https://Host:8443/a"),
        ("/a b/é", "https://Host:8443/a%20b/%C3%A9"), ("/a:b@c;d,e(f)'g", "https://Host:8443/a:b@c;d,e(f)'g"),
        ("/a?u=https://x/y", "https://Host:8443/a?u=https://x/y"),
        ("a?u=https://x/y", "https://Host:8443/ucwa/a?u=https://x/y"),
        ("/a%zz", "https://Host:8443/a%zz"),
    ])
    func whatTheServerWroteStays(href: String, expected: String) {
        #expect(address(href) == expected)
    }

    @Test(arguments: [
        "", "#x", "data:,x", "mailto:a@b", "javascript:alert(1)", "http:", "http://", "https:///x", "/a\r\nHost: b",
        "/\u{0}",
    ])
    func whatIsNoAddressOfHTTP(href: String) {
        #expect(address(href) == nil)
    }

    @Test func aBaseWithoutAServerIsNone() {
        #expect(address("/a", "/local") == nil)
        #expect(address("/a", "ftp://host/x") == nil)
        #expect(address("/a", "https://[::1]:8443") == "https://[::1]:8443/a")
    }

    @Test func anyQueryIsKeptAndAddedTo() throws {
        var generator = SeededGenerator(seed: 14)
        let base = try #require(URL(string: "https://host"))
        let legal = Array("abc019-._~!$&'()*+,;=:@/?%").map(String.init)
        for _ in 0..<400 {
            let query = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                legal.randomElement(using: &generator) ?? ""
            }
            let value = generator.text()
            let input = Sample.Paint2.Post.Input(colour: .red, at: value)
            let request = Request<Sample.Paint2.Post>(ResourceLink<Sample.Paint2>(href: "/x?" + query.joined()), input)
            let path = try #require(request.httpRequest(relativeTo: base).0.path)
            #expect(path.hasPrefix("/x?" + query.joined()))
            let added = path.dropFirst(3 + query.joined().utf8.count)
            let pair = added.hasPrefix("&") ? added.dropFirst() : added
            #expect(pair.hasPrefix("at="))
            #expect(ExternalResource(uri: "data:,\(pair.dropFirst(3))").text == value)
            #expect(
                pair.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "#") }
            )
        }
    }

    @Test func linksOfUnknownKindsAreListedAndCanBeFollowed() throws {
        let json =
            #"{"_links": {"self": {"href": "/s"}, "newThing": {"href": "/n", "rel": "newThing"}}, "_embedded": {"other": {}}}"#
        let content = try ResourceContent(json: Data(json.utf8))
        #expect(content.rels == ["newThing", "other", "self"])
        let link: ResourceLink<AnyResource>? = content.link("newThing")
        #expect(link?.rel == "newThing")
        #expect(link?.get().href == "/n")
        #expect(link?.retargeted(to: Sample.Room.self).href == "/n")
    }

    @Test(arguments: [
        (#""2""#, Decimal(2)), ("2", 2), ("2.5", Decimal(string: "2.5") ?? 0), (#""2.5""#, Decimal(string: "2.5") ?? 0),
        (#""10""#, 10), (#""2x""#, 1), (#""""#, 1), (#""2.""#, 1), ("null", 1), ("true", 1), ("[2]", 1),
    ])
    func revisions(text: String, expected: Decimal) throws {
        let content = try ResourceContent(json: Data(#"{"href": "/a", "revision": \#(text)}"#.utf8))
        #expect(ResourceLink<AnyResource>(attributes: content).revision == expected)
    }
}

@Suite struct InputCheckTests {
    @Test func numbersOfEveryKindAreChecked() {
        var writer = InputWriter()
        writer.body("a", 0.5, minimum: 1)
        writer.body("b", 3.5, maximum: 3)
        writer.body("c", Double.infinity)
        writer.query("d", [1, 9], maximum: 3)
        writer.body("e", Date(timeIntervalSince1970: .infinity))
        writer.body("f", ["abc", "abcd"], maximumLength: 3)
        writer.body("g", "👍👍", maximumLength: 3)
        writer.body("h", 1e300, maximum: 3)
        #expect(
            writer.violations == [
                InputViolation("a", .tooSmall(0, minimum: 1)), InputViolation("b", .tooLarge(4, maximum: 3)),
                InputViolation("c", .notFinite), InputViolation("d", .tooLarge(9, maximum: 3)),
                InputViolation("e", .notFinite), InputViolation("f", .tooLong(count: 4, maximum: 3)),
                InputViolation("g", .tooLong(count: 4, maximum: 3)), InputViolation("h", .tooLarge(.max, maximum: 3)),
            ]
        )
        #expect(
            InvalidRequest(violations: Array(writer.violations.prefix(3))).description
                == "a is 0, at least 1 is allowed; b is 4, at most 3 is allowed; c is no finite number"
        )
    }

    @Test func aRawOutputTakesAnyMediaType() throws {
        let base = try #require(URL(string: "https://host"))
        let photo = Request<Sample.Paint2.Get>(ResourceLink<Sample.Paint2>(href: "/p"))
        #expect(try photo.httpRequest(relativeTo: base).0.headerFields[.accept] == "*/*")
        let room = ResourceLink<Sample.Room>(href: "/p")
        let put = Request<Sample.Room.Put>(
            room,
            .init(resource: Sample.Room(content: ResourceContent(members: ["seats": .integer(1)])))
        )
        #expect(try put.httpRequest(relativeTo: base).0.headerFields[.accept] == "application/json")
    }
}
