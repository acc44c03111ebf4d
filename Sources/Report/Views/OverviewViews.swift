import UCWAGenModel
import UCWAGenTemplating

/// All of the report, around its resources and enumerations.
struct ReportView: View {
    var title: String
    var anchors: FactAnchors
    var counts: [CountView]
    /// The map; nil where there is no resource.
    var map: MapSectionView?
    var resources: Markup
    var enumerations: Markup
    var undescribed: [NamedRowView]
    var errors: [ConditionView]
    var genericErrors: [NamedRowView]
    var otherPages: [NamedRowView]

    static let keys = ViewKeys<ReportView>()
        .text("title") { $0.title }
        .text("mapAnchor") { $0.anchors.section(.map) }
        .text("resourcesAnchor") { $0.anchors.section(.resources) }
        .text("enumerationsAnchor") { $0.anchors.section(.enumerations) }
        .text("undescribedAnchor") { $0.anchors.section(.undescribed) }
        .text("errorsAnchor") { $0.anchors.section(.errors) }
        .text("genericErrorsAnchor") { $0.anchors.section(.genericErrors) }
        .text("otherPagesAnchor") { $0.anchors.section(.otherPages) }
        .list("counts") { $0.counts }
        .view("map") { $0.map }
        .markup("resources") { $0.resources }
        .flag("hasEnumerations") { !$0.enumerations.text.isEmpty }
        .markup("enumerations") { $0.enumerations }
        .flag("hasUndescribed") { !$0.undescribed.isEmpty }
        .list("undescribed") { $0.undescribed }
        .flag("hasErrors") { !$0.errors.isEmpty }
        .list("errors") { $0.errors }
        .flag("hasGenericErrors") { !$0.genericErrors.isEmpty }
        .list("genericErrors") { $0.genericErrors }
        .flag("hasOtherPages") { !$0.otherPages.isEmpty }
        .list("otherPages") { $0.otherPages }
}

/// A number and what there is so many of.
struct CountView: View {
    var count: Int
    var noun: String
    var anchor: String?

    init(_ count: Int, _ one: String, _ many: String? = nil, to anchor: String? = nil) {
        self.count = count
        noun = count == 1 ? one : many ?? one + "s"
        self.anchor = anchor
    }

    static let keys = ViewKeys<CountView>()
        .text("count") { String($0.count) }
        .list("noun") { [WordsView($0.noun, to: $0.anchor)] }
}

/// The map and what is said about it.
struct MapSectionView: View {
    /// The resources that it starts from.
    var roots: [WordsView]
    /// How many resources it shows.
    var reached: Int
    var drawing: MapView?
    /// The resources that it does not show.
    var unreached: [WordsView]

    static let keys = ViewKeys<MapSectionView>()
        .list("roots") { $0.roots }
        .text("reached") { Count($0.reached, "resource").words }
        .view("drawing") { $0.drawing }
        .flag("hasUnreached") { !$0.unreached.isEmpty }
        .text("unreachedCount") { String($0.unreached.count) }
        .list("unreached") { $0.unreached }
}

/// An error of operations.
struct ConditionView: View {
    var anchor: String
    var condition: ErrorOverview.Condition
    var status: String
    var operations: [WordsView]

    static let keys = ViewKeys<ConditionView>()
        .text("anchor") { $0.anchor }
        .text("name") { $0.condition.name }
        .text("status") { $0.status }
        .text("operationCount") { Count($0.operations.count, "operation").words }
        .list("operations") { $0.operations }
}
