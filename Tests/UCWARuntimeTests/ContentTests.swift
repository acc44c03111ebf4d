import Foundation
import Testing
import UCWARuntime

private func content(_ json: String) throws -> ResourceContent {
    try ResourceContent(json: Data(json.utf8))
}

@Suite struct ContentTests {
    @Test func numbersAndBooleansAreToldApart() throws {
        let content = try content(#"{"a": true, "b": 1, "c": 1.5, "d": "1", "e": null, "f": 9007199254740993, "g": 0}"#)
        #expect(content.members["a"] == .boolean(true))
        #expect(content.members["b"] == .integer(1))
        #expect(content.members["c"] == .number(1.5))
        #expect(content.members["d"] == .string("1"))
        #expect(content.members["e"] == .null)
        #expect(content.members["f"] == .integer(9_007_199_254_740_993))
        #expect(content.members["g"] == .integer(0))
    }

    @Test func everythingIsWrittenBack() throws {
        let json = #"{"a":[1,"x",{"b":null}],"c":"\u0001\"\\\n","d":false,"é":-2.5}"#
        let written = try content(json).json()
        #expect(try ResourceContent(json: written) == content(json))
        #expect(String(data: written, encoding: .utf8) == json)
    }

    @Test func aByteOrderMarkIsSkipped() throws {
        #expect(try content("\u{FEFF}{}") == ResourceContent())
    }

    @Test func whatIsNoObjectThrows() {
        #expect(throws: ContentError.notAnObject("a list")) { try content("[]") }
        #expect(throws: ContentError.self) { try content("<html>") }
        #expect(throws: ContentError.self) { try content("") }
    }

    @Test func codableKeepsEverything() throws {
        let room = Sample.Room(content: try content(#"{"seats":2,"x":[true,1,1.5,null,{"y":"z"}]}"#))
        let encoded = try JSONEncoder().encode(room)
        #expect(try JSONDecoder().decode(Sample.Room.self, from: encoded) == room)
    }

    @Test func propertiesReadAndWrite() throws {
        var room = Sample.Room(
            content: try content(#"{"seats": 4, "isOpen": true, "colours": ["Red", "Plaid"], "x": 1}"#)
        )
        #expect(room.seats == 4)
        #expect(room.isOpen == true)
        #expect(room.colours == [.red, Sample.Colour(rawValue: "Plaid")])
        #expect(room.colours?.map(\.isKnown) == [true, false])
        room.seats = nil
        room.colours = [.red]
        #expect(room.content == (try content(#"{"isOpen": true, "colours": ["Red"], "x": 1}"#)))
        #expect(room.problems == [])
    }

    @Test func anEmptyResourceCanBeFilled() {
        var room = Sample.Room()
        room.seats = 1
        #expect(String(data: room.content.json(), encoding: .utf8) == #"{"seats":1}"#)
    }

    @Test func mistypedValuesReadAsNilStayAndAreListed() throws {
        let json = """
            {"seats": "4", "isOpen": 1, "colours": ["Red", 2], "_links": {"paint": "x", "sign": {"title": "no address"}},
             "_embedded": {"person": [{"name": "A"}, {"name": 7}], "owner": {"name": false}}}
            """
        let room = Sample.Room(content: try content(json))
        #expect(room.seats == nil)
        #expect(room.isOpen == nil)
        #expect(room.colours == nil)
        #expect(room.content.members["seats"] == .string("4"))
        #expect(
            room.problems.map(\.description) == [
                "colours: expected a list, each element text, found a list",
                "seats: expected a whole number, found text",
                "isOpen: expected true or false, found a whole number",
                "_links.sign: expected an object with an href, found an object",
                "_embedded.owner.name: expected text, found true or false",
                "_embedded.person.1.name: expected text, found a whole number",
                "_links.paint: expected an object with an href, found text",
            ]
        )
    }

    @Test func nullIsNoProblemAndStays() throws {
        var room = Sample.Room(content: try content(#"{"seats": null}"#))
        #expect(room.seats == nil)
        #expect(room.problems == [])
        room.seats = nil
        #expect(room.content.members["seats"] == .null)
    }

    @Test func externalResourcesAreLinks() throws {
        var room = Sample.Room(
            content: try content(#"{"_links": {"sign": {"href": "data:text/plain;charset=utf-8,a+b%21"}}}"#)
        )
        #expect(room.sign?.text == "a b!")
        #expect(room.sign?.mediaType == "text/plain;charset=utf-8")
        room.sign = ExternalResource(data: Data([1, 2]), mediaType: "application/x")
        #expect(
            room.content.members["_links"]?.object?.members["sign"]?.object?["href"] == "data:application/x;base64,AQI="
        )
        #expect(room.sign?.data == Data([1, 2]))
        room.sign = nil
        #expect(room.content == ResourceContent())
    }
}

@Suite struct ValueTests {
    @Test(arguments: [
        ("/Date(1364327898968)/", 1_364_327_898.968), ("/Date(-1500)/", -1.5), ("/Date(0+0200)/", 0),
        ("2013-02-07T01:17:18.000Z", 1_360_199_838), ("2013-02-07T01:17:18.5000000+01:00", 1_360_196_238.5),
        ("1970-01-01T00:00:00", 0), ("2000-02-29T23:59:59Z", 951_868_799),
    ])
    func dates(text: String, seconds: Double) throws {
        let date = try #require(Date(contentValue: .string(text)))
        #expect(abs(date.timeIntervalSince1970 - seconds) < 0.0005)
    }

    @Test(arguments: ["", "/Date()/", "/Date(x)/", "2013-02-07", "2013-13-07T01:17:18Z", "2013-02-07T01:17:18 later"])
    func noDates(text: String) {
        #expect(Date(contentValue: .string(text)) == nil)
    }

    @Test func datesAreWrittenInMilliseconds() {
        #expect(Date(timeIntervalSince1970: 1.5).contentValue == .string("/Date(1500)/"))
    }

    @Test(arguments: [
        ("00:00:05", Duration.seconds(5)), ("01:02:03", .seconds(3_723)), ("2.00:00:01", .seconds(172_801)),
        ("00:00:00.5000000", .milliseconds(500)), ("-00:01:00", .seconds(-60)),
    ])
    func durations(text: String, duration: Duration) {
        #expect(Duration(contentValue: .string(text)) == duration)
        #expect(duration.contentValue == .string(text))
    }

    @Test(arguments: ["", "5", "00:60:00", "a:b:c", "00:00:", "1.2.03:04:05"])
    func noDurations(text: String) {
        #expect(Duration(contentValue: .string(text)) == nil)
    }

    @Test func numbersAreNeverReadFromText() {
        #expect(Int(contentValue: .string("1")) == nil)
        #expect(Int(contentValue: .number(2)) == 2)
        #expect(Int(contentValue: .number(2.5)) == nil)
        #expect(Double(contentValue: .integer(2)) == 2)
        #expect(Bool(contentValue: .integer(1)) == nil)
        #expect(String(contentValue: .integer(1)) == nil)
    }
}
