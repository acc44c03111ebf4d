import UCWAGenModel
import UCWAGenTemplating
import UCWAGenWebPage
import UCWAGenWebTemplates

/// The model of one reference as a page to look at: every fact with its evidence, a search, and a map of the API.
public struct Report: Sendable {
    /// The command that makes it, as the file's first line names it.
    public static let command = "report"

    private let model: ReferenceModel
    private let plan: MapPlan
    private let layout: MapLayout?

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - model: What is shown.
    ///   - plan: What the map shows.
    ///   - layout: Where the map's resources lie; nil for a report without a drawing.
    public init(_ model: ReferenceModel, map plan: MapPlan, layout: MapLayout?) {
        self.model = model
        self.plan = plan
        self.layout = layout
    }

    /// The report as one self-contained HTML file.
    ///
    /// - Throws: ``TemplateError`` where a template is not sound.
    public func html() throws(TemplateError) -> String {
        let templates = try CompiledTemplates(
            WebTemplates.report.map { TemplateSource(file: $0.file, bytes: $0.bytes) },
            writing: .markup,
            roots: [
                ("report", ReportView.keys.schema), ("resource", ResourceView.keys.schema),
                ("enumeration", EnumerationView.keys.schema),
            ]
        )
        let errors = ErrorOverview(model)
        let anchors = FactAnchors(model, conditions: errors.conditions)
        let text = FactText(model, anchors)
        let references = CrossReferences(model, anchors)
        let operations = OperationSections(text: text, anchors: anchors, errors: errors)
        let resources = ResourceSections(text: text, anchors: anchors, references: references, operations: operations)
        let enumerations = EnumerationSections(text: text, anchors: anchors, references: references)
        let overview = OverviewSections(text: text, anchors: anchors)
        let title = "UCWA reference"
        let view = ReportView(
            title: title,
            anchors: anchors,
            counts: overview.counts(model, errors),
            map: overview.map(plan, layout),
            resources: Markup(
                joining: model.resources.enumerated().map { number, resource in
                    templates.markup(resources.section(resource, number), with: "resource")
                }
            ),
            enumerations: Markup(
                joining: model.enumerations.enumerated().map { number, enumeration in
                    templates.markup(enumerations.section(enumeration, number), with: "enumeration")
                }
            ),
            undescribed: overview.undescribed(model),
            errors: overview.errors(model, errors),
            genericErrors: overview.genericErrors(model),
            otherPages: overview.otherPages(model)
        )
        let page = WebPage(
            title: title,
            command: Self.command,
            navigation: navigation(anchors),
            content: templates.markup(view, with: "report"),
            style: String(decoding: WebTemplates.reportStyle, as: UTF8.self),
            script: String(decoding: WebTemplates.reportScript, as: UTF8.self)
        )
        return try page.html()
    }

    private func navigation(_ anchors: FactAnchors) -> [WebPage.NavigationGroup] {
        let sections = ReportSection.allCases.filter { section in
            switch section {
            case .map, .resources: !model.resources.isEmpty
            case .enumerations: !model.enumerations.isEmpty
            case .undescribed: !model.undescribed.isEmpty
            case .errors: !anchors.conditions.isEmpty
            case .genericErrors: !model.genericErrors.isEmpty
            case .otherPages: !model.otherPages.isEmpty
            }
        }
        return sections.map { section in
            let entries: [(String, String)]
            switch section {
            case .resources: entries = zip(model.resources, anchors.resources).map { ($0.name, $1.own) }
            case .enumerations: entries = zip(model.enumerations, anchors.enumerations).map { ($0.name, $1.own) }
            case .undescribed: entries = zip(model.undescribed, anchors.undescribed).map { ($0.name, $1) }
            case .map, .errors, .genericErrors, .otherPages: entries = []
            }
            return WebPage.NavigationGroup(
                title: section.title,
                anchor: anchors.section(section),
                entries: entries.map { WebPage.NavigationEntry(title: $0, anchor: $1) }
            )
        }
    }
}
