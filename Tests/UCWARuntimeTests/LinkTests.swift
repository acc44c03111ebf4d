import Foundation
import Testing
import UCWARuntime

private func room(_ json: String) throws -> Sample.Room {
    Sample.Room(content: try ResourceContent(json: Data(json.utf8)))
}

@Suite struct LinkTests {
    @Test func aMissingLinkIsNilOrAnEmptyList() throws {
        let links = try room("{}").links
        #expect(links.owner == nil)
        #expect(links.people == [])
    }

    @Test func eitherShapeIsAccepted() throws {
        let links = try room(
            #"{"_links": {"owner": [{"href": "/o", "title": "O"}, {"href": "/second"}], "person": {"href": "/p"}}}"#
        ).links
        #expect(links.owner?.href == "/o")
        #expect(links.owner?.title == "O")
        #expect(links.people.map(\.href) == ["/p"])
    }

    @Test func embeddedResourcesComeWithTheirLinks() throws {
        let links = try room(
            """
            {"_links": {"person": [{"href": "/1"}, {"href": "/2"}]},
             "_embedded": {"owner": {"name": "O", "_links": {"self": {"href": "/o"}}},
                           "person": [{"name": "Two", "_links": {"self": {"href": "/2"}}},
                                      {"name": "Three", "_links": {"self": {"href": "/3"}}}]}}
            """
        ).links
        #expect(links.owner?.href == "/o")
        #expect(links.owner?.embedded?.name == "O", "the owner is represented by a person")
        #expect(links.people.map(\.href) == ["/1", "/2", "/3"])
        #expect(links.people.map(\.embedded?.name) == [nil, "Two", "Three"])
    }

    @Test func oneLinkAndOneResourceBelongTogether() throws {
        let links = try room(#"{"_links": {"owner": {"href": "/o"}}, "_embedded": {"owner": {"name": "O"}}}"#).links
        #expect(links.owner?.href == "/o")
        #expect(links.owner?.embedded?.name == "O")
    }

    @Test func linksOfOneAddressTakeTheirResourcesInOrder() throws {
        let links = try room(
            """
            {"_links": {"person": [{"href": "/1"}, {"href": "/0"}, {"href": "/1"}, {}, {"href": "/1"}]},
             "_embedded": {"person": [{"name": "A", "_links": {"self": {"href": "/1"}}}, {"name": "B"},
                                      {"name": "C", "_links": {"self": {"href": "/1"}}}, {"name": "D"}]}}
            """
        ).links
        #expect(links.people.map(\.href) == ["/1", "/0", "/1", nil, "/1", nil])
        #expect(links.people.map(\.embedded?.name) == ["A", nil, "C", "B", nil, "D"])
    }

    @Test func thousandsOfLinksFindTheirResources() throws {
        let count = 20_000
        func list(_ element: (Int) -> String) -> String { (0..<count).map(element).joined(separator: ",") }
        let links = list { #"{"href": "/\#($0)"}"# }
        let people = list { #"{"name": "\#(count - 1 - $0)", "_links": {"self": {"href": "/\#(count - 1 - $0)"}}}"# }
        let room = try room(#"{"_links": {"person": [\#(links)]}, "_embedded": {"person": [\#(people)]}}"#)
        let found = room.links.people
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.embedded?.name.map { "/\($0)" } == $0.href })
    }

    @Test func theServerThatALinkLeadsTo() throws {
        let base = try #require(URL(string: "https://Pool.example:8443/root"))
        func origin(_ href: String) -> String? {
            ResourceLink<Sample.Room>(href: href).origin(relativeTo: base)?.description
        }
        #expect(origin("/r?x=1") == "https://pool.example:8443")
        #expect(origin("http://A.example:80/r") == "http://a.example")
        #expect(origin("HTTPS://webdir1A.example:443/r") == "https://webdir1a.example")
        #expect(origin("data:,x") == nil)
    }

    @Test func theLinkToItself() throws {
        #expect(try room(#"{"_links": {"self": {"href": "/r"}}}"#).selfLink?.href == "/r")
    }

    @Test(arguments: [
        (#""2""#, true), ("2", true), (#""2.1""#, true), (#""10""#, true), (#""1""#, false), (#""x""#, false),
    ])
    func revisionsAreDecimalNumbers(revision: String, isOffered: Bool) throws {
        let link = try room(#"{"_links": {"paint": {"href": "/p", "revision": \#(revision)}}}"#).links.paint
        #expect((link?.revised(as: Sample.Paint2.self) != nil) == isOffered)
    }

    @Test func withoutARevisionItIsTheFirst() throws {
        let link = try room(#"{"_links": {"paint": {"href": "/p"}}}"#).links.paint
        #expect(link?.revision == 1)
        #expect(link?.revised(as: Sample.Paint2.self) == nil)
    }

    @Test func theRegistryGoesByKeyThenByRel() throws {
        let registry: ResourceRegistry = ["owner": Sample.Person.self, "room": Sample.Room.self]
        let content = try ResourceContent(json: Data(#"{"rel": "room"}"#.utf8))
        #expect(registry.resource(content, key: "owner") is Sample.Person)
        #expect(registry.resource(content, key: "other") is Sample.Room)
        #expect(registry.resource(ResourceContent(), key: "other") is AnyResource)
        #expect(registry.rels == ["owner", "room"])
    }
}
