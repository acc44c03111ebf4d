import TestSupport
import Testing
import UCWAGenModel

/// What only samples show becomes part of the model: requests.
@Suite struct SampleRequestTests {
    /// The operation of a page called `add`, read with other pages.
    private func operation(_ operation: PageSketch.Operation, with others: [PageSketch] = []) throws
        -> ResourceOperation
    {
        let pages = [PageSketch("add", operations: [operation])] + others
        let files = Dictionary(pages.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })
        return try #require(ReadReference(pages: files).resource("add")?.operations.first)
    }

    @Test func fieldsOfASampleRequest() throws {
        let json = """
            {"rel" : "add", "etag" : "7", "loud" : true, "times" : 3, "To" : "Ana",
             "5a2f8a5c-1d3e-4b7a-9c1f-0123456789ab" : "please pass this in a PUT request",
             "_links" : {"self" : {"href" : "/a"}, "note" : {"href" : "data:text/plain,x"}, "icon" : {"href" : "data :image/png,x"}},
             "_embedded" : {"group" : {"rel" : "group"}}}
            """
        let operation = try operation(.send(query: ["|to|Whom.|No|"], json: json))
        let fields = operation.body?.fields ?? []
        #expect(fields.map(\.name) == ["loud", "times", "note", "icon"])
        #expect(fields.map(\.type.name) == ["Boolean", "Int32", "ExternalResource", "ExternalResource"])
        #expect(fields.allSatisfy { $0.origin == .sample && !$0.isRequired && $0.location == .body })
        #expect(fields.map(\.source.line).first == 40)
        #expect(operation.body?.content == .resource)
        #expect(operation.body?.mediaTypes == ["application/json"])
    }

    @Test func namesThatOnlyXMLShowsComeLast() throws {
        let xml = """
            <input xmlns="urn:x"><property name="LOUD">True</property><propertyList name="names"><item>Ana</item></propertyList>\
            <link rel="note" href="data:text/plain,x"/><link rel="other" href="/a"/></input>
            """
        let fields = try operation(.send(json: "{\"loud\" : true}", xml: xml)).body?.fields ?? []
        #expect(fields.map(\.name) == ["loud", "names", "note"])
        #expect(fields.map(\.type) == [.init(.boolean), .init(.string, isArray: true), .init(.externalResource)])
    }

    @Test func theRowOfTheNearestRevisionDescribesWhatASampleShows() throws {
        let first = PageSketch(
            "add",
            operations: [
                .send(body: [
                    "|loud|How loud. The maximum length is 9 characters.String|Yes|", "|only|Not shown.String|Yes|",
                ])
            ]
        )
        let second = PageSketch("add2", operations: [.send(json: "{\"Loud\" : \"very\", \"mood\" : \"calm\"}")])
        let read = ReadReference(first, second)
        let fields = read.resource("add2")?.operations.first?.body?.fields ?? []
        #expect(fields.map(\.name) == ["Loud", "mood"])
        #expect(fields.map(\.origin) == [.revision, .sample])
        #expect(fields.map(\.isRequired) == [true, false])
        #expect(fields.first?.constraints.maxLength == 9)
        #expect(fields.first?.summary.text == "How loud. The maximum length is 9 characters.")
        #expect(fields.first?.evidence.map(\.rule) == [.sampleValue, .otherRevision])
        #expect(fields.first?.evidence.last?.file == "add_ref.md")
        #expect(
            read.diagnosticLines == [
                "add2_ref.md:34:1: note: the request body of POST is \"None\", but the sample carries 'Loud', 'mood': "
                    + "added as fields, as another revision lists them [request-body-undocumented]"
            ]
        )
    }

    @Test func aRowOfThePagesOwnTableIsNeverOverruled() throws {
        let first = PageSketch("add", operations: [.send(body: ["|to|Whom.String|Yes|"], json: "{\"to\" : \"Ana\"}")])
        let second = PageSketch("add2", operations: [.send(body: ["|to|Whom.String|No|"], json: "{\"to\" : \"Ana\"}")])
        let field = try #require(ReadReference(first, second).resource("add2")?.operations.first?.body?.fields.first)
        #expect(field.origin == .table)
        #expect(!field.isRequired)
    }

    @Test func theFieldsOfAPutSayWhatMayChange() throws {
        let page = PageSketch(
            "contact",
            properties: ["|name|What to call them.|"],
            operations: [
                .get(json: "{\"rel\" : \"contact\", \"name\" : \"Ana\"}"),
                .send("PUT", json: "{\"Name\" : \"Ana\", \"mood\" : 1}"),
            ]
        )
        let read = ReadReference(page)
        let resource = try #require(read.resource("contact"))
        #expect(resource.properties.map(\.name) == ["name"])
        #expect(resource.operations.last?.body?.fields.map(\.name) == ["Name", "mood"])
        let input = RequestInput(of: resource.operations[1], on: resource, ResourceFamilies(read.model))
        #expect(input.members.map(\.parameter.name) == ["mood"])
        #expect(input.replacedProperties.map(\.name) == ["Name"])
    }

    @Test func aBodyOfAnotherMediaTypeThatOnlyTheSampleShows() throws {
        let head = "POST https://pool.example/a HTTP/1.1\nContent-Type: text/html; charset=utf-8\n"
        let sent = PageSketch.Operation(
            "POST",
            query: ["|code|Which one. The maximum length is 50 characters.|Yes|"],
            samples: [("JSON Request", head + "<p>Good morning</p>"), ("XML Request", head + "<p>Good morning</p>")]
        )
        let read = ReadReference(PageSketch("add", operations: [sent]))
        let resource = try #require(read.resource("add"))
        let operation = try #require(resource.operations.first)
        #expect(operation.body?.content == .raw)
        #expect(operation.body?.mediaTypes == ["text/html"])
        #expect(operation.body?.fields == [])
        let input = RequestInput(of: operation, on: resource, ResourceFamilies(read.model))
        #expect(input.hasRawBody)
        #expect(input.members.map(\.location) == [.query])
        #expect(
            read.diagnosticLines == [
                "add_ref.md:40:1: note: the request body of POST is \"None\", but the sample carries text/html: "
                    + "added as a body of that media type [request-body-undocumented]"
            ]
        )
        // A media type alone is no body.
        let empty = PageSketch.Operation("POST", samples: [("JSON Request", head), ("XML Request", head)])
        #expect(try self.operation(empty).body == nil)
    }

    /// Where a query parameter travels.
    @Test(
        arguments: [
            ("POST", "?loud=true", "{\"to\" : \"Ana\"}", "body"),
            ("PUT", "", "{\"TO\" : \"Ana\"}", "body"),
            ("POST", "?to=Ana", "{\"to\" : \"Ana\"}", "query"),
            ("POST", "?TO=Ana&loud=true#to", "{\"to\" : \"Ana\"}", "query"),
            ("POST", "", "{\"loud\" : true}", "query"),
            ("GET", "", "{\"to\" : \"Ana\"}", "query"),
            ("DELETE", "", "{\"to\" : \"Ana\"}", "query"),
        ]
    )
    func locationOfAQueryParameter(method: String, query: String, json: String, location: String) throws {
        let head = "\(method) https://pool.example/a\(query) HTTP/1.1\nContent-Type: application/json\n"
        let operation = try operation(
            PageSketch.Operation(method, query: ["|to|Whom.|No|"], samples: [("JSON Request", head + json)])
        )
        #expect(operation.query.map(\.location.rawValue) == [location])
    }

    @Test func aNameInBothTablesGoesIntoTheBody() throws {
        let operation = try operation(.send(query: ["|to|Whom.|Yes|"], body: ["|To|Whom.String|No|"]))
        #expect(operation.query.map(\.location) == [.body])
        #expect(operation.body?.fields.map(\.name) == ["To"])
    }

    @Test func whatOneOfTwoTablesRequiresIsRequired() throws {
        let page = PageSketch(
            "add",
            operations: [.send(query: ["|to|Whom.|Yes|"], body: ["|to|Whom.String|No|", "|loud|How.String|No|"])]
        )
        let read = ReadReference(page)
        let resource = try #require(read.resource("add"))
        let input = RequestInput(of: resource.operations[0], on: resource, ResourceFamilies(read.model))
        #expect(input.members.map(\.parameter.name) == ["loud", "to"])
        #expect(input.members.map(\.parameter.isRequired) == [false, true])
        #expect(input.members.map(\.location) == [.body, .body])
    }

    @Test func aBodyThatIsNotJSONLeavesOnlyTheQuery() throws {
        let head = "POST https://pool.example/a HTTP/1.1\nContent-Type: text/plain\nto"
        let operation = try operation(
            PageSketch.Operation(
                "POST",
                query: ["|to|Whom.|No|"],
                body: ["|to|Whom.String|No|", "|words|What.Array of Byte|Yes|"],
                samples: [("JSON Request", head)]
            )
        )
        #expect(operation.query.map(\.location) == [.query])
        #expect(operation.body?.content == .raw)
    }

    @Test func aParameterThatTravelsInTheBodyMakesOne() throws {
        let operation = try operation(.send(query: ["|to|Whom.|Yes|"], json: "{\"to\" : \"Ana\"}"))
        #expect(operation.body == RequestBody(content: .resource, mediaTypes: ["application/json"], fields: []))
    }
}
