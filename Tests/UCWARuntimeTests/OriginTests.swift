import Foundation
import Testing
import UCWARuntime

@Suite struct OriginTests {
    @Test(arguments: [
        ("https://Pool.Example", "https://pool.example"), ("HTTPS://pool.example:443/a?b#c", "https://pool.example"),
        ("http://pool.example:80", "http://pool.example"), ("http://pool.example:443", "http://pool.example:443"),
        ("https://pool.example:", "https://pool.example"), ("https://[2001:DB8::1]", "https://[2001:db8::1]"),
        ("https://[::1]:8443/x", "https://[::1]:8443"), ("https://pool.example?x", "https://pool.example"),
    ])
    func textIsRead(text: String, expected: String) throws {
        let origin = try #require(Origin(text))
        #expect(origin.description == expected)
        #expect(Origin(expected) == origin)
        #expect(URL(string: text).flatMap { Origin($0) } == origin)
    }

    @Test func partsAreComplete() throws {
        let origin = try #require(Origin("https://Pool.example"))
        #expect(origin.scheme == "https")
        #expect(origin.host == "pool.example")
        #expect(origin.port == 443)
    }

    @Test(arguments: [
        "", "pool.example", "//pool.example", "https:", "https://", "https:///x", "ftp://pool.example",
        "https://pool.example:x", "https://pool.example:99999", "https://pool.example@evil.example", "https://:443",
        "data:,x",
    ])
    func whatIsNoOrigin(text: String) {
        #expect(Origin(text) == nil)
    }

    @Test(arguments: [
        ("https://a.example", "http://a.example"), ("https://a.example", "https://a.example:8443"),
        ("https://a.example", "https://b.example"), ("https://a.example", "https://a.example."),
    ])
    func originsThatDiffer(one: String, other: String) throws {
        #expect(try #require(Origin(one)) != #require(Origin(other)))
    }
}
