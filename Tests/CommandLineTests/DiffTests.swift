import Foundation
import TestSupport
import Testing

/// `ucwagen diff` between folders.
@Suite struct DiffTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Pages.colour, to: "old/Colour_ref.md")
        try folder.write(Pages.colour.replacing("|Green|As grass.|\n", with: ""), to: "new/Colour_ref.md")
    }

    private func run(_ arguments: String...) throws -> CommandRun {
        try CommandRun.ucwagen(["diff"] + arguments, in: folder.url)
    }

    /// The fingerprint of the only change.
    private func fingerprint() throws -> String {
        let output = try run("old", "new", "--format", "json").output
        return String(try #require(output.firstMatch(of: #/"fingerprint": "([0-9a-f]{16})"/#)).1)
    }

    @Test func textSaysWhatChangedAndWhatItDoes() throws {
        let run = try run("old", "new/")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                old → new: 1 change
                  breaking for source  1  member removed 1
                  facts: members -1

                Colour
                  source         member removed: 'Green'

                """
        )
        let verbose = try self.run("old", "new", "--verbose").output
        #expect(verbose.contains("member removed: 'Green' [member-removed]\n"))
        #expect(verbose.contains("\(try fingerprint()) Colour.Green  old/Colour_ref.md:9\n"))
    }

    @Test func theOtherWayRound() throws {
        #expect(try run("new", "old").output.hasPrefix("new → old: 1 change\n  additive  1  member added 1\n"))
        #expect(try run("old", "old").output == "old → old: no change\n")
    }

    @Test func everyForm() throws {
        #expect(
            try run("old", "new", "--format", "markdown").output.hasPrefix(
                "## Changes of the API from `old` to `new`\n"
            )
        )
        #expect(try run("old", "new", "--format", "json").output.hasPrefix("{\n  \"formatVersion\": 1,\n"))
        #expect(
            try run("old", "new", "--format", "github").output == """
                ::error file=new/Colour_ref.md,line=1,col=1,title=breaking for source%3A member-removed::Colour.Green: member removed: 'Green'

                """
        )
        let sarif = try run("old", "new", "--format", "sarif").output
        #expect(sarif.contains(#""ruleId": "member-removed""#))
        #expect(sarif.contains(#""uri": "new/Colour_ref.md", "uriBaseId": "%SRCROOT%""#))
        #expect(sarif.contains(#""uri": "old/Colour_ref.md", "uriBaseId": "%SRCROOT%""#))
    }

    @Test(arguments: [
        (["old", "new"], 0), (["old", "new", "--fail-on", "breaking"], 1),
        (["new", "old", "--fail-on", "breaking"], 0),
        (["new", "old", "--fail-on", "additive"], 1), (["old", "words", "--fail-on", "additive"], 0),
        (["old", "words", "--fail-on", "any"], 1), (["old", "old", "--fail-on", "any"], 0),
    ])
    func failOn(arguments: [String], status: Int) throws {
        try folder.write(Pages.colour.replacing("As grass.", with: "As moss."), to: "words/Colour_ref.md")
        let run = try CommandRun.ucwagen(["diff"] + arguments, in: folder.url)
        #expect(Int(run.status) == status)
        #expect(run.errors == "")
        #expect(!run.output.isEmpty)
    }

    @Test func acceptedChangesAreNotTold() throws {
        try folder.write("- fingerprint: \(try fingerprint())\n  reason: Nobody uses it.\n", to: "accepted.yml")
        let run = try run("old", "new", "--ignore", "accepted.yml", "--fail-on", "any")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output == "old → new: no change, and 1 accepted\n  facts: members -1\n")
    }

    @Test func acceptancesThatHaveLostTheirPointAreErrors() throws {
        let fingerprint = try fingerprint()
        let entries = """
            - {fingerprint: \(fingerprint), path: Colour.Red, reason: x}
            - fingerprint: 0123456789abcdef
              path: Colour.Blue
              reason: x
            - {fingerprint: fedcba9876543210, reason: x}
            """
        try folder.write(entries, to: "accepted.yml")
        let run = try run("old", "new", "--ignore", "accepted.yml")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                ./accepted.yml:1:17: error: the change of this fingerprint is at 'Colour.Green', the entry says 'Colour.Red' [acceptance-invalid]
                ./accepted.yml:2:16: error: there is no such change of 'Colour.Blue' any more: remove the entry [acceptance-stale]
                ./accepted.yml:5:17: error: there is no such change of this fingerprint any more: remove the entry [acceptance-stale]

                """
        )
        // What was found is told all the same.
        #expect(run.output.hasPrefix("old → new: no change, and 1 accepted\n"))
        try folder.write("rules: {acceptance-stale: warning, acceptance-invalid: off}", to: "ucwagen.yml")
        #expect(try self.run("old", "new", "--ignore", "accepted.yml").status == 0)
    }

    @Test(arguments: [
        (
            "- {fingerprnt: a, reason: x}",
            "1:4: error: key 'fingerprnt' is not known: expected fingerprint, path, reason"
        ),
        ("- {fingerprint: 0123456789abcdef}", "1:3: error: the entry lacks 'reason'"),
        ("- {fingerprint: 0123456789abcdef, reason: ''}", "1:3: error: 'fingerprint' and 'reason' may not be empty"),
        (
            "- {fingerprint: 0123456789ABCDEF, reason: x}",
            "1:17: error: '0123456789ABCDEF' is no fingerprint: expected the 16 digits that --verbose shows"
        ),
        ("fingerprint: a", "1:1: error: found no list: expected entries such as '- fingerprint: 5d0f7a7a9b2c3d4e'"),
        ("- a", "1:3: error: found no keys: expected fingerprint, path and reason"),
    ])
    func aFileOfAcceptedChangesThatIsWrong(text: String, told: String) throws {
        try folder.write(text, to: "accepted.yml")
        let run = try run("old", "new", "--ignore", "accepted.yml")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors == "./accepted.yml:\(told) [acceptance-invalid]\n")
    }

    @Test func aFileOfAcceptedChangesThatIsNotThere() throws {
        let run = try run("old", "new", "--ignore", "none.yml")
        #expect(run.status == 1)
        #expect(run.errors == "error: cannot read the accepted changes 'none.yml' [acceptance-unreadable]\n")
    }

    @Test func aReferenceWithErrorsIsRefusedAndNamed() throws {
        try folder.write("", to: "empty/a_ref.md")
        try folder.write(PageText.contact.replacing("### GET", with: "### PATCH"), to: "wrong/contact_ref.md")
        try folder.write(PageText.contact.replacing("### Links", with: "### Linx"), to: "warned/contact_ref.md")
        let run = try run("wrong", "empty")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                error: the new reference 'empty' has 1 error: nothing is compared [edition-invalid]
                error: the old reference 'wrong' has 1 error: nothing is compared [edition-invalid]
                empty/a_ref.md:1:1: error: the page is empty: expected a title and sections [page-empty]
                wrong/contact_ref.md:17:1: error: verb "PATCH" is not known: expected GET, POST, PUT, DELETE or OPTIONS [verb-unknown]

                """
        )
        let missing = try self.run("old", "nowhere")
        #expect(missing.status == 1)
        #expect(
            missing.errors == """
                error: the new reference 'nowhere' has 1 error: nothing is compared [edition-invalid]
                error: no folder at 'nowhere': expected a folder of reference pages [folder-unreadable]

                """
        )
        // Warnings are not what was asked for.
        let warned = try self.run("warned", "warned")
        #expect(warned.status == 0)
        #expect(warned.errors == "")
    }

    /// Overrides belong to one reference.
    @Test func overridesAreReadFromEachFolder() throws {
        let override = "- {at: contact.properties.name, expect: String, set: Int32, reason: x}\n"
        for name in ["before", "after"] { try folder.write(PageText.contact, to: "\(name)/contact_ref.md") }
        try folder.write(override, to: "after/overrides.yml")
        let change = "property type changed: 'name' from 'String' to 'Int32'"
        #expect(try run("before", "after").output.contains(change))
        #expect(try run("after", "after").output == "after → after: no change\n")
        // A file that the configuration names belongs to the reference that it names.
        try FileManager.default.moveItem(
            at: folder.url.appendingPathComponent("after/overrides.yml"),
            to: folder.url.appendingPathComponent("corrections.yml")
        )
        try folder.write("specs: after\noverrides: corrections.yml\n", to: "ucwagen.yml")
        #expect(try run("before", "./after").output.contains(change))
        try folder.write(override.replacing("String", with: "Boolean"), to: "corrections.yml")
        let wrong = try run("before", "after")
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("./corrections.yml:1:8: error: 'contact.properties.name' is 'String'"))
    }

    @Test(arguments: [
        [], ["old"], ["old", "new", "more"], ["old", "new", "--format", "html5"], ["old", "new", "--fail-on", "most"],
        ["old", "new", "--overrides", "x.yml"], ["--rules", "old", "new"], ["--rules", "--format", "sarif"],
        ["git:", "new"],
        ["git:HEAD:", "new"], ["", "new"],
    ])
    func wrongUseExitsWith64(arguments: [String]) throws {
        #expect(try CommandRun.ucwagen(["diff"] + arguments, in: folder.url).status == 64)
    }
}

/// `ucwagen diff --rules`
@Suite struct ChangeRuleListTests {
    private func rules(_ arguments: String...) throws -> String {
        let folder = try TemporaryFolder()
        let run = try CommandRun.ucwagen(["diff", "--rules"] + arguments, in: folder.url)
        #expect(run.status == 0)
        #expect(run.errors == "")
        return run.output
    }

    @Test func theDocumentationListsThem() throws {
        let file = Folders.package.appendingPathComponent("Sources/ucwagen/ucwagen.docc/ChangeRules.md")
        try Golden.expect(try rules("--format", "markdown"), at: file)
    }

    @Test func theTerminalListsThemInShortLines() throws {
        let text = try rules()
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(text.contains("property-removed"))
    }

    @Test func programsReadThem() throws {
        struct Rule: Decodable {
            var id: String
            var about: String
            var direction: String
            var severity: String
            var purpose: String
            var reason: String
            var example: String
        }
        let rules = try JSONDecoder().decode([Rule].self, from: Data(rules("--format", "json").utf8))
        let removed = try #require(rules.first { $0.id == "property-removed" })
        #expect(removed.about == "properties")
        #expect(removed.direction == "response")
        #expect(removed.severity == "breaking for source")
    }
}
