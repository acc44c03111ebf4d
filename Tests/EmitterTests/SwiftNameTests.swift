import Testing
import UCWAGenModel

@testable import UCWAGenEmitter

@Suite struct SwiftNameTests {
    @Test(arguments: [
        ("BeRightBack", "beRightBack"), ("IPv6NotSupported", "ipv6NotSupported"), ("PSTN", "pstn"),
        ("APIVersionNotSupported", "apiVersionNotSupported"), ("operationId", "operationId"), ("URIs", "uris"),
        ("HTTPProxy", "httpProxy"), ("VoIP", "voIP"), ("A", "a"), ("AB2", "ab2"), ("a b", "aB"), ("a-b.c", "aBC"),
        ("3d", "_3d"), ("@type", "type"), ("Café", "cafe"), ("日", "u65e5"), ("", ""), ("--", ""),
    ])
    func members(name: String, expected: String) {
        #expect(SwiftName.member(name) == expected)
    }

    @Test(arguments: [
        ("startMessaging2", "StartMessaging2"), ("foo-bar", "FooBar"), ("Importance", "Importance"), ("a.b c", "ABC"),
    ])
    func types(name: String, expected: String) {
        #expect(SwiftName.type(name) == expected)
    }
}

@Suite struct MemberKeyTests {
    @Test func namesOfOneMember() {
        #expect(SwiftName.memberKey("Uri") == SwiftName.memberKey("uri"))
        #expect(SwiftName.memberKey("URI") == SwiftName.memberKey("uri"))
        #expect(SwiftName.memberKey("OperationId") == SwiftName.memberKey("operationId"))
    }

    @Test func namesOfDifferentMembers() {
        #expect(SwiftName.memberKey("operationID") != SwiftName.memberKey("operationId"))
        #expect(SwiftName.memberKey("operationid") != SwiftName.memberKey("operationId"))
        #expect(SwiftName.memberKey("foo-bar") != SwiftName.memberKey("fooBar"))
    }
}
