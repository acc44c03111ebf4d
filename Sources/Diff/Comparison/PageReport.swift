import UCWAGenModel

/// Tells of the pages that only one reference has, and has those compared that are in both.
struct PageReport<Page: PageContent> {
    /// The rule for a page that is new.
    let added: (Page) -> ChangeRule
    /// The rule for a page that is gone.
    let removed: (Page) -> ChangeRule
    /// How many facts a page that is new has, itself included.
    let addedCounts: (Page) -> FactCounts
    /// How many facts a page that is gone had, itself included.
    let removedCounts: (Page) -> FactCounts

    /// What changed: on pages that were matched, in the order of the new reference, then on those that only one reference has.
    func changes(
        _ matching: PageMatching<Page>,
        compare: (_ old: Page, _ new: Page, inout ChangeCollector) -> Void
    ) -> [Change] {
        var changes: [Change] = []
        for (old, new) in matching.pairs {
            var collector = ChangeCollector(page: new.name, at: new.source)
            compare(old, new, &collector)
            changes += collector.changes
        }
        for page in matching.added {
            var collector = ChangeCollector(page: page.name, at: page.source)
            let side = Change.Side(page.source)
            let counts = addedCounts(page)
            collector.add(added(page), page.name, "", old: .absent, new: side, added: counts)
            changes += collector.changes
        }
        for page in matching.removed {
            var collector = ChangeCollector(page: page.name, at: nil)
            let side = Change.Side(page.source)
            let counts = removedCounts(page)
            collector.add(removed(page), page.name, "", old: side, new: .absent, removed: counts)
            changes += collector.changes
        }
        return changes
    }
}
