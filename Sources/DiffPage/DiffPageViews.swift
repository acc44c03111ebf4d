import UCWAGenDiff
import UCWAGenModel
import UCWAGenTemplating

/// The page of a diff.
struct DiffPageView: View {
    var report: DiffReport
    var sections: [DiffPageSection: String]
    var severities: [SeverityView]
    var facts: [FactRowView]
    var patterns: [EntryView]
    var pages: [PageChangesView]
    var accepted: [EntryView]
    var rules: [RuleView]

    static let keys = ViewKeys<DiffPageView>()
        .text("old") { $0.report.old.name }
        .text("new") { $0.report.new.name }
        .text("headline") { $0.report.headline }
        .flag("hasChanges") { !$0.report.changes.isEmpty }
        .optionalText("summaryAnchor") { $0.sections[.summary] }
        .optionalText("factsAnchor") { $0.sections[.facts] }
        .optionalText("patternsAnchor") { $0.sections[.patterns] }
        .optionalText("pagesAnchor") { $0.sections[.pages] }
        .optionalText("acceptedAnchor") { $0.sections[.accepted] }
        .optionalText("acceptingAnchor") { $0.sections[.accepting] }
        .optionalText("rulesAnchor") { $0.sections[.rules] }
        .optionalText("example") { $0.report.changes.first?.fingerprint }
        .list("severities") { $0.severities }
        .list("facts") { $0.sections[.facts] == nil ? [] : $0.facts }
        .list("patterns") { $0.patterns }
        .list("pages") { $0.pages }
        .list("accepted") { $0.accepted }
        .list("rules") { $0.rules }
}

/// A severity with the kinds of its changes.
struct SeverityView: View {
    var severity: ChangeSeverity
    var count: Int
    var kinds: [KindView]

    static let keys = ViewKeys<SeverityView>()
        .text("key") { $0.severity.rawValue }
        .text("title") { $0.severity.title }
        .text("effect") { $0.severity.effect }
        .text("count") { String($0.count) }
        .list("kinds") { $0.kinds }
}

/// How many changes there are of a kind.
struct KindView: View {
    var title: String
    var count: Int
    var anchor: String

    static let keys = ViewKeys<KindView>()
        .text("title") { $0.title }
        .text("count") { String($0.count) }
        .text("anchor") { $0.anchor }
}

/// How many facts of a kind there were, came, went and are.
struct FactRowView: View {
    var report: DiffReport
    var kind: FactCounts.Kind

    static let keys = ViewKeys<FactRowView>()
        .text("title") { $0.kind.title }
        .text("before") { String($0.report.before[$0.kind]) }
        .text("added") { String($0.report.added[$0.kind]) }
        .text("removed") { String($0.report.removed[$0.kind]) }
        .text("after") { String($0.report.after[$0.kind]) }
}

/// The changes of one page of the reference.
struct PageChangesView: View {
    var title: String
    var anchor: String
    var entries: [EntryView]

    static let keys = ViewKeys<PageChangesView>()
        .text("title") { $0.title }
        .text("anchor") { $0.anchor }
        .list("entries") { $0.entries }
}

/// A rule, with why a change of it is as bad as it is.
struct RuleView: View {
    var rule: ChangeRule
    var anchor: String

    static let keys = ViewKeys<RuleView>()
        .text("id") { $0.rule.id }
        .text("anchor") { $0.anchor }
        .text("key") { $0.rule.severity.rawValue }
        .text("severity") { $0.rule.severity.title }
        .text("direction") { $0.rule.direction.rawValue }
        .view("text") {
            WordingView(rule: [$0.rule.purpose, $0.rule.reason].compactMap(\.self).joined(separator: " "))
        }
}
