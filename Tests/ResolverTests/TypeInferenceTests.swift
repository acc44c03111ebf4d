import TestSupport
import Testing
import UCWAGenModel

/// Why a type is what it is: for every rule pages on which it decides, and pages on which it must not.
@Suite struct TypeInferenceTests {
    /// Pages and the decision about one row.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// The row, as `contact.name` or `add.POST.name`.
        var row: String
        var type: String
        var rule: Evidence.Rule
        /// The file and line of the deciding evidence.
        var place: String
        /// The words that decide.
        var text: String
        var pages: [PageSketch]

        init(
            _ name: String,
            _ row: String,
            is type: String,
            by rule: Evidence.Rule,
            at place: String,
            _ text: String,
            _ pages: PageSketch...
        ) {
            testDescription = name
            self.row = row
            self.type = type
            self.rule = rule
            self.place = place
            self.text = text
            self.pages = pages
        }
    }

    /// A decision, found in a model.
    struct Decision: Equatable {
        var type: String
        var rule: Evidence.Rule
        var place: String
        var text: String
    }

    static let cases =
        TypeInferenceCases.phrases + TypeInferenceCases.namedEnumerations + TypeInferenceCases.samples
        + TypeInferenceCases.sameFields
        + TypeInferenceCases.enumerationValues + TypeInferenceCases.constraints + TypeInferenceCases.truthValues

    @Test(arguments: cases)
    func decidedFor(example: Case) throws {
        let files = Dictionary(example.pages.map { ($0.file, $0.text) }, uniquingKeysWith: { first, _ in first })
        let (type, evidence) = try #require(decision(example.row, in: ReadReference(pages: files)))
        let first = try #require(evidence.first)
        let found = Decision(
            type: type.phrase,
            rule: first.rule,
            place: "\(first.file):\(first.line)",
            text: first.text
        )
        #expect(found == Decision(type: example.type, rule: example.rule, place: example.place, text: example.text))
    }

    private func decision(_ row: String, in read: ReadReference) -> (type: TypeReference, evidence: [Evidence])? {
        let parts = row.split(separator: ".").map(String.init)
        guard let page = parts.first, let name = parts.last, let resource = read.resource(page) else { return nil }
        if parts.count == 2 {
            return resource.properties.first { $0.name == name }.map { ($0.type, $0.evidence) }
        }
        let operation = resource.operations.first { $0.method == parts[1] }
        let fields = (operation?.query ?? []) + (operation?.body?.fields ?? [])
        return fields.first { $0.name == name }.map { ($0.type, $0.evidence) }
    }

    @Test func everyRuleOfTypesDecidesSomewhere() {
        let rules: [Evidence.Rule] = [
            .typePhrase, .enumerationNamed, .sampleValue, .sameField, .enumerationValues, .constraint, .fallback,
        ]
        #expect(rules.filter { rule in !Self.cases.contains { $0.rule == rule } } == [])
    }

    @Test func allThatSpeaksIsKeptInTheOrderOfItsWeight() throws {
        let read = ReadReference(
            PageSketch(
                "contact",
                properties: ["|colour|What they wear ([Colour](Colour_ref.md)). The maximum length is 9.|"],
                operations: [
                    .get(
                        json: "{\"rel\" : \"contact\", \"colour\" : \"Red\"}",
                        xml: "<resource rel=\"contact\"><property name=\"colour\">Green</property></resource>"
                    )
                ]
            ),
            PageSketch("contact2", properties: ["|colour|What they wear (Colour).|"]),
            PageSketch(enumeration: "Colour", members: ["Red", "Green"])
        )
        let evidence = try #require(read.resource("contact")?.properties.first?.evidence)
        #expect(
            evidence.map { "\($0.rule.rawValue) \($0.file):\($0.line) \($0.text)" } == [
                "enumeration-named contact_ref.md:9 What they wear (Colour). The maximum length is 9.",
                "sample-value contact_ref.md:36 \"colour\": \"Red\"",
                "sample-value contact_ref.md:44 \"colour\": \"Green\"",
                "same-field contact2_ref.md:9 contact2.colour is Colour by enumeration-named",
                "enumeration-values contact_ref.md:36 Green, Red of Colour: the names are the same",
                "constraint contact_ref.md:9 at most 9 characters",
            ]
        )
        #expect(read.diagnosticLines == [])
    }
}
