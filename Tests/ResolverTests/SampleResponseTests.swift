import TestSupport
import Testing
import UCWAGenModel

/// What only samples show becomes part of the model: resources and responses.
@Suite struct SampleResponseTests {
    private let created = "HTTP/1.1 201 Created\nLocation: /a"

    @Test func membersOfAResource() throws {
        let json = """
            {"rel" : "contact", "name" : "Ana", "mood" : 3,
             "_links" : {"self" : {"href" : "/a"}, "group" : [{"href" : "/b"}], "photo" : {"href" : "data:image/png,x"}},
             "_embedded" : {"ghost" : [{"rel" : "ghost"}]}}
            """
        let page = PageSketch("contact", properties: ["|name|Their name.|"], operations: [.get(json: json)])
        let resource = try #require(ReadReference(page, PageSketch("group")).resource("contact"))
        #expect(resource.properties.map(\.name) == ["name", "mood", "photo"])
        #expect(resource.properties.map(\.type.name) == ["String", "Int32", "ExternalResource"])
        #expect(resource.properties.map(\.origin) == [.table, .sample, .sample])
        #expect(resource.links.map(\.rel) == ["group", "ghost"])
        #expect(resource.links.map(\.target) == ["group", "ghost"])
        #expect(resource.links.map(\.placement) == [.link, .embedded])
        #expect(resource.links.map(\.cardinality) == [.many, .many])
        #expect(resource.links.allSatisfy { $0.origin == .sample })
    }

    @Test func aNameIsListedByAnyRevisionAndByThePageOfTheKey() throws {
        let json =
            "{\"rel\" : \"boss\", \"_embedded\" : {\"from\" : {\"rel\" : \"contact\", \"name\" : \"Ana\", \"age\" : 4}}}"
        let boss = PageSketch("boss", links: ["|from|Who.|"], operations: [.get(json: json)])
        let contact = PageSketch("contact", properties: ["|name|Their name.|"])
        let second = PageSketch("contact2", properties: ["|age|Their age.|"])
        let read = ReadReference(boss, contact, second, PageSketch("from"))
        #expect(read.model.resources.flatMap(\.properties).filter { $0.origin != .table } == [])
    }

    @Test(arguments: [("Uri", "Uri", "Uri"), ("Uri", "uri", "uri"), ("URI", "Uri", "uri")])
    func theSpellingOfAllSamplesIsTheNameOnTheWire(first: String, second: String, name: String) throws {
        let page = PageSketch(
            "contact",
            properties: ["|uri|Where.|"],
            operations: [
                .get(json: "{\"rel\" : \"contact\", \"\(first)\" : \"a\"}"),
                .send(
                    response: "None",
                    answer:
                        "HTTP/1.1 200 OK\nContent-Type: application/json\n{\"rel\" : \"contact\", \"\(second)\" : \"a\"}"
                ),
            ]
        )
        #expect(ReadReference(page).resource("contact")?.properties.map(\.name) == [name])
    }

    @Test func aRepairedSampleAddsNothing() throws {
        let page = PageSketch(
            "contact",
            properties: ["|name|Their name.|"],
            operations: [.get(json: "{\"rel\" : \"contact\", \"Name\" : \"Ana\", \"mood\" : 3,}")]
        )
        let read = ReadReference(page)
        #expect(read.resource("contact")?.properties.map(\.name) == ["name"])
        #expect(
            read.diagnosticLines.filter { !$0.contains("sample-repaired") } == [
                "contact_ref.md:36:1: warning: the sample shows property 'Name', which the page of 'contact' lists as 'name': "
                    + "not added, since the sample had to be repaired [sample-property-unlisted]",
                "contact_ref.md:36:1: warning: the sample shows property 'mood', which the page of 'contact' does not list: "
                    + "not added, since the sample had to be repaired [sample-property-unlisted]",
            ]
        )
    }

    @Test func aResponseThatAnotherRevisionDescribes() throws {
        let first = PageSketch(
            "add",
            operations: [
                .send(
                    response: "|Item|Description|\n|---|---|\n|[contact](contact_ref.md)|Who is new.|",
                    answer: created
                )
            ]
        )
        let second = PageSketch("add2", operations: [.send(answer: created)])
        let read = ReadReference(first, second, PageSketch("contact"))
        let response = try #require(read.resource("add2")?.operations.first?.response)
        #expect(response.resource == "contact")
        #expect(response.origin == .revision)
        #expect(response.item == nil)
        #expect(response.description?.text == "Who is new.")
        #expect(response.evidence.map(\.rule) == [.otherRevision])
        #expect(
            read.diagnosticLines == [
                "add2_ref.md:23:1: note: the response body of POST is \"None\", but the sample responds 201 with a Location: "
                    + "read as 'contact' [response-undocumented]"
            ]
        )
    }

    @Test func aResponseThatOnlyTheSampleNames() throws {
        let answer = "HTTP/1.1 200 OK\nContent-Type: application/json\n{\"rel\" : \"contact\"}"
        let read = ReadReference(PageSketch("add", operations: [.send(answer: answer)]))
        let response = try #require(read.resource("add")?.operations.first?.response)
        #expect(response.resource == "contact")
        #expect(response.content == .resource)
        #expect(response.origin == .sample)
        #expect(read.model.undescribed.map(\.name) == ["contact"])
    }

    @Test func aGetOfThePropertiesAndLinksAboveReturnsItsOwnResource() throws {
        let page = PageSketch("sessions", links: ["|self|Itself.|"], operations: [.get()])
        let resource = try #require(ReadReference(page).resource("sessions"))
        #expect(resource.representation == "sessions")
        #expect(resource.operations.first?.response.resource == "sessions")
        #expect(resource.operations.first?.response.status == 200)
    }

    @Test func aRawBodyIsNoResource() throws {
        let words = "The response from a GET request contains the properties and links shown above."
        let answer = "HTTP/1.1 200 OK\nContent-Type: image/jpeg\nbytes"
        let page = PageSketch(
            "photo",
            operations: [PageSketch.Operation("GET", response: words, samples: [("JSON Response", answer)])]
        )
        let resource = try #require(ReadReference(page).resource("photo"))
        #expect(resource.representation == nil)
        #expect(resource.operations.first?.response.content == .raw)
        #expect(resource.operations.first?.response.resource == nil)
    }
}
