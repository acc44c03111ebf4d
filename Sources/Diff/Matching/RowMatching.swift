/// Pairs the rows of two tables that say the same thing, whatever their order.
struct RowMatching<Row> {
    /// Rows of one name.
    struct Group {
        /// Rows that are in both tables.
        var pairs: [(old: Row, new: Row)]
        /// Rows that only the old table has.
        var removed: [Row]
        /// Rows that only the new table has.
        var added: [Row]
        /// Whether both tables have rows of the name, so that those above say nothing new.
        var isKept: Bool
    }

    /// The groups: in the order of the new table, then those of the old table alone.
    let groups: [Group]

    /// Pairs rows.
    ///
    /// Of several rows of one name those are paired first that are most alike, then those that come first.
    ///
    /// - Parameters:
    ///   - old: The rows of the old table.
    ///   - new: The rows of the new table.
    ///   - firstDecides: Whether the first row of a name is the one that counts, so that the first rows are a pair in any case.
    ///   - oldName: What an old row is known by.
    ///   - newName: What a new row is known by.
    ///   - likeness: Ways in which two rows are alike, the closest first.
    init<Name: Hashable>(
        _ old: [Row],
        _ new: [Row],
        firstDecides: Bool = false,
        by oldName: (Row) -> Name,
        _ newName: (Row) -> Name,
        likeness: [(Row, Row) -> Bool]
    ) {
        let oldGroups = Dictionary(grouping: old, by: oldName)
        let newGroups = Dictionary(grouping: new, by: newName)
        var seen: Set<Name> = []
        let names = (new.map(newName) + old.map(oldName)).filter { seen.insert($0).inserted }
        groups = names.map { name in
            Self.group(oldGroups[name] ?? [], newGroups[name] ?? [], firstDecides: firstDecides, likeness: likeness)
        }
    }

    /// Pairs rows whose names are written alike in both tables.
    init<Name: Hashable>(
        _ old: [Row],
        _ new: [Row],
        firstDecides: Bool = false,
        by name: (Row) -> Name,
        likeness: [(Row, Row) -> Bool]
    ) {
        self.init(old, new, firstDecides: firstDecides, by: name, name, likeness: likeness)
    }

    private static func group(
        _ old: [Row],
        _ new: [Row],
        firstDecides: Bool,
        likeness: [(Row, Row) -> Bool]
    ) -> Group {
        // The usual case: one row on each side.
        if old.count == 1, new.count == 1 {
            return Group(pairs: [(old[0], new[0])], removed: [], added: [], isKept: true)
        }
        var partner: [Int?] = new.map { _ in nil }
        var isTaken = old.map { _ in false }
        if firstDecides, !old.isEmpty, !new.isEmpty { (partner[0], isTaken[0]) = (0, true) }
        for isAlike in likeness + [{ _, _ in true }] {
            for index in new.indices where partner[index] == nil {
                guard let match = old.indices.first(where: { !isTaken[$0] && isAlike(old[$0], new[index]) }) else {
                    continue
                }
                isTaken[match] = true
                partner[index] = match
            }
        }
        let pairs = new.indices.compactMap { index in partner[index].map { (old: old[$0], new: new[index]) } }
        return Group(
            pairs: pairs,
            removed: old.indices.filter { !isTaken[$0] }.map { old[$0] },
            added: new.indices.filter { partner[$0] == nil }.map { new[$0] },
            isKept: !old.isEmpty && !new.isEmpty
        )
    }
}
