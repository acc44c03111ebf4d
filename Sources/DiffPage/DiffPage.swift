import UCWAGenDiff
import UCWAGenTemplating
import UCWAGenWebPage
import UCWAGenWebTemplates

/// The change from one reference to another as a page to look at: what happened alike on several pages, then page by page, with a
/// filter by severity and a search.
public struct DiffPage: Sendable {
    /// The command that makes it, as the file's first line names it.
    public static let command = "diff"

    private let report: DiffReport

    /// Creates a page.
    ///
    /// - Parameter report: What is shown.
    public init(_ report: DiffReport) {
        self.report = report
    }

    /// The page as one self-contained HTML file. Every change is in it once.
    ///
    /// - Throws: ``TemplateError`` where a template is not sound.
    public func html() throws(TemplateError) -> String {
        let templates = try CompiledTemplates(
            WebTemplates.diff.map { TemplateSource(file: $0.file, bytes: $0.bytes) },
            writing: .markup,
            roots: [("diff", DiffPageView.keys.schema)]
        )
        let outline = DiffOutline(report.changes)
        let anchors = DiffAnchors(report, outline)
        let sections = DiffSections(report: report, anchors: anchors)
        let page = WebPage(
            title: "Changes of the API",
            command: Self.command,
            navigation: navigation(outline, anchors),
            content: templates.markup(sections.page(outline), with: "diff"),
            style: String(decoding: WebTemplates.diffStyle, as: UTF8.self),
            script: String(decoding: WebTemplates.diffScript, as: UTF8.self)
        )
        return try page.html()
    }

    private func navigation(_ outline: DiffOutline, _ anchors: DiffAnchors) -> [WebPage.NavigationGroup] {
        DiffPageSection.allCases.compactMap { section in
            guard let anchor = anchors.sections[section] else { return nil }
            let entries =
                section != .pages
                ? []
                : zip(outline.pages, anchors.pages).map { page, anchor in
                    WebPage.NavigationEntry(title: page.title, anchor: anchor)
                }
            return WebPage.NavigationGroup(title: section.title, anchor: anchor, entries: entries)
        }
    }
}

extension DiffOutline.Page {
    /// What the page is called in headings.
    var title: String { name ?? "The API as a whole" }
}
