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
        return collector.changes
    }

    private static func identities(
        _ model: ReferenceModel
    ) -> [(identity: Identity, condition: ErrorConditionList.Condition)] {
        ErrorConditionList(model).conditions.flatMap { condition in
            // The least status keeps the plain name.
            let statuses = [nil] + condition.statuses.dropFirst().map(Optional.some)
            return statuses.map {
                (Identity(code: condition.code, subcode: condition.subcode, status: $0), condition)
            }
        }
    }
}
