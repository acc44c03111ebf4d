import Foundation
import TestSupport
import Testing
import UCWAGenModel

/// The forms of diagnostics, byte by byte.
@Suite struct DiagnosticReportTests {
    static let slip = DiagnosticRule(
        "slip",
        .warning,
        purpose: "A word is misspelt.",
        example: "\"teh\" read as \"the\""
    )
    static let gap = DiagnosticRule("gap", .error, purpose: "A page is missing.", example: "no page 'b'")

    /// One with a place, one about a file as a whole, and one about neither; none of the text is harmless.
    static let report = DiagnosticReport(
        [
            Diagnostic(slip, at: SourcePosition(file: "a, b: 50%.md", line: 3, column: 7), "\"teh\" is 100% wrong"),
            Diagnostic(gap, at: SourcePosition(file: "é.md", line: 0), "a tab\tand\r\ntwo lines"),
            Diagnostic(gap, at: nil, "no page 'b', nowhere: at all"),
        ],
        folder: "specs"
    )
    static let nothing = DiagnosticReport([], folder: "specs")

    @Test func text() {
        #expect(
            Self.report.text() == """
                specs/a, b: 50%.md:3:7: warning: "teh" is 100% wrong [slip]
                specs/é.md: error: a tab\tand\r\ntwo lines [gap]
                error: no page 'b', nowhere: at all [gap]

                """
        )
        #expect(Self.nothing.text() == "")
    }

    @Test func json() {
        #expect(
            Self.report.json() == #"""
                [
                  {"rule": "slip", "severity": "warning", "file": "specs/a, b: 50%.md", "line": 3, "column": 7, "message": "\"teh\" is 100% wrong"},
                  {"rule": "gap", "severity": "error", "file": "specs/é.md", "line": null, "column": null, "message": "a tab\tand\r\ntwo lines"},
                  {"rule": "gap", "severity": "error", "file": null, "line": null, "column": null, "message": "no page 'b', nowhere: at all"}
                ]

                """#
        )
        #expect(Self.nothing.json() == "[]\n")
    }

    @Test func github() {
        #expect(
            Self.report.github() == """
                ::warning file=specs/a%2C b%3A 50%25.md,line=3,col=7,title=slip::"teh" is 100%25 wrong
                ::error file=specs/é.md,title=gap::a tab\tand%0D%0Atwo lines
                ::error title=gap::no page 'b', nowhere: at all

                """
        )
        #expect(Self.nothing.github() == "")
        var diagnostic = Diagnostic(Self.slip, at: nil, "well")
        diagnostic.severity = .note
        #expect(DiagnosticReport([diagnostic], folder: "").github() == "::notice title=slip::well\n")
    }

    @Test func sarif() throws {
        let file = Folders.tests.appendingPathComponent("ModelTests/DiagnosticReport.sarif")
        try Golden.expect(Self.report.sarif(rules: [Self.gap, Self.slip]), at: file)
    }

    /// A log without a result says that the run found nothing; without the results it would say that there was no run.
    @Test func sarifOfNothing() {
        #expect(Self.nothing.sarif(rules: []).contains(#""results": []"#))
    }

    /// A rule that the list lacks has no index.
    @Test func sarifWithoutRules() {
        let log = Self.report.sarif(rules: [])
        #expect(log.contains(#""ruleId": "slip""#))
        #expect(!log.contains("ruleIndex"))
    }

    @Test(
        .enabled("the schema of SARIF is needed in the folder that UCWA_SCHEMAS names", { Folders.schemas != nil }),
        arguments: [report, nothing]
    )
    func sarifIsAsItsSchemaSays(report: DiagnosticReport) throws {
        let folder = try #require(Folders.schemas)
        let schema = try JSONSchema(try Data(contentsOf: folder.appendingPathComponent("sarif-2.1.0.json")))
        #expect(try schema.violations(in: Data(report.sarif(rules: [Self.gap, Self.slip]).utf8)) == [])
        // The check can fail: a line of a region counts from 1.
        let wrong = Self.report.sarif(rules: []).replacing(#""startLine": 3"#, with: #""startLine": 0"#)
        #expect(try schema.violations(in: Data(wrong.utf8)).count == 1)
    }

    @Test(arguments: [
        ("specs", "a.md", #"{"uri": "specs/a.md", "uriBaseId": "%SRCROOT%"}"#),
        (".", "a b.md", #"{"uri": "a%20b.md", "uriBaseId": "%SRCROOT%"}"#),
        ("./x//y/../z", "a.md", #"{"uri": "x/z/a.md", "uriBaseId": "%SRCROOT%"}"#),
        ("../pages", "a.md", #"{"uri": "../pages/a.md"}"#),
        ("/pages/in 1", "a.md", #"{"uri": "file:///pages/in%201/a.md"}"#),
        ("specs", "./overrides.yml", #"{"uri": "overrides.yml", "uriBaseId": "%SRCROOT%"}"#),
        ("", "C:é.md", #"{"uri": "C%3A%C3%A9.md", "uriBaseId": "%SRCROOT%"}"#),
    ])
    func sarifAddresses(folder: String, file: String, location: String) {
        let position = SourcePosition(file: file, line: 1)
        let report = DiagnosticReport([Diagnostic(Self.slip, at: position, "well")], folder: folder)
        #expect(report.sarif(rules: []).contains(#""artifactLocation": \#(location),"#))
    }
}
