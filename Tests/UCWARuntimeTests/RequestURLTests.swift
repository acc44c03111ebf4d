import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct RequestURLTests {
    private func url(_ href: String, _ base: String = "https://Host:8443/ucwa/root?x=1") -> String? {
        URL(string: base).flatMap { ResourceLink<AnyResource>(href: href).url(relativeTo: $0)?.absoluteString }
    }

    @Test(arguments: [
        ("/a/b", "https://Host:8443/a/b"), ("/a?filter=active&x=%2F+y", "https://Host:8443/a?filter=active&x=%2F+y"),
        ("HTTPS://other/a", "https://other/a"), ("http://other:81?x", "http://other:81/?x"),
        ("//other/a", "https://other/a"), ("photos/1", "https://Host:8443/ucwa/photos/1"),
        ("?x=2", "https://Host:8443/ucwa/root?x=2"), ("/a#top", "https://Host:8443/a"),
        ("/a b/é", "https://Host:8443/a%20b/%C3%A9"), ("/a:b@c;d,e(f)'g", "https://Host:8443/a:b@c;d,e(f)'g"),
        ("/a?u=https://x/y", "https://Host:8443/a?u=https://x/y"),
        ("a?u=https://x/y", "https://Host:8443/ucwa/a?u=https://x/y"),
        ("/a%zz", "https://Host:8443/a%25zz"), ("/a%2Fb|c", "https://Host:8443/a%2Fb%7Cc"),
        ("/g%3d/[x]?y={z}", "https://Host:8443/g%3d/%5Bx%5D?y=%7Bz%7D"), ("/%", "https://Host:8443/%25"),
        ("/%e", "https://Host:8443/%25e"), ("/%%41", "https://Host:8443/%25%41"),
        ("/%7E^`\\\"<>é?|", "https://Host:8443/%7E%5E%60%5C%22%3C%3E%C3%A9?%7C"),
    ])
    func whatTheServerWroteStays(href: String, expected: String) {
        #expect(url(href) == expected)
    }

    @Test(arguments: [
        "", "#x", "data:,x", "mailto:a@b", "javascript:alert(1)", "http:", "http://", "https:///x", "/a\r\nHost: b",
        "/\u{0}", "https://fabrikam.example@other.example/a", "https://a|b/",
    ])
    func whatIsNoURLOfHTTP(href: String) {
        #expect(url(href) == nil)
    }

    @Test func aBaseWithoutAServerIsNone() {
        #expect(url("/a", "/local") == nil)
        #expect(url("/a", "ftp://host/x") == nil)
        #expect(url("/a", "https://[::1]:8443") == "https://[::1]:8443/a")
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
            // A `%` that begins no escape is escaped; everything else stays.
            let kept = query.joined().replacing(/%(?![0-9A-Fa-f]{2})/, with: "%25")
            #expect(path.hasPrefix("/x?" + kept))
            let added = path.dropFirst(3 + kept.utf8.count)
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
                == "a is 0, at least 1 is allowed; b is 4, at most 3 is allowed; c is not a finite number"
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
