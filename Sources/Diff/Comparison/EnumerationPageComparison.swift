import UCWAGenModel

/// Compares the pages of enumerations.
struct EnumerationPageComparison {
    let comparison: Comparison

    /// What changed.
    func changes(_ matching: PageMatching<Enumeration>) -> [Change] {
        let (old, new) = (comparison.oldUndescribed, comparison.newUndescribed)
        return PageReport(
            added: { new.contains($0.name) ? .undescribedEnumerationAdded : .enumerationAdded },
            removed: { old.contains($0.name) ? .undescribedEnumerationRemoved : .enumerationRemoved },
            addedCounts: { new.contains($0.name) ? .undescribed($0) : FactCounts(of: $0) },
            removedCounts: { old.contains($0.name) ? .undescribed($0) : FactCounts(of: $0) }
        ).changes(matching, compare: compare)
    }

    private func compare(_ old: Enumeration, _ new: Enumeration, _ collector: inout ChangeCollector) {
        compareDescription(old, new, &collector)
        if old.name != new.name {
            collector.add(
                .enumerationRenamed,
                new.name,
                "from \(name: old.name) to \(name: new.name)",
                old: Change.Side(old.source, old.name),
                new: Change.Side(new.source, new.name)
            )
        }
        collector.addWords(.summary, new.name, old: (old.summary, old.source), new: (new.summary, new.source))
        collector.addWords(.remarks, new.name, old: (old.remarks, old.source), new: (new.remarks, new.source))
        let matching = RowMatching(
            old.members,
            new.members,
            by: \.name,
            likeness: [{ $0.origin == $1.origin && $0.summary.text == $1.summary.text }]
        )
        for group in matching.groups {
            RowGroupReport(
                added: .memberAdded,
                removed: .memberRemoved,
                counted: .members,
                path: { "\(new.name).\($0.name)" },
                oldPath: { "\(old.name).\($0.name)" },
                noun: "member",
                what: { "\(name: $0.name)" },
                position: \.source
            ).report(group, &collector)
            for (oldMember, newMember) in group.pairs { Self.compare(oldMember, newMember, of: new.name, &collector) }
        }
    }

    /// Compares whether a page describes the enumeration; its members are compared in any case.
    private func compareDescription(_ old: Enumeration, _ new: Enumeration, _ collector: inout ChangeCollector) {
        let (before, after) = (Change.Side(old.source), Change.Side(new.source))
        switch (comparison.oldUndescribed.contains(old.name), comparison.newUndescribed.contains(new.name)) {
        case (true, false):
            collector.add(
                .enumerationDescribed,
                new.name,
                "",
                old: before,
                new: after,
                added: FactCounts(.enumerations)
            )
        case (false, true):
            collector.add(
                .enumerationUndescribed,
                new.name,
                "",
                old: before,
                new: after,
                removed: FactCounts(.enumerations)
            )
        default: break
        }
    }

    private static func compare(
        _ old: Enumeration.Member,
        _ new: Enumeration.Member,
        of page: String,
        _ collector: inout ChangeCollector
    ) {
        let path = "\(page).\(new.name)"
        if old.origin != new.origin {
            let isListed = new.origin == .page
            collector.add(
                .memberOriginChanged,
                path,
                isListed ? "\(name: new.name), listed now" : "\(name: new.name), used elsewhere only",
                old: Change.Side(old.source, old.origin.rawValue),
                new: Change.Side(new.source, new.origin.rawValue)
            )
        }
        collector.addWords(
            .summary,
            path,
            of: "member \(name: new.name)",
            old: (old.summary, old.source),
            new: (new.summary, new.source)
        )
    }
}
