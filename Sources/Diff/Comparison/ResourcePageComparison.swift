import UCWAGenModel

/// Compares the pages of resources.
struct ResourcePageComparison {
    let comparison: Comparison

    /// What changed.
    func changes(_ matching: PageMatching<Resource>) -> [Change] {
        let (old, new) = (comparison.oldUndescribed, comparison.newUndescribed)
        return PageReport(
            added: { new.contains($0.name) ? .undescribedResourceAdded : .resourceAdded },
            removed: { old.contains($0.name) ? .undescribedResourceRemoved : .resourceRemoved },
            addedCounts: { new.contains($0.name) ? FactCounts() : FactCounts(of: $0) },
            removedCounts: { old.contains($0.name) ? FactCounts() : FactCounts(of: $0) }
        ).changes(matching, compare: compare)
    }

    private func compare(_ old: Resource, _ new: Resource, _ collector: inout ChangeCollector) {
        let path = PathPair(old: old.name, new: new.name)
        compareNames(old, new, &collector)
        compareRevisionLinks(old, new, &collector)
        compareState(old, new, &collector)
        guard !compareDescription(old, new, &collector) else { return }
        let isShared =
            !hasOwnType(old, comparison.oldFamilies) && !hasOwnType(new, comparison.newFamilies)
        collector.reporting(isShared ? { $0.asSharedMember } : { $0 }) { collector in
            PropertyComparison(renames: comparison.renames, path: path)
                .compare(old.properties, new.properties, &collector)
            LinkComparison(renames: comparison.renames, path: path).compare(old.links, new.links, &collector)
        }
        ScopeComparison(path: path).compare(old.scopes, new.scopes, &collector)
        EventComparison(renames: comparison.renames, path: path).compare(old.events, new.events, &collector)
        OperationComparison(comparison: comparison, old: old, new: new).compare(&collector)
        let sources = (old: old.source, new: new.source)
        for (words, before, after) in [
            (Words.summary, old.summary, new.summary), (.description, old.description, new.description),
            (.remarks, old.remarks, new.remarks),
        ] as [(Words, Prose?, Prose?)] {
            collector.addWords(words, new.name, old: (before, sources.old), new: (after, sources.new))
        }
    }

    /// Whether the properties and links of a page are those of its type in Swift: another page may represent it.
    private func hasOwnType(_ resource: Resource, _ families: ResourceFamilies) -> Bool {
        families.representation(of: resource).map { $0.name == resource.name } ?? true
    }

    /// Compares whether a page describes the resource; true where that says all of the rest.
    private func compareDescription(_ old: Resource, _ new: Resource, _ collector: inout ChangeCollector) -> Bool {
        let (before, after) = (Change.Side(old.source), Change.Side(new.source))
        switch (comparison.oldUndescribed.contains(old.name), comparison.newUndescribed.contains(new.name)) {
        case (false, false): return false
        case (true, true): break
        case (true, false):
            let counts = FactCounts(of: new)
            collector.add(.resourceDescribed, new.name, "", old: before, new: after, added: counts)
        case (false, true):
            let counts = FactCounts(of: old)
            collector.add(.resourceUndescribed, new.name, "", old: before, new: after, removed: counts)
        }
        return true
    }

    private func compareNames(_ old: Resource, _ new: Resource, _ collector: inout ChangeCollector) {
        guard old.name != new.name else { return }
        // What has no page is named by links alone, whose rels may differ in case; its type is the same.
        let isTypeSame = isUndescribed(old, new) && SwiftName.type(old.name) == SwiftName.type(new.name)
        if !isTypeSame {
            collector.add(
                .resourceRenamed,
                new.name,
                "from \(name: old.name) to \(name: new.name)",
                old: Change.Side(old.source, old.name),
                new: Change.Side(new.source, new.name)
            )
        }
        if old.rel != new.rel {
            collector.add(
                .relChanged,
                new.name,
                "from \(name: old.rel) to \(name: new.rel)",
                old: Change.Side(old.source, old.rel),
                new: Change.Side(new.source, new.rel)
            )
        }
        if old.revision != new.revision {
            let (before, after) = (String(old.revision), String(new.revision))
            collector.add(
                .revisionChanged,
                new.name,
                "from \(before) to \(after)",
                old: Change.Side(old.source, before),
                new: Change.Side(new.source, after)
            )
        }
    }

    /// Whether neither reference has a page for a resource.
    private func isUndescribed(_ old: Resource, _ new: Resource) -> Bool {
        comparison.oldUndescribed.contains(old.name) && comparison.newUndescribed.contains(new.name)
    }

    /// Compares the page whose links lead to a later revision: the first of its rel.
    private func compareRevisionLinks(_ old: Resource, _ new: Resource, _ collector: inout ChangeCollector) {
        let before = comparison.oldFamilies.firstRevision(of: old)?.name
        let after = comparison.newFamilies.firstRevision(of: new)?.name
        guard comparison.renames.resource(before) != after else { return }
        if let before {
            collector.add(
                .revisionLinkRemoved,
                old.name,
                "\(name: "revision\(old.revision)") of \(name: before)",
                old: Change.Side(old.source, before),
                new: .absent
            )
        }
        if let after {
            collector.add(
                .revisionLinkAdded,
                new.name,
                "\(name: "revision\(new.revision)") of \(name: after)",
                old: .absent,
                new: Change.Side(new.source, after)
            )
        }
    }

    /// Compares what is received: whether there is anything to look at, and what a GET answers with.
    private func compareState(_ old: Resource, _ new: Resource, _ collector: inout ChangeCollector) {
        let (wasCapability, isCapability) = (old.isCapability, new.isCapability)
        if wasCapability != isCapability {
            collector.add(
                isCapability ? .resourceBecameCapability : .capabilityBecameResource,
                new.name,
                "",
                old: Change.Side(old.source, wasCapability ? "capability" : "resource"),
                new: Change.Side(new.source, isCapability ? "capability" : "resource")
            )
        }
        let before = comparison.oldFamilies.representation(of: old)?.name
        let after = comparison.newFamilies.representation(of: new)?.name
        // Whether a page represents itself was told with its state.
        let isTold =
            wasCapability != isCapability && [nil, old.name].contains(before) && [nil, new.name].contains(after)
        guard comparison.renames.resource(before) != after, !isTold else { return }
        collector.add(
            .representationChanged,
            new.name,
            "from \(name: before ?? "no page") to \(name: after ?? "no page")",
            old: Change.Side(old.source, before),
            new: Change.Side(new.source, after)
        )
    }
}
