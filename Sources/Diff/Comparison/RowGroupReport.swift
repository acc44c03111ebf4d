import UCWAGenModel

/// Tells of the rows of one name that only one of two tables has.
struct RowGroupReport<Row> {
    /// The rule for a name that is new.
    let added: ChangeRule
    /// The rule for a name that is gone.
    let removed: ChangeRule
    /// What such a row counts as.
    let counted: FactCounts.Kind
    /// The path of a row.
    let path: (Row) -> String
    /// The path of a row that is gone, where it differs.
    var oldPath: ((Row) -> String)?
    /// What kind of thing a row is about.
    let noun: String
    /// What a row is called.
    let what: (Row) -> Wording
    /// What a row says behind its name, in a few words.
    var value: (Row) -> String? = { _ in nil }
    /// What is said besides of a row that is new.
    var addedRemark: (Row) -> Wording = { _ in "" }
    /// What is said besides of a row that is gone.
    var removedRemark: (Row) -> Wording = { _ in "" }
    /// The place of a row.
    let position: (Row) -> SourcePosition

    /// Whether two rows of one name say the same thing.
    var isSame: (Row, Row) -> Bool = { _, _ in true }

    /// Adds what there is to tell.
    func report(_ group: RowMatching<Row>.Group, _ collector: inout ChangeCollector) {
        for rows in alike(group.added) {
            let isRepeated = group.pairs.contains { isSame($0.new, rows[0]) }
            collector.add(
                isRepeated ? .rowRepeated : added,
                path(rows[0]),
                isRepeated ? "\(noun) \(what(rows[0]))" : what(rows[0]) + addedRemark(rows[0]),
                old: .absent,
                new: Change.Side(position(rows[0]), value(rows[0])),
                added: FactCounts(counted, rows.count)
            )
        }
        for rows in alike(group.removed) {
            let isRepeated = group.pairs.contains { isSame($0.old, rows[0]) }
            collector.add(
                isRepeated ? .rowNoLongerRepeated : removed,
                (oldPath ?? path)(rows[0]),
                isRepeated ? "\(noun) \(what(rows[0]))" : what(rows[0]) + removedRemark(rows[0]),
                old: Change.Side(position(rows[0]), value(rows[0])),
                new: .absent,
                removed: FactCounts(counted, rows.count)
            )
        }
    }

    /// Rows that say the same thing are one thing, however often it is said.
    private func alike(_ rows: [Row]) -> [[Row]] {
        rows.reduce(into: [[Row]]()) { groups, row in
            if let index = groups.firstIndex(where: { isSame($0[0], row) }) {
                groups[index].append(row)
            } else {
                groups.append([row])
            }
        }
    }
}
