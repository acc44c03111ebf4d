import UCWAGenModel

/// Compares the pages that hold no facts: which there are, for what they say is nobody's but theirs.
enum GuideComparison {
    /// What changed.
    static func changes(from old: [OtherPage], to new: [OtherPage]) -> [Change] {
        RowMatching(old, new, by: \.file, likeness: []).groups.flatMap { group in
            let added = group.added.map { page in
                change(.guideAdded, page.file, old: .absent, new: side(page.file), added: FactCounts(.otherPages))
            }
            let removed = group.removed.map { page in
                change(.guideRemoved, page.file, old: side(page.file), new: .absent, removed: FactCounts(.otherPages))
            }
            return added + removed
        }
    }

    private static func side(_ file: String) -> Change.Side { Change.Side(SourcePosition(file: file, line: 1)) }

    private static func change(
        _ rule: ChangeRule,
        _ file: String,
        old: Change.Side,
        new: Change.Side,
        added: FactCounts = FactCounts(),
        removed: FactCounts = FactCounts()
    ) -> Change {
        Change(
            rule: rule,
            path: file,
            page: file,
            operation: nil,
            item: "",
            old: old,
            new: new,
            pagePosition: new.position,
            added: added,
            removed: removed
        )
    }
}
