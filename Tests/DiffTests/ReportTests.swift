import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenModel

/// The forms of a report, byte by byte: of the change from one small reference of the goldens to another.
@Suite struct DiffReportTests {
    static let diff: ReferenceDiff = {
        let models = SmallDiffLawTests.models
        return ReferenceDiff(
            from: models["FirstEdition"] ?? ReferenceModel(),
            to: models["Messaging"] ?? ReferenceModel()
        )
    }()

    static let old = DiffReport.Edition(name: "git:v1", folder: "specs")
    static let new = DiffReport.Edition(name: "specs", folder: "specs")

    /// A report in which one change is accepted.
    static let report: DiffReport = {
        let position = SourcePosition(file: "accepted.yml", line: 1)
        let fingerprint = diff.changes.first { $0.rule.id == "property-removed" }?.fingerprint ?? ""
        let acceptance = Acceptance(fingerprint: fingerprint, reason: "Nobody | reads *it*.", position: position)
        return DiffReport(diff, from: old, to: new, accepting: [acceptance])
    }()

    static let nothing = DiffReport(ReferenceDiff(from: ReferenceModel(), to: ReferenceModel()), from: old, to: new)

    static let forms: [String: @Sendable (DiffReport) -> String] = [
        "report.txt": { $0.text() },
        "report-verbose.txt": { $0.text(isVerbose: true) },
        "report.md": { $0.markdown() },
        "report.json": { $0.json() },
        "report-github.txt": { $0.github() },
        "report.sarif": { $0.sarif() },
    ]

    @Test(arguments: forms.keys.sorted())
    func form(name: String) throws {
        let form = try #require(Self.forms[name])
        try Golden.expect(form(Self.report), at: Folders.tests.appendingPathComponent("Golden/DiffReport/\(name)"))
    }

    @Test func nothing() {
        #expect(Self.nothing.text() == "git:v1 → specs: no change\n")
        #expect(
            Self.nothing.markdown() == "## Changes of the API from `git:v1` to `specs`\n\nNothing has changed.\n"
        )
        #expect(Self.nothing.github() == "")
        #expect(Self.nothing.json().contains(#""changes": []"#))
        #expect(Self.nothing.sarif().contains(#""results": []"#))
    }

    /// A page whose worst change is worse comes first, and the worst comes first on a page.
    @Test func theWorstComesFirst() {
        var worst: [ChangeSeverity] = []
        for page in DiffOutline(Self.report.changes).pages {
            let severities = page.entries.map(\.rule.severity)
            #expect(severities == severities.sorted(by: >), "\(page.name ?? "no page")")
        }
        var pages: [String?] = []
        for change in Self.report.changes where !pages.contains(change.page) {
            pages.append(change.page)
            worst.append(change.rule.severity)
        }
        #expect(worst == worst.sorted(by: >))
        #expect(pages.count > 5)
        // What belongs together is not told apart.
        #expect(Self.report.changes.map(\.page).reduce(into: []) { if $0.last != $1 { $0.append($1) } } == pages)
    }

    /// Whatever is put together, every change is in the outline once.
    @Test func theOutlineLosesNothing() {
        let outline = DiffOutline(Self.report.changes)
        let shown = outline.patterns.flatMap(\.changes) + outline.pages.flatMap { $0.entries.flatMap(\.changes) }
        #expect(shown.count == Self.report.changes.count)
        #expect(Set(shown) == Set(Self.report.changes))
    }

    /// The Markdown names the place and the thing of every change.
    @Test func theMarkdownLosesNothing() {
        let text = Self.report.markdown()
        for change in Self.report.changes {
            #expect(text.contains(change.rule.title), "\(change.listing)")
            #expect(
                text.contains("`\(change.page ?? "git:v1")`") || text.contains("`\(change.place)`"),
                "\(change.listing)"
            )
            for case .name(let name) in change.item.parts { #expect(text.contains(name), "\(change.listing)") }
        }
    }

    @Test func limits() {
        #expect(Self.report.reaches(.documentation))
        #expect(Self.report.reaches(.source))
        #expect(!Self.nothing.reaches(.documentation))
    }

    @Test(arguments: [true, false])
    func jsonIsAsItsSchemaSays(isEmpty: Bool) throws {
        let file = Folders.package.appendingPathComponent("Sources/Diff/Report/diff.schema.json")
        let schema = try JSONSchema(try Data(contentsOf: file))
        let report = isEmpty ? Self.nothing : Self.report
        #expect(try schema.violations(in: Data(report.json().utf8)) == [])
        let wrong = Self.report.json().replacing(#""direction": "response""#, with: #""direction": "up""#)
        #expect(try !schema.violations(in: Data(wrong.utf8)).isEmpty)
    }

    @Test(
        .enabled("the schema of SARIF is needed in the folder that UCWA_SCHEMAS names", { Folders.schemas != nil }),
        arguments: [true, false]
    )
    func sarifIsAsItsSchemaSays(isEmpty: Bool) throws {
        let folder = try #require(Folders.schemas)
        let schema = try JSONSchema(try Data(contentsOf: folder.appendingPathComponent("sarif-2.1.0.json")))
        let report = isEmpty ? Self.nothing : Self.report
        #expect(try schema.violations(in: Data(report.sarif().utf8)) == [])
        // The check can fail: a suppression is of one of two kinds.
        let wrong = Self.report.sarif().replacing(#""kind": "external""#, with: #""kind": "none""#)
        #expect(try !schema.violations(in: Data(wrong.utf8)).isEmpty)
    }

    @Test func aTerminalShowsSeveritiesInColours() {
        let text = Self.report.text(style: .terminal)
        #expect(text.contains("\u{1B}[31msource       \u{1B}[0m"))
        #expect(!Self.report.text().contains("\u{1B}"))
    }

    @Test func longValuesAreShortenedAroundTheDifference() throws {
        let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
        func model(_ text: String) -> ReferenceModel {
            let source = SourcePosition(file: "a_ref.md", line: 1)
            return ReferenceModel(enumerations: [Enumeration(name: "A", summary: Prose(text), source: source)])
        }
        let changes = ReferenceDiff(from: model(words), to: model(words.replacing("word40 ", with: "other "))).changes
        let change = try #require(changes.first)
        let (old, new) = change.shortValues
        #expect(old?.hasPrefix("…") == true)
        #expect(old?.contains("word39 word40 word41") == true)
        #expect(new?.contains("word39 other word41") == true)
        #expect((old?.count ?? 0) <= 122)
        #expect(change.old.value == words)
    }
}
