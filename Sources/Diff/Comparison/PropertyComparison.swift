import UCWAGenModel

/// Compares the properties of a resource.
struct PropertyComparison {
    let renames: Renames
    let path: PathPair

    /// Adds what changed.
    func compare(_ old: [Property], _ new: [Property], _ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old,
            new,
            firstDecides: true,
            by: { SwiftName.memberKey($0.name) },
            likeness: [
                { isSame($0, $1) && $0.summary.text == $1.summary.text }, isSame,
            ]
        )
        for group in matching.groups {
            RowGroupReport(
                added: .propertyAdded,
                removed: .propertyRemoved,
                counted: .properties,
                path: { path.new + ".properties.\($0.name)" },
                oldPath: { path.old + ".properties.\($0.name)" },
                noun: "property",
                what: { "\(name: $0.name)" },
                value: { $0.type.phrase },
                addedRemark: { " (\(name: $0.type.phrase))" },
                position: \.source
            ).report(group, &collector)
            for (oldProperty, newProperty) in group.pairs { compare(oldProperty, newProperty, &collector) }
        }
    }

    private func isSame(_ old: Property, _ new: Property) -> Bool {
        renames.type(old.type) == new.type && old.constraints == new.constraints
    }

    private func compare(_ old: Property, _ new: Property, _ collector: inout ChangeCollector) {
        let path = path.new + ".properties.\(new.name)"
        collector.addSpelling(.propertyRespelled, path, old: (old.name, old.source), new: (new.name, new.source))
        ValueComparison(rules: ChangeRule.propertyValueRules, renames: renames, name: new.name, path: path).compare(
            ValueRow(type: old.type, constraints: old.constraints, source: old.source),
            ValueRow(type: new.type, constraints: new.constraints, source: new.source),
            &collector
        )
        collector.addWords(
            .summary,
            path,
            of: "property \(name: new.name)",
            old: (old.summary, old.source),
            new: (new.summary, new.source)
        )
    }
}
