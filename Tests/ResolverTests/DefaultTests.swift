import TestSupport
import Testing

/// Which sentences state a default: one that the row's type allows.
@Suite struct DefaultTests {
    /// A description of a property, a sample value, and the default that the model has.
    struct Case: CustomTestStringConvertible, Sendable {
        var description: String
        var json: String
        var value: String?
        var testDescription: String { description }

        init(_ description: String, json: String = "\"Red\"", is value: String?) {
            self.description = description
            self.json = json
            self.value = value
        }
    }

    private static let hue = "How it looks ([Colour](Colour_ref.md))."

    static let cases = [
        Case("\(hue) Red is default", is: "Red"),
        Case("\(hue) Red is the default.", is: "Red"),
        Case("\(hue)Red is the default mode.", is: "Red"),
        Case("\(hue) \"Red\" is the default.", is: "Red"),
        Case("\(hue) Red is the default colour of most.", is: "Red"),
        Case("\(hue) Reddish is the default.", is: nil),
        Case("\(hue) Red is defaulted.", is: nil),
        Case("\(hue) The red one is the default.", is: nil),
        Case("\(hue) The default is Red. Green is the default.", is: "Red"),
        Case("How large. 7 is the default.", json: "5", is: "7"),
        Case("How large. -7 is the default.", json: "5", is: "-7"),
        Case("How large. Seven is the default.", json: "5", is: nil),
        Case("Whether to shout. True is the default.", json: "false", is: "True"),
        Case("Whether to shout. false is the default.", json: "true", is: "false"),
        Case("Whether to shout. Yes is the default.", json: "true", is: nil),
        Case("What to say. Hello is the default.", json: "\"Bye\"", is: nil),
    ]

    @Test(arguments: cases)
    func stated(by test: Case) throws {
        let read = ReadReference(
            TypeInferenceCases.page("contact", "|hue|\(test.description)|", json: "{\"hue\" : \(test.json)}"),
            PageSketch(enumeration: "Colour", members: ["Red", "Green"])
        )
        let property = try #require(read.resource("contact")?.properties.first)
        #expect(property.constraints.default == test.value)
    }

    @Test func rowsOfOperationsStateThemToo() throws {
        let read = ReadReference(
            PageSketch(
                "add",
                operations: [
                    .send(
                        query: ["|deep|How deep. 3 is default. Int32|No|"],
                        body: ["|loud|Whether to shout. True is default.Boolean|No|", "|age|How old.Int32|No|"]
                    )
                ]
            )
        )
        let operation = try #require(read.resource("add")?.operations.first)
        #expect(operation.query.map(\.constraints.default) == ["3"])
        #expect(operation.body?.fields.map(\.constraints.default) == ["True", nil])
    }
}
