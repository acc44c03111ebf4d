import Testing
import UCWAGenModel

@testable import UCWAGenEmitter

/// What the Swift says of facts that no table of their page lists.
@Suite struct OriginTests {
    private static let sample = SourcePosition(file: "startMessaging2_ref.md", line: 200)

    private func files(_ change: (inout Resource) -> Void, of name: String) throws -> [String: String] {
        var model = SampleModel.model
        for index in model.resources.indices where model.resources[index].name == name {
            change(&model.resources[index])
        }
        var diagnostics = Diagnostics()
        let files = try Emitter(templates: TemplateLibrary()).emit(model, diagnostics: &diagnostics)
        #expect(diagnostics.all == [])
        return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
    }

    private func parameter(_ name: String, _ origin: FactOrigin, _ file: String = "startMessaging_ref.md") -> Parameter
    {
        Parameter(
            name: name,
            isRequired: false,
            type: TypeReference(.string),
            constraints: Constraints(maxLength: 50),
            summary: "",
            location: .body,
            origin: origin,
            source: Self.sample,
            evidence: [
                Evidence(.typePhrase, at: SourcePosition(file: "other_ref.md", line: 1), text: ""),
                Evidence(.otherRevision, at: SourcePosition(file: file, line: 12), text: ""),
            ]
        )
    }

    @Test func fieldsSayWhereTheyComeFrom() throws {
        let files = try files(
            { start in
                start.operations[0].body?.fields = [
                    parameter("subject", .sample), parameter("threadId", .revision), parameter("topic", .override),
                    parameter("Uri", .revision, "gone_ref.md"),
                ]
            },
            of: "startMessaging2"
        )
        let file = try #require(files["StartMessaging2.swift"])
        let fields = """
                            /// At most 50 characters.
                            ///
                            /// Only a sample shows it; whether it is required is not said.
                            public var subject: String?

                            /// At most 50 characters.
                            ///
                            /// The page of ``UC/StartMessaging`` lists it.
                            public var threadId: String?

            """
        #expect(file.contains(fields))
        #expect(
            file.contains("\n\n                /// At most 50 characters.\n                public var topic: String?\n")
        )
        #expect(file.contains("/// The page of `gone` lists it.\n                public var uri: String?\n"))
        #expect(file.contains("writer.body(\"Uri\", uri, maximumLength: 50)\n"))
    }

    @Test func propertiesAndLinksSayThatASampleShowsThem() throws {
        let files = try files(
            { conversation in
                conversation.properties[0].origin = .sample
                conversation.links[2].origin = .sample
                conversation.links[3].origin = .sample
            },
            of: "conversation"
        )
        let file = try #require(files["Conversation.swift"])
        #expect(file.components(separatedBy: "Only a sample shows it.\n").count == 3)
        #expect(file.contains("/// Only a sample shows it.\n        public var importance: Importance? {"))
        #expect(
            file.contains("/// Only a sample shows it.\n            public var leader: ResourceLink<Participant>? {")
        )
    }

    @Test func responsesSayWhereTheyComeFrom() throws {
        let evidence = Evidence(.otherRevision, at: SourcePosition(file: "startMessaging_ref.md", line: 3), text: "")
        let files = try files(
            { start in
                start.operations[0].response.origin = .revision
                start.operations[0].response.evidence = [evidence]
            },
            of: "startMessaging2"
        )
        let file = try #require(files["StartMessaging2.swift"])
        #expect(
            file.contains(
                """
                            /// The page of ``UC/StartMessaging`` lists it.
                            public typealias Output = Created<Conversation>

                """
            )
        )
        let others = try self.files({ $0.operations[0].response.origin = .sample }, of: "startMessaging2")
        let other = try #require(others["StartMessaging2.swift"])
        #expect(
            other.contains("/// Only a sample shows it.\n            public typealias Output = Created<Conversation>\n")
        )
    }

    @Test func whatTheSampleShowsInTheBodyTravelsThere() throws {
        let files = try files(
            { start in
                start.operations[0].body?.fields = []
                start.operations[0].query = [
                    SampleModel.parameter("limit", TypeReference(.int32)),
                    SampleModel.parameter("to", TypeReference(.string), isRequired: true),
                ]
                start.operations[0].query[1].location = .body
            },
            of: "startMessaging2"
        )
        let file = try #require(files["StartMessaging2.swift"])
        #expect(
            file.contains("writer.query(\"limit\", limit)\n                    writer.body(\"to\", to)\n")
        )
        #expect(file.contains("public func post(_ input: UC.StartMessaging2.Post.Input) -> Request<"))
    }

    @Test func namesOfTheTwoTablesAreComparedWithoutCase() throws {
        let files = try files(
            { start in
                start.operations[0].query = [SampleModel.parameter("To", TypeReference(.string), isRequired: true)]
            },
            of: "startMessaging2"
        )
        let file = try #require(files["StartMessaging2.swift"])
        #expect(file.contains("writer.body(\"to\", to)\n"))
        #expect(file.contains("public var to: String\n"), "required where any row of the name is")
        #expect(!file.contains("writer.query"))
    }
}
