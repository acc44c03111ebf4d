import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenDiffPage
import UCWAGenModel

/// The report of a diff as a page to look at.
@Suite struct DiffPageTests {
    private struct Page {
        let text: String
        let problems: [String]
        let elements: [HTMLPage.Element]

        init(_ report: DiffReport) throws {
            text = try DiffPage(report).html()
            let page = HTMLPage(text)
            problems = page.problems
            elements = page.root.all
        }

        func texts(_ name: String) -> [String] {
            elements.filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) == true }
                .map(\.text)
        }
    }

    /// The whole page; style and script are left out, which stand in files of their own.
    @Test func golden() throws {
        let page = try DiffPage(DiffReportTests.report).html()
            .replacing(/(?s)<(style|script)>.*?<\/\1>/, with: { "<\($0.1)>…</\($0.1)>" })
            .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
        try Golden.expect(page, at: Folders.tests.appendingPathComponent("Golden/DiffReport/report.html"))
    }

    /// Every change is in the page once, with what it is, where it stands, and what both references say.
    private func expectEverything(of report: DiffReport) throws {
        let page = try Page(report)
        #expect(page.problems == [])
        let all = report.changes + report.accepted.map(\.change)
        #expect(page.texts("fingerprint").sorted() == all.map(\.fingerprint).sorted())
        // Rows that are listed several times have one fingerprint, and are in the order of the report.
        var rows = Dictionary(
            grouping: page.elements.filter { $0.name == "li" && !$0.elements(of: "fingerprint").isEmpty }
        ) { $0.elements(of: "fingerprint")[0].text }
        for change in all {
            let row = try #require(rows[change.fingerprint]?.first, "\(change.listing)")
            rows[change.fingerprint]?.removeFirst()
            #expect(row.elements(of: "name").map(\.text) == [change.path])
            #expect(row.attributes["data-kind"] == change.rule.title)
            for value in [change.old.value, change.new.value].compactMap(\.self) {
                #expect(row.text.contains(value), "\(change.listing)")
            }
            for position in [change.old.position, change.new.position].compactMap(\.self) {
                #expect(row.text.contains("\(position.file):\(position.line)"), "\(change.listing)")
            }
        }
        for rule in Set(all.map(\.rule)) {
            let row = try #require(page.elements.first { $0.attributes["id"] == "rules.\(rule.id)" })
            let words = "\(rule.purpose) \(rule.reason ?? "")".filter { $0 != "`" }
            #expect(row.text.contains(words), "\(rule.id)")
        }
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for address in page.elements.compactMap({ $0.attributes["href"] }) where address != "data:," {
            #expect(address.hasPrefix("#") && ids.contains(String(address.dropFirst())), "leads to \(address)")
        }
    }

    @Test func everyChangeIsShown() throws {
        try expectEverything(of: DiffReportTests.report)
        try expectEverything(of: DiffReportTests.nothing)
    }

    @Test(.enabled(if: Folders.editions != nil, "the published reference is not here: set UCWA_DOCS to its folder"))
    func everyChangeOfTheEditionsIsShown() throws {
        let models = EditionDiffLawTests.models
        let (before, after) = (try #require(models["2016-06"]), try #require(models["2022-12"]))
        let diff = ReferenceDiff(from: before, to: after)
        #expect(diff.changes.count > 1000)
        let report = DiffReport(diff, from: DiffReportTests.old, to: DiffReportTests.new)
        try expectEverything(of: report)
        #expect(try DiffPage(report).html() == DiffPage(report).html())
    }

    @Test func whatWasAcceptedIsToldApart() throws {
        let page = try Page(DiffReportTests.report)
        let accepted = page.elements.filter { $0.name == "li" && $0.text.contains("Accepted: Nobody | reads *it*.") }
        #expect(accepted.map { $0.attributes["data-kind"] } == ["property removed"])
        #expect(page.text.contains(#"<h2 id="the-accepted">Accepted</h2>"#))
    }

    @Test func nothingHasChanged() throws {
        let page = try Page(DiffReportTests.nothing)
        #expect(page.text.contains("Nothing has changed."))
        #expect(!page.elements.contains { $0.name == "h2" || $0.name == "section" })
    }

    /// What pages say is text, whatever they say.
    @Test(arguments: [
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)", "&lt;b&gt;",
        "{{{content}}}", "<!-- comment", "quote\"\u{301} onfocus=alert(1) x=\"", "top", "the-rules", "",
    ])
    func hostileTextsStayText(text: String) throws {
        let at = SourcePosition(file: "\(text)_ref.md", line: 1)
        func model(_ type: TypeReference, _ summary: String) -> ReferenceModel {
            let property = Property(name: text, type: type, summary: Prose(summary), source: at, evidence: [])
            let gone = Property(name: text + summary, type: type, summary: "", source: at, evidence: [])
            return ReferenceModel(resources: [
                Resource(name: text, rel: text, summary: Prose(summary), source: at, properties: [property, gone])
            ])
        }
        let diff = ReferenceDiff(
            from: model(TypeReference(text), text),
            to: model(TypeReference(.string), text + " more \(text)")
        )
        #expect(diff.changes.count >= 4)
        let acceptance = Acceptance(fingerprint: diff.changes[0].fingerprint, reason: text, position: at)
        let edition = DiffReport.Edition(name: text, folder: text)
        let page = try Page(DiffReport(diff, from: edition, to: edition, accepting: [acceptance]))
        #expect(page.problems == [])
        #expect(page.elements.count { $0.name == "script" } == 1)
        #expect(page.elements.count { $0.name == "style" } == 1)
        #expect(!page.elements.contains { $0.name == "img" || $0.name == "b" })
        #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(page.texts("name").contains("\(text).properties.\(text)"))
    }
}
