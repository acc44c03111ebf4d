import UCWAGenModel

/// Compares the distinct errors of two references as wholes: one that no operation lists any more is gone from the Swift.
enum ErrorConditionComparison {
    /// What tells the constant of a condition from others.
    private struct Identity: Hashable {
        var code: String
        var subcode: String?
        /// The status, where the constant is named after it.
        var status: Int?

        var wording: Wording {
            ErrorConditionList.wording(code, subcode ?? "") + (status.map { " (\(String($0)))" } ?? "")
        }

        var value: String { [code, subcode, status.map(String.init)].compactMap(\.self).joined(separator: ", ") }
    }

    /// The conditions that are new or gone.
    static func changes(from old: ReferenceModel, to new: ReferenceModel) -> [Change] {
        let (before, after) = (identities(old), identities(new))
        let (known, kept) = (Set(before.map(\.identity)), Set(after.map(\.identity)))
        var collector = ChangeCollector(page: nil, at: nil)
        for (identity, condition) in before where !kept.contains(identity) {
            collector.add(
                .errorConditionRemoved,
                condition.path,
                identity.wording,
                old: Change.Side(condition.source, identity.value),
                new: .absent
            )
        }
        for (identity, condition) in after where !known.contains(identity) {
            collector.add(
                .errorConditionAdded,
                condition.path,
                identity.wording,
                old: .absent,
                new: Change.Side(condition.source, identity.value)
            )
        }
        compareStatuses(before, after, &collector)
        return collector.changes
    }

    /// Compares the statuses of the constants that are not named after them.
    private static func compareStatuses(_ old: [Entry], _ new: [Entry], _ collector: inout ChangeCollector) {
        let known = Dictionary(old.map { ($0.identity, $0.condition) }) { first, _ in first }
        for (identity, condition) in new where identity.status == nil {
            guard let former = known[identity], former.statuses.first != condition.statuses.first else { continue }
            let words = { (statuses: [Int]) in statuses.first.map(String.init) ?? "none" }
            let (before, after) = (words(former.statuses), words(condition.statuses))
            collector.add(
                .errorConditionStatusChanged,
                condition.path,
                "\(identity.wording) from \(name: before) to \(name: after)",
                old: Change.Side(former.source, "\(identity.value), \(before)"),
                new: Change.Side(condition.source, "\(identity.value), \(after)")
            )
        }
    }

    private typealias Entry = (identity: Identity, condition: ErrorConditionList.Condition)

    private static func identities(_ model: ReferenceModel) -> [Entry] {
        ErrorConditionList(model).conditions.flatMap { condition in
            // The least status keeps the plain name.
            let statuses = [nil] + condition.statuses.dropFirst().map(Optional.some)
            return statuses.map {
                (Identity(code: condition.code, subcode: condition.subcode, status: $0), condition)
            }
        }
    }
}
