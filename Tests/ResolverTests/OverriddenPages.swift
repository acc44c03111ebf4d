import Foundation
import TestSupport
import Testing
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// The pages that overrides are tried on.
enum OverriddenPages {
    static let pages = [
        PageSketch(
            "contact",
            properties: ["|name|What to call them.|", "|born|Since when.|"],
            links: ["|note|What they say.|", "|group.member|A name with a dot.|", "|self|Themselves.|"],
            events: "### updated\n\n|Resource|Priority|Sender|Reason|\n|:-|:-|:-|:-|\n|contact|High|people|New.|",
            operations: [
                .get(
                    query: ["|depth|How deep.Int32|No|"],
                    errors: ["|NotFound|404|None|Nobody.|", "|NotFound|404|None|Gone.|"],
                    json: "{\"rel\" : \"contact\", \"name\" : \"Ana\"}"
                ),
                .send(query: ["|to|Whom.String|Yes|"]),
                .send("PUT", body: ["|name|A name.String|No|"]),
            ]
        ),
        PageSketch(enumeration: "Colour", members: ["Red", "Green"]),
    ]

    static func read(_ overrides: String) -> ReadReference {
        let files = pages.map { ReferenceFile(name: $0.file, bytes: Array($0.text.utf8)) }
        return ReadReference(files: files, overrides: overrides)
    }

    /// What is reported of the overrides.
    static func reported(_ overrides: String) -> [String] {
        read(overrides).diagnosticLines.filter { $0.hasPrefix("overrides.yml") }
    }

    static func contact(_ overrides: String) throws -> Resource {
        let read = read(overrides)
        #expect(read.diagnosticLines.filter { $0.hasPrefix("overrides.yml") } == [])
        return try #require(read.resource("contact"))
    }

    static func operation(_ method: String, _ overrides: String) throws -> ResourceOperation {
        try #require(contact(overrides).operations.first { $0.method == method })
    }

    /// Where the path of the first entry stands.
    static let place = SourcePosition(file: "overrides.yml", line: 1, column: 8)
}
