import Foundation
import TestSupport
import Testing
import UCWAGenModel

/// A column of types says more than any phrase.
@Suite struct TypeColumnTests {
    /// A page with a property and a field whose tables have a column of types.
    private static func page(_ cell: String, _ description: String = "What it is.") -> String {
        PageSketch("thing", properties: ["|a|x|"], operations: [.send(body: ["|b|y|No|"])]).text
            .replacingOccurrences(of: "|Name|Description|\n", with: "|Name|Type|Description|\n")
            .replacingOccurrences(of: "|Name|Description|R", with: "|Name|Data type|Description|R")
            .replacingOccurrences(of: "\n|:-----|", with: "\n|:-----|:-----|")
            .replacingOccurrences(of: "|a|x|", with: "|a|\(cell)|\(description)|")
            .replacingOccurrences(of: "|b|y|", with: "|b|\(cell)|\(description)|")
    }

    private static func read(_ cell: String, _ description: String = "What it is.") -> ReadReference {
        let mood = PageSketch(enumeration: "Mood", members: ["Good", "Bad"])
        let owner = PageSketch("owner", properties: ["|mood|How it goes. (Mood)Good, or Bad|"])
        return ReadReference(
            pages: ["thing_ref.md": page(cell, description), mood.file: mood.text, owner.file: owner.text]
        )
    }

    /// A cell that names no type.
    static let unclearCell = Mistake(
        "a cell that names no type",
        files: [("thing_ref.md", Array(page("see below", "What it is. Int32").utf8))],
        told: ["9", "25"].map {
            "thing_ref.md:\($0):4: warning: \"see below\" in the column \"Type\" names no type: expected one such as String, or an enumeration [type-cell-unclear]"
        }
    )

    @Test(arguments: [
        ("String", "String"), ("string", "String"), ("`Boolean`", "Boolean"), ("Boolean.", "Boolean"),
        ("bool", "Boolean"),
        ("Array of String", "Array of String"), ("List of String", "Array of String"), ("String[]", "Array of String"),
        ("Collection(String)", "Array of String"), ("Int32 (nullable)", "Nullable Int32"),
        ("integer?", "Nullable Int32"),
        ("Nullable Array of Byte", "Nullable Array of Byte"), ("dateTime", "DateTime"), ("Mood", "Mood"),
        ("[Mood](Mood_ref.md)", "Mood"), ("<xref:Mood>", "Mood"), ("Mood[]", "Array of Mood"),
        ("(Mood)Good, or Bad", "Mood"), ("Mood collection", "Array of Mood"),
        ("Collection of String", "Array of String"),
    ])
    func types(cell: String, phrase: String) throws {
        let read = Self.read(cell)
        let thing = try #require(read.resource("thing"))
        let field = try #require(thing.operations.first?.body?.fields.first)
        #expect(thing.properties.map(\.type.phrase) == [phrase])
        #expect(field.type.phrase == phrase)
        #expect(field.summary.text == "What it is.")
        #expect(field.evidence.first?.rule == .typePhrase)
        #expect(read.diagnosticLines == [])
    }

    @Test func theColumnComesBeforeThePhraseOfTheDescription() throws {
        let thing = try #require(Self.read("Boolean", "What it is. String").resource("thing"))
        #expect(thing.properties.map(\.type.phrase) == ["Boolean"])
        #expect(thing.properties.map(\.summary.text) == ["What it is."])
        #expect(thing.operations.first?.body?.fields.map(\.type.phrase) == ["Boolean"])
        #expect(thing.operations.first?.body?.fields.map(\.summary.text) == ["What it is."])
    }

    @Test func aCellThatNamesNoTypeIsReported() throws {
        let read = Self.read("see below", "What it is. Int32")
        #expect(read.resource("thing")?.properties.map(\.type.phrase) == ["Int32"])
        #expect(read.diagnosticLines == Self.unclearCell.told)
    }

    @Test(arguments: ["object", "Object", "number", "Int64", "enum", "owner", "\u{130}\u{130}\u{130}"])
    func aTypeThatIsNoEnumerationIsReported(cell: String) throws {
        let read = Self.read(cell, "What it is. Int32")
        #expect(read.resource("thing")?.properties.map(\.type.phrase) == ["Int32"])
        #expect(read.model.undescribed.isEmpty)
        #expect(read.diagnosticLines == Self.unclearCell.told.map { $0.replacing("see below", with: cell) })
    }

    @Test func linksLeadToTheResourceOfTheirType() throws {
        let owner = PageSketch("owner", properties: ["|name|Who it is. String|"])
        let thing = PageSketch(
            "thing",
            links: [
                "|keeper|[owner](owner_ref.md)|Who keeps it.|", "|friends|owner collection|Who likes it.|",
                "|next|Link|What follows.|",
            ],
            linkColumns: ["Link", "Type", "Description"]
        )
        let read = ReadReference(pages: [thing.file: thing.text, owner.file: owner.text])
        let links = try #require(read.resource("thing")?.links)
        #expect(links.map(\.target) == ["owner", "owner", "next"])
        #expect(links.map(\.cardinality) == [.one, .many, .one])
        #expect(read.diagnosticLines.filter { $0.contains("[link-cell-unclear]") }.count == 1)
    }

    @Test(
        arguments: [
            ("owner", .resource, "owner", false), ("owner collection", .resource, "owner", true),
            ("Link", .unnamed, nil, false),
        ] as [(String, Response.Content, String?, Bool)]
    )
    func responsesAreTheResourceOfTheirType(
        type: String,
        content: Response.Content,
        resource: String?,
        isArray: Bool
    ) throws {
        let table = "|Item|Type|Description|\n|---|---|---|\n|What is new|\(type)|Who keeps it.|"
        let read = ReadReference(PageSketch("thing", operations: [.send(response: table)]), PageSketch("owner"))
        let response = try #require(read.resource("thing")?.operations.first?.response)
        #expect(response.content == content)
        #expect(response.resource == resource)
        #expect(response.isArray == isArray)
    }

    @Test func anEmptyCellSaysNothing() throws {
        let read = Self.read("", "What it is. Int32")
        #expect(read.resource("thing")?.properties.map(\.type.phrase) == ["Int32"])
        #expect(read.diagnosticLines == [])
    }
}
