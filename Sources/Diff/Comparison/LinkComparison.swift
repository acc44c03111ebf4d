import UCWAGenModel

/// Compares the links of a resource, rel by rel: in Swift the rows of a rel are one property.
struct LinkComparison {
    let renames: Renames
    let path: PathPair

    /// Adds what changed.
    func compare(_ old: [Link], _ new: [Link], _ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old,
            new,
            by: { SwiftName.memberKey($0.rel) },
            likeness: [{ isSame($0, $1) && $0.summary.text == $1.summary.text }, isSame]
        )
        for group in matching.groups {
            let oldRows = group.pairs.map(\.old) + group.removed
            let newRows = group.pairs.map(\.new) + group.added
            let rel = newRows.first?.rel ?? oldRows.first?.rel ?? ""
            if oldRows.isEmpty || newRows.isEmpty {
                compareRows(group, &collector)
            } else if rel == "self" {
                // Every resource has `selfLink`, whatever its page says.
                compareRows(group, &collector)
                comparePairs(rel, group, told: Told(), &collector)
            } else {
                // Which row is the first matters, so the tables are asked and not the pairs.
                let key = SwiftName.memberKey(rel)
                let isOfRel = { (link: Link) in SwiftName.memberKey(link.rel) == key }
                let rows = (old: old.filter(isOfRel), new: new.filter(isOfRel))
                compareKept(rel, rows.old, rows.new, group, &collector)
            }
            if let (oldRow, newRow) = group.pairs.first {
                let old = (oldRow.rel, oldRow.source)
                collector.addSpelling(.linkRespelled, linkPath(rel), old: old, new: (newRow.rel, newRow.source))
            }
            for (oldRow, newRow) in group.pairs {
                collector.addWords(
                    .summary,
                    linkPath(rel),
                    of: "link \(name: rel)",
                    old: (oldRow.summary, oldRow.source),
                    new: (newRow.summary, newRow.source)
                )
            }
        }
    }

    private func linkPath(_ rel: String) -> String { path.new + ".links.\(rel)" }

    private func isSame(_ old: Link, _ new: Link) -> Bool {
        renames.resource(old.target) == new.target && old.placement == new.placement
            && old.cardinality == new.cardinality
    }

    /// Tells of rows that only one table has: all of a rel that is new or gone at once, else each for itself.
    private func compareRows(_ group: RowMatching<Link>.Group, _ collector: inout ChangeCollector) {
        if group.isKept || (group.added + group.removed).contains(where: { $0.rel == "self" }) {
            for row in group.added { add(.linkRowAdded, [row], &collector) }
            for row in group.removed { remove(.linkRowRemoved, [row], &collector) }
        } else {
            if !group.added.isEmpty { add(.linkAdded, group.added, &collector) }
            if !group.removed.isEmpty { remove(.linkRemoved, group.removed, &collector) }
        }
    }

    private func add(_ rule: ChangeRule, _ rows: [Link], _ collector: inout ChangeCollector) {
        collector.add(
            rule,
            linkPath(rows[0].rel),
            rows[0].wording,
            old: .absent,
            new: Change.Side(rows[0].source, Self.phrase(rows)),
            added: FactCounts(.links, rows.count)
        )
    }

    private func remove(_ rule: ChangeRule, _ rows: [Link], _ collector: inout ChangeCollector) {
        collector.add(
            rule,
            path.old + ".links.\(rows[0].rel)",
            rows[0].wording,
            old: Change.Side(rows[0].source, Self.phrase(rows)),
            new: .absent,
            removed: FactCounts(.links, rows.count)
        )
    }

    private static func phrase(_ rows: [Link]) -> String { rows.map(\.phrase).joined(separator: "; ") }

    /// Compares the rows of a rel that is in both references.
    private func compareKept(
        _ rel: String,
        _ old: [Link],
        _ new: [Link],
        _ group: RowMatching<Link>.Group,
        _ collector: inout ChangeCollector
    ) {
        let told = Told(
            target: compareTargets(rel, old, new, &collector),
            number: compareNumbers(rel, old, new, &collector),
            travel: compareTravel(rel, old, new, group, &collector)
        )
        if !told.travel { compareRows(group, &collector) }
        comparePairs(rel, group, told: told, &collector)
    }

    /// What was told of a rel as a whole.
    private struct Told {
        var target = false
        var number = false
        var travel = false
    }

    /// Tells of rows that say something else, as far as that was not told of the rel as a whole.
    private func comparePairs(
        _ rel: String,
        _ group: RowMatching<Link>.Group,
        told: Told,
        _ collector: inout ChangeCollector
    ) {
        for (oldRow, newRow) in group.pairs {
            let isTargetOther = renames.resource(oldRow.target) != newRow.target && !told.target
            let isNumberOther = oldRow.cardinality != newRow.cardinality && !told.number
            let isPlaceOther = oldRow.placement != newRow.placement && !told.travel
            guard isTargetOther || isNumberOther || isPlaceOther else { continue }
            collector.add(
                .linkRowChanged,
                linkPath(rel),
                "\(name: rel) from \(name: oldRow.phrase) to \(name: newRow.phrase)",
                old: Change.Side(oldRow.source, oldRow.phrase),
                new: Change.Side(newRow.source, newRow.phrase)
            )
        }
    }

    /// The first row with a target decides the type of a link.
    private func compareTargets(
        _ rel: String,
        _ old: [Link],
        _ new: [Link],
        _ collector: inout ChangeCollector
    ) -> Bool {
        let oldRow = old.first { $0.target != nil } ?? old.first
        let newRow = new.first { $0.target != nil } ?? new.first
        guard let oldRow, let newRow, renames.resource(oldRow.target) != newRow.target else { return false }
        let before = oldRow.target ?? "no page"
        let after = newRow.target ?? "no page"
        collector.add(
            .linkTargetChanged,
            linkPath(rel),
            "\(name: rel) from \(name: before) to \(name: after)",
            old: Change.Side(oldRow.source, oldRow.target),
            new: Change.Side(newRow.source, newRow.target)
        )
        return true
    }

    /// A link is a list where any row says so.
    private func compareNumbers(
        _ rel: String,
        _ old: [Link],
        _ new: [Link],
        _ collector: inout ChangeCollector
    ) -> Bool {
        let oldRow = old.first { $0.cardinality == .many } ?? old.first
        let newRow = new.first { $0.cardinality == .many } ?? new.first
        guard let oldRow, let newRow, oldRow.cardinality != newRow.cardinality else { return false }
        let (before, after) = (oldRow.cardinality.rawValue, newRow.cardinality.rawValue)
        collector.add(
            .linkCardinalityChanged,
            linkPath(rel),
            "\(name: rel) from \(name: before) to \(name: after)",
            old: Change.Side(oldRow.source, before),
            new: Change.Side(newRow.source, after)
        )
        return true
    }

    /// Whether the target may travel along, and the rows that come or go with that.
    private func compareTravel(
        _ rel: String,
        _ old: [Link],
        _ new: [Link],
        _ group: RowMatching<Link>.Group,
        _ collector: inout ChangeCollector
    ) -> Bool {
        let oldRow = old.first { $0.placement == .embedded } ?? old.first
        let newRow = new.first { $0.placement == .embedded } ?? new.first
        guard let oldRow, let newRow, oldRow.placement != newRow.placement else { return false }
        let isEmbedded = newRow.placement == .embedded
        collector.add(
            isEmbedded ? .linkEmbedded : .linkNoLongerEmbedded,
            linkPath(rel),
            "\(name: rel)",
            old: Change.Side(oldRow.source, Self.placements(old)),
            new: Change.Side(newRow.source, Self.placements(new)),
            added: FactCounts(.links, group.added.count),
            removed: FactCounts(.links, group.removed.count)
        )
        return true
    }

    private static func placements(_ rows: [Link]) -> String {
        let all: [Link.Placement] = [.link, .embedded]
        return all.filter { place in rows.contains { $0.placement == place } }.map(\.rawValue).joined(separator: ", ")
    }
}

extension Link {
    /// The rel, with what does not go without saying: a target of another name, or several.
    fileprivate var wording: Wording {
        let number = cardinality == .many ? " many" : ""
        let page: Wording = target.map { $0 == rel ? "" : " \(name: $0)" } ?? " no page"
        return number.isEmpty && page.parts.isEmpty ? "\(name: rel)" : "\(name: rel) to\(number)\(page)"
    }

    /// What the row says of the target, in a few words, such as `one contact, link`.
    fileprivate var phrase: String { "\(cardinality.rawValue) \(target ?? "of no page"), \(placement.rawValue)" }
}
