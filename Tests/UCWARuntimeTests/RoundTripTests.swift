import Foundation
import Testing
import UCWARuntime

@Suite struct RoundTripTests {
    private let json = """
        {"rel": "room", "etag": "7", "seats": 4, "isOpen": true, "colours": ["Red"],
         "_links": {"self": {"href": "/r"}, "owner": {"href": "/o", "title": "O"}, "person": [{"href": "/p"}],
                    "sign": {"href": "data:,a+b"}},
         "_embedded": {"person": [{"rel": "person", "name": "P", "_links": {"self": {"href": "/p"}}}]}}
        """

    /// Puts an unknown member into every object of a tree.
    private func strange(_ value: ContentValue, _ generator: inout SeededGenerator) -> ContentValue {
        switch value {
        case .object(var content):
            for (name, member) in content.members.sorted(by: { $0.key < $1.key }) {
                content.members[name] = strange(member, &generator)
            }
            content.members[generator.name()] = generator.value()
            return .object(content)
        case .array(let values):
            return .array(values.map { strange($0, &generator) })
        default:
            return value
        }
    }

    @Test func unknownMembersEverywhereAreWrittenBack() throws {
        var generator = SeededGenerator(seed: 10)
        let known = try ContentValue(json: Data(json.utf8))
        for _ in 0..<200 {
            let received = strange(known, &generator)
            let room = Sample.Room(content: try ResourceContent(json: received.json()))
            #expect(ContentValue.object(room.content) == received)
            #expect(room.seats == 4)
            #expect(room.sign?.text == "a b")
            #expect(room.links.people.first?.embedded?.name == "P")
            #expect(try ContentValue(json: room.content.json()) == received)
        }
    }

    @Test func unknownLinksAreWrittenBackAsValues() throws {
        // An unknown rel may hold anything, and known ones be of the wrong shape.
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            var content = try ResourceContent(json: Data(json.utf8))
            for container in ["_links", "_embedded"] {
                var inside = content.members[container]?.object ?? ResourceContent()
                inside.members[generator.name()] = generator.value()
                inside.members["owner"] = generator.value()
                content.members[container] = .object(inside)
            }
            let room = Sample.Room(content: try ResourceContent(json: content.json()))
            _ = (room.links.owner?.href, room.links.people.count, room.problems)
            #expect(room.content == content)
        }
    }

    @Test func aPutLosesNothing() throws {
        var generator = SeededGenerator(seed: 12)
        let base = try #require(URL(string: "https://host"))
        for _ in 0..<200 {
            var received = generator.object()
            let guid = UUID(
                uuid: (
                    1, 2, 3, 4, 5, 6, 7, 8, .random(in: 0...255, using: &generator),
                    .random(in: 0...255, using: &generator),
                    11, 12, 13, 14, 15, 16
                )
            ).uuidString.lowercased()
            received.members[guid] = .string("send me back")
            received["etag"] = "v\(Int.random(in: 0...99, using: &generator))"
            received["seats"] = 3
            var room = Sample.Room(content: try ResourceContent(json: received.json()))
            #expect(room.content.replacementMembers == [guid: .string("send me back")])
            room.seats = 5
            let request = Request<Sample.Room.Put>(ResourceLink<Sample.Room>(href: "/r"), .init(resource: room))
            let (head, body) = try request.httpRequest(relativeTo: base)
            var expected = received
            expected["seats"] = 5
            #expect(try ResourceContent(json: try #require(body)) == expected)
            #expect(head.headerFields[.ifMatch] == received.etag.map { "\"\($0)\"" })
        }
    }

    @Test func onlyGUIDsAreWantedBack() {
        let names = [
            "6b1f0c7e-2f63-4d3a-9f0e-0d6a6b2c8f10", "6B1F0C7E-2F63-4D3A-9F0E-0D6A6B2C8F10", "guid", "6b1f0c7e",
        ]
        let content = ResourceContent(members: Dictionary(uniqueKeysWithValues: names.map { ($0, .string("x")) }))
        #expect(content.replacementMembers.keys.sorted() == names.prefix(2).sorted())
    }

    @Test func changedExternalResourcesKeepTheirLinks() throws {
        let json = #"{"_links": {"sign": {"href": "data:,a", "x": 1}, "notes": [{"href": "data:,b", "y": 2}]}}"#
        var content = try ResourceContent(json: Data(json.utf8))
        content[external: "sign"] = ExternalResource(uri: "data:,c")
        content[external: "notes"] = [ExternalResource(uri: "data:,d")]
        let expected = #"{"_links":{"notes":[{"href":"data:,d","y":2}],"sign":{"href":"data:,c","x":1}}}"#
        #expect(String(decoding: content.json(), as: UTF8.self) == expected)
    }

    @Test func mistypedMembersAreListedWithTheirPath() throws {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<200 {
            var content = try ResourceContent(json: Data(json.utf8))
            let wrong = generator.value()
            content.members["seats"] = wrong
            let room = Sample.Room(content: content)
            if wrong != .null, room.seats == nil {
                #expect(
                    room.problems == [ContentProblem(path: "seats", expected: "a whole number", found: wrong.kind)]
                )
            } else {
                #expect(room.problems == [])
            }
        }
    }
}
