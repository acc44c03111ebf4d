import UCWAGenDiff
import UCWAGenWebPage

/// A section of the page of a diff; its raw value is the identifier that it gets if no page of the reference has it.
enum DiffPageSection: String, CaseIterable {
    case summary = "the-summary"
    case facts = "the-facts"
    case patterns = "on-several-pages"
    case pages = "page-by-page"
    case accepted = "the-accepted"
    case accepting = "to-accept"
    case rules = "the-rules"

    /// The words of its heading.
    var title: String {
        switch self {
        case .summary: "Summary"
        case .facts: "Facts"
        case .patterns: "On several pages"
        case .pages: "Page by page"
        case .accepted: "Accepted"
        case .accepting: "To accept a change"
        case .rules: "Rules"
        }
    }
}

/// The identifiers of everything that the page of a diff shows.
struct DiffAnchors {
    /// The pages of the reference, in the order of the outline.
    let pages: [String]
    /// The sections that have something to show.
    let sections: [DiffPageSection: String]
    /// The rules of the changes.
    let rules: [ChangeRule: String]
    /// The changes, accepted or not.
    let changes: [Change: String]

    /// Gives everything its identifier, pages first, so that their plain names stay theirs.
    init(_ report: DiffReport, _ outline: DiffOutline) {
        let all = report.changes + report.accepted.map(\.change)
        var anchors = Anchors()
        pages = outline.pages.map { anchors.take($0.name ?? "the-api") }
        var sections: [DiffPageSection: String] = [:]
        for section in DiffPageSection.allCases {
            let isShown =
                switch section {
                case .summary, .facts, .accepting: !report.changes.isEmpty
                case .patterns: !outline.patterns.isEmpty
                case .pages: !outline.pages.isEmpty
                case .accepted: !report.accepted.isEmpty
                case .rules: !all.isEmpty
                }
            if isShown { sections[section] = anchors.take(section.rawValue) }
        }
        self.sections = sections
        var rules: [ChangeRule: String] = [:]
        for change in all where rules[change.rule] == nil {
            rules[change.rule] = anchors.take("rules.\(change.rule.id)")
        }
        self.rules = rules
        var changes: [Change: String] = [:]
        for change in all where changes[change] == nil {
            changes[change] = anchors.take("change.\(change.fingerprint)")
        }
        self.changes = changes
    }
}
