import UCWAGenModel

/// Compares the scopes of a resource, any one of which permits its use.
struct ScopeComparison {
    let path: PathPair

    /// Adds what changed.
    func compare(_ old: [Scope], _ new: [Scope], _ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old,
            new,
            by: \.name,
            likeness: [{ $0.permission == $1.permission && $0.description.text == $1.description.text }]
        )
        for group in matching.groups {
            RowGroupReport(
                added: old.isEmpty ? .scopeRequired : .scopeAdded,
                removed: new.isEmpty ? .scopeLifted : .scopeRemoved,
                counted: .scopes,
                path: { path.new + ".scopes.\($0.name)" },
                oldPath: { path.old + ".scopes.\($0.name)" },
                noun: "scope",
                what: { "\(name: $0.name)" },
                position: \.source
            ).report(group, &collector)
            for (oldScope, newScope) in group.pairs { compareWords(oldScope, newScope, &collector) }
        }
    }

    private func compareWords(_ old: Scope, _ new: Scope, _ collector: inout ChangeCollector) {
        let path = path.new + ".scopes.\(new.name)"
        let what: Wording = "scope \(name: new.name)"
        let permissions = (old: Prose(old.permission), new: Prose(new.permission))
        collector.addWords(
            .permission,
            path,
            of: what,
            old: (permissions.old, old.source),
            new: (permissions.new, new.source)
        )
        collector.addWords(
            .description,
            path,
            of: what,
            old: (old.description, old.source),
            new: (new.description, new.source)
        )
    }
}
