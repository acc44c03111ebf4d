import FlyingFox
import Foundation
import Testing
import UCWA
import UCWAURLSession

/// What a test sees in memory is what a server receives.
@Suite(.timeLimit(.minutes(1))) struct SameRequestTests {
    /// Paths and queries as a server may write them, and as they must arrive: every escape as it was, and what a URL cannot
    /// hold escaped once.
    @Test(arguments: [
        ("/q?a=%7E|", "/q?a=%7E%7C"), ("/a%2Fb|c", "/a%2Fb%7Cc"), ("/g%3d/[x]?y", "/g%3d/%5Bx%5D?y"),
        ("/%7E{a}?b={%7E}", "/%7E%7Ba%7D?b=%7B%7E%7D"), ("/%7E^?%7E^", "/%7E%5E?%7E%5E"),
        ("/%7E`?%7E`", "/%7E%60?%7E%60"), ("/%7E\\?%7E\\", "/%7E%5C?%7E%5C"), ("/%7E%?%7E%", "/%7E%25?%7E%25"),
        ("/50%/%41?x=%4", "/50%25/%41?x=%254"), ("/é%C3%A9 ?x= ", "/%C3%A9%C3%A9%20?x=%20"),
        ("/plain;a=b,c:d@e!$&'()*+?q=/?:@!$&'()*+,;=", "/plain;a=b,c:d@e!$&'()*+?q=/?:@!$&'()*+,;="),
        ("/\"<>?\"<>", "/%22%3C%3E?%22%3C%3E"),
    ])
    func everyEscapeArrivesAsItWas(href: String, expected: String) async throws {
        let memory = InMemoryTransport()
        memory.respond(to: .get, "*", with: .json("{}"))
        let link = ResourceLink<UC.Me>(href: href)
        let base = try #require(URL(string: "https://pool.example"))
        try await Client(baseURL: base, transport: memory).output(of: link.get())
        #expect(memory.requests.map(\.path) == [expected])
        try await withServer { request in
            #expect(request.target.rawValue == expected)
            return json(.ok, "{}")
        } _: { client in
            try await client.output(of: link.get())
        }
    }

    @Test func parametersAreEncodedOnce() async throws {
        let search = ResourceLink<UC.Search2>(href: "/search?key=%7E|").get(.init(limit: 5, query: "a|b%41 [c]"))
        try await withServer { request in
            #expect(request.target.rawValue == "/search?key=%7E%7C&limit=5&query=a%7Cb%2541%20%5Bc%5D")
            return json(.ok, "{}")
        } _: { client in
            try await client.output(of: search)
        }
    }
}
