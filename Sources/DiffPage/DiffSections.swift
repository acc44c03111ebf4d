import UCWAGenDiff
import UCWAGenModel

/// Fills the views of the page of a diff.
struct DiffSections {
    let report: DiffReport
    let anchors: DiffAnchors

    /// How many changes of one kind are listed without being folded.
    private static let unfolded = 12

    /// The whole page.
    func page(_ outline: DiffOutline) -> DiffPageView {
        DiffPageView(
            report: report,
            sections: anchors.sections,
            severities: ChangeSeverity.allCases.compactMap(severity),
            facts: FactCounts.Kind.allCases.map { FactRowView(report: report, kind: $0) },
            patterns: outline.patterns.map { entry($0, isPattern: true) },
            pages: zip(outline.pages, anchors.pages).map { page, anchor in
                PageChangesView(
                    title: page.title,
                    anchor: anchor,
                    entries: page.entries.map { entry($0, isPattern: false) }
                )
            },
            accepted: report.accepted.map(accepted),
            rules: rules
        )
    }

    private func severity(_ severity: ChangeSeverity) -> SeverityView? {
        // What was accepted can be hidden too.
        let hasAccepted = report.accepted.contains { $0.change.rule.severity == severity }
        guard report.count(severity) > 0 || hasAccepted else { return nil }
        let kinds = report.ruleCounts(severity).map { rule, count in
            KindView(title: rule.title, count: count, anchor: anchor(rule))
        }
        return SeverityView(severity: severity, count: report.count(severity), kinds: kinds)
    }

    /// What happened alike: what it happened to stands in the heading where it is the same in all rows, or where these are folded.
    private func entry(_ entry: DiffOutline.Entry, isPattern: Bool) -> EntryView {
        let changes = entry.changes
        let isFolded = changes.count > Self.unfolded
        let items = isFolded || isPattern ? entry.items.map(\.words).filter { !$0.parts.isEmpty } : []
        let isSaid = !items.isEmpty && entry.items.count == 1
        return EntryView(
            rule: entry.rule,
            ruleAnchor: anchor(entry.rule),
            operation: isPattern ? nil : changes.first?.operation,
            items: items.map(WordingView.init),
            isFolded: isFolded,
            changes: changes.map { row($0, words: isSaid ? nil : $0.item) }
        )
    }

    private func accepted(_ change: Change, because reason: String) -> EntryView {
        EntryView(
            rule: change.rule,
            ruleAnchor: anchor(change.rule),
            operation: nil,
            items: [],
            isFolded: false,
            changes: [row(change, words: change.item, acceptedBecause: reason)]
        )
    }

    private func row(_ change: Change, words: Wording?, acceptedBecause reason: String? = nil) -> ChangeView {
        let short = change.shortValues
        let isShortened = short.old != change.old.value || short.new != change.new.value
        let sides = [(change.old.position, report.old.folder), (change.new.position, report.new.folder)]
        return ChangeView(
            change: change,
            anchor: anchors.changes[change] ?? change.fingerprint,
            words: words.flatMap { isSaid($0, by: change.path) ? nil : WordingView($0) },
            values: ValuesView(old: short.old, new: short.new),
            full: isShortened ? ValuesView(old: change.old.value, new: change.new.value) : nil,
            places: sides.compactMap { position, folder in position.map { "\($0.path(in: folder)):\($0.line)" } },
            reason: reason
        )
    }

    /// Whether words say nothing but the name in which a path ends.
    private func isSaid(_ words: Wording, by path: String) -> Bool {
        guard let first = words.parts.first else { return true }
        guard words.parts.count == 1, case .name(let name) = first else { return false }
        return path == name || path.hasSuffix("." + name)
    }

    /// The rules of the changes, the worst first.
    private var rules: [RuleView] {
        anchors.rules.sorted { lhs, rhs in
            lhs.key.severity != rhs.key.severity ? lhs.key.severity > rhs.key.severity : lhs.key.id < rhs.key.id
        }.map { RuleView(rule: $0.key, anchor: $0.value) }
    }

    private func anchor(_ rule: ChangeRule) -> String { anchors.rules[rule] ?? rule.id }
}
