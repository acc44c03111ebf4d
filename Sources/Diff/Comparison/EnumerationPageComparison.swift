import UCWAGenModel

/// Compares the pages of enumerations.
enum EnumerationPageComparison {
    /// What changed.
    static func changes(_ matching: PageMatching<Enumeration>) -> [Change] {
        PageReport(added: .enumerationAdded, removed: .enumerationRemoved, counts: FactCounts.init(of:))
            .changes(matching, compare: compare)
    }

    private static func compare(_ old: Enumeration, _ new: Enumeration, _ collector: inout ChangeCollector) {
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
            for (oldMember, newMember) in group.pairs { compare(oldMember, newMember, of: new.name, &collector) }
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
