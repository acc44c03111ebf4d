import UCWAGenModel

/// Collects the changes of one page.
struct ChangeCollector {
    /// What was found.
    private(set) var changes: [Change] = []
    private let page: String?
    private let pagePosition: SourcePosition?
    /// The operation whose changes are collected.
    var operation: String?

    /// Collects the changes of a page, by its new name if it has two.
    init(page: String?, at pagePosition: SourcePosition?) {
        self.page = page
        self.pagePosition = pagePosition
    }

    /// Adds a change.
    ///
    /// - Parameters:
    ///   - rule: Its kind.
    ///   - path: The path of the fact.
    ///   - item: What it happened to, and how, as far as the rule does not say it.
    ///   - old: The fact in the old reference.
    ///   - new: The fact in the new reference.
    ///   - added: The facts that are new with it.
    ///   - removed: The facts that are gone with it.
    mutating func add(
        _ rule: ChangeRule,
        _ path: String,
        _ item: Wording,
        old: Change.Side,
        new: Change.Side,
        added: FactCounts = FactCounts(),
        removed: FactCounts = FactCounts()
    ) {
        changes.append(
            Change(
                rule: rule,
                path: path,
                page: page,
                operation: operation,
                item: item,
                old: old,
                new: new,
                pagePosition: pagePosition,
                added: added,
                removed: removed
            )
        )
    }

    /// Collects changes that are reported in another way than by their comparison.
    mutating func reporting(_ way: (Change) -> Change, _ compare: (inout ChangeCollector) -> Void) {
        var collector = self
        collector.changes = []
        compare(&collector)
        changes += collector.changes.map(way)
    }

    /// Adds that a name is spelled otherwise on the wire, where it is.
    mutating func addSpelling(
        _ rule: ChangeRule,
        _ path: String,
        old: (name: String, position: SourcePosition),
        new: (name: String, position: SourcePosition)
    ) {
        guard old.name != new.name else { return }
        add(
            rule,
            path,
            "from \(name: old.name) to \(name: new.name)",
            old: Change.Side(old.position, old.name),
            new: Change.Side(new.position, new.name)
        )
    }

    /// Adds that words read otherwise, where they do.
    ///
    /// - Parameters:
    ///   - words: What kind of words they are.
    ///   - path: The path of the fact that they are about.
    ///   - what: What the fact is called; empty for the page itself.
    ///   - old: The words in the old reference.
    ///   - new: The words in the new reference.
    mutating func addWords(
        _ words: Words,
        _ path: String,
        of what: Wording = "",
        old: (words: Prose?, position: SourcePosition),
        new: (words: Prose?, position: SourcePosition)
    ) {
        let (before, after) = (old.words?.text ?? "", new.words?.text ?? "")
        guard before != after else { return }
        add(
            words.rule,
            path,
            what,
            old: Change.Side(old.position, before.isEmpty ? nil : before),
            new: Change.Side(new.position, after.isEmpty ? nil : after)
        )
    }
}

/// A kind of words that a reference has about a fact.
enum Words: String {
    case summary, description, remarks, permission

    /// The rule that tells that they read otherwise.
    var rule: ChangeRule {
        switch self {
        case .summary: .summaryChanged
        case .description: .descriptionChanged
        case .remarks: .remarksChanged
        case .permission: .permissionChanged
        }
    }
}
