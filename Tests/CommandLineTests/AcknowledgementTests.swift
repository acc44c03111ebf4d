import Foundation
import TestSupport
import Testing

/// Diagnostics that somebody has looked at: entries of `overrides.yml` with `accept`.
@Suite struct AcknowledgementTests {
    let folder: TemporaryFolder

    /// A page with a property that nothing types, samples that disagree, and a value that is no member of its enumeration.
    private static let contact = PageSketch(
        "contact",
        properties: ["|name|What to call them.|", "|hair|What grows. ([Colour](Colour_ref.md))|"],
        operations: [
            .get(
                json: "{\"rel\" : \"contact\",\n\"hair\" : \"Blue\",\n\"age\" : 7}",
                xml: "<resource rel=\"contact\"><property name=\"hair\">Red</property></resource>"
            )
        ]
    )

    private static let lines = [
        "specs/contact_ref.md:9:1: warning: nothing tells the type of 'name': taken for String [type-fallback]",
        "specs/contact_ref.md:37:1: warning: the sample shows \"Blue\" for 'hair', which is no member of Colour [enumeration-value-unknown]",
    ]

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.contact.text, to: "specs/contact_ref.md")
        try folder.write(Pages.colour, to: "specs/Colour_ref.md")
    }

    private func run(_ overrides: String, _ command: String...) throws -> CommandRun {
        try folder.write(overrides, to: "specs/overrides.yml")
        return try CommandRun.ucwagen(command, in: folder.url)
    }

    private func warnings(_ run: CommandRun) -> [String] {
        run.errors.split(separator: "\n").map(String.init).filter { $0.contains(": warning: ") }
    }

    private static let one = "- {at: contact.properties.name, accept: type-fallback, reason: It is text.}\n"

    @Test func whatIsAcknowledgedIsNotReportedByAnyCommand() throws {
        let before = warnings(try run("", "lint"))
        #expect(before.filter { $0.contains("[type-fallback]") } == [Self.lines[0]])
        let others = before.filter { !$0.contains("[type-fallback]") }
        for command in ["lint", "model", "graph", "generate", "check"] {
            let run = try run(Self.one, command)
            #expect(run.status == 0)
            #expect(warnings(run) == others)
        }
        let count = "\(others.count) warning\(others.count == 1 ? "" : "s")"
        #expect(try run(Self.one, "lint").output == "2 pages: 0 errors, \(count), 1 note, 1 accepted\n")
        #expect(try run(Self.one, "generate").output.hasSuffix("; \(count), 1 note not shown, 1 accepted\n"))
        #expect(try run(Self.one, "model").errors.hasSuffix("\n\(count), 1 note not shown, 1 accepted\n"))
        #expect(try run(Self.one, "explain", "contact").errors == "\(count) and 1 note not shown, 1 accepted\n")
    }

    @Test func lintListsThemWithTheirReasons() throws {
        let run = try run(Self.one, "lint", "--accepted")
        #expect(run.errors.hasSuffix("\(Self.lines[0])\n  accepted in specs/overrides.yml:1: It is text.\n"))
        let json = try self.run(Self.one, "lint", "--accepted", "--diagnostics", "json").errors
        #expect(
            json.hasSuffix(
                """
                  {"rule": "type-fallback", "severity": "warning", "file": "specs/contact_ref.md", "line": 9, "column": 1, \
                "message": "nothing tells the type of 'name': taken for String", "accepted": "It is text."}
                ]

                """
            )
        )
        let log = try self.run(Self.one, "lint", "--accepted", "--diagnostics", "sarif").errors
        #expect(log.contains(#"{"kind": "external", "justification": "It is text."}"#))
        #expect(try !self.run(Self.one, "lint", "--diagnostics", "json").errors.contains("accepted"))
    }

    /// A value of a sample belongs to the property that shows it, what two samples say to their operation, and all to the page.
    @Test(arguments: [
        ("contact.properties.hair", "enumeration-value-unknown"),
        ("CONTACT.properties.hair", "enumeration-value-unknown"),
        ("contact_ref.md", "enumeration-value-unknown"), ("contact_ref.md", "type-fallback"),
        ("contact.GET", "samples-disagree"), ("contact.GET.response", "samples-disagree"),
        ("contact_ref.md", "samples-disagree"),
    ])
    func aDiagnosticBelongsToWhatItIsAbout(at: String, rule: String) throws {
        #expect(warnings(try run("", "lint")).contains { $0.hasSuffix("[\(rule)]") })
        let run = try run("- {at: \(at), accept: \(rule), reason: x}\n", "lint")
        #expect(run.status == 0)
        #expect(!warnings(run).contains { $0.hasSuffix("[\(rule)]") })
        #expect(run.output.hasSuffix(", 1 accepted\n"))
    }

    @Test(arguments: [
        (
            "- {at: contact.properties.hair, accept: type-fallback, reason: x}",
            "1:8: error: no 'type-fallback' is reported at 'contact.properties.hair': did you mean 'contact.properties.name'? [acknowledgement-stale]"
        ),
        (
            "- {at: contact.GET, accept: type-conflict, reason: x}",
            "1:8: error: no 'type-conflict' is reported at 'contact.GET' [acknowledgement-stale]"
        ),
        (
            "- {at: contact.properties.nmae, accept: type-fallback, reason: x}",
            "1:8: error: no fact and no page is called 'contact.properties.nmae': did you mean 'contact.properties.name'? [override-unmatched]"
        ),
        (
            "- {at: contct_ref.md, accept: type-fallback, reason: x}",
            "1:8: error: no fact and no page is called 'contct_ref.md': did you mean 'contact_ref.md'? [override-unmatched]"
        ),
        (
            "- {at: contact, accept: type-falback, reason: x}",
            "1:25: error: 'type-falback' is no rule of reading or resolving: did you mean 'type-fallback'? [override-invalid]"
        ),
        (
            "- {at: contact, accept: verb-unknown, reason: x}",
            "1:25: error: 'verb-unknown' is an error: only warnings and notes can be accepted [override-invalid]"
        ),
        (
            "- {at: contact, accept: unknown-method, reason: x}",
            "1:25: error: 'unknown-method' is no rule of reading or resolving [override-invalid]"
        ),
    ])
    func whatNoLongerAppliesIsAnError(entry: String, reported: String) throws {
        let run = try run(entry, "lint", "--quiet")
        #expect(run.status == 1)
        #expect(run.errors == "specs/overrides.yml:\(reported)\n")
    }

    @Test func theConfigurationDecidesOnSeverities() throws {
        // A rule that is turned off reports nothing, so its entries wait.
        try folder.write("rules: {type-fallback: off}", to: "ucwagen.yml")
        let off = try run(Self.one, "lint")
        #expect(off.status == 0)
        #expect(!off.output.contains("accepted"))
        // An error stays one.
        try folder.write("rules: {type-fallback: error}", to: "ucwagen.yml")
        let error = try run(Self.one, "lint", "--quiet")
        #expect(error.status == 1)
        #expect(error.errors == Self.lines[0].replacing("warning", with: "error") + "\n")
        try folder.write("rules: {acknowledgement-stale: warning}", to: "ucwagen.yml")
        #expect(try run("- {at: contact.GET, accept: type-conflict, reason: x}", "lint").status == 0)
    }

    /// It reads no overrides, so an entry for what one of them caused says nothing.
    @Test func distillKeepsSilentAboutWhatIsAcknowledged() throws {
        let entries = Self.one + "- {at: contact.GET, accept: type-conflict, reason: x}\n"
        let run = try run(entries, "distill", "specs", "--output", "out")
        #expect(run.status == 0)
        #expect(!run.errors.contains("[type-fallback]"))
        #expect(run.output.hasSuffix(", 1 accepted\n"))
    }

    @Test func lintGroupsByRule() throws {
        let run = try run("", "lint", "--by", "rule")
        let plain = try self.run("", "lint").errors.split(separator: "\n").map(String.init)
        let lines = run.errors.split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }.sorted() == plain.sorted())
        #expect(
            lines.contains(
                "type-fallback: 1 warning. Nothing says what type a property, query parameter or field has; it is taken for text."
            )
        )
    }
}
