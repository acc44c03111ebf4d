import UCWAGenModel

/// Which cell of a row holds which column of a layout.
struct TableHeader {
    /// The cells of the columns that every table of the layout has; nil for one that this table lacks.
    var places: [Int?]
    /// The cells of the columns that this table has besides.
    var extra: [(name: String, place: Int)] = []
    /// How many cells a row should have.
    var count: Int

    /// Whether the table has all columns of its layout.
    var isWhole: Bool { !places.contains(nil) }

    /// The columns in the usual order, where the table's own header does not say.
    init(_ layout: TableLayout) {
        places = Array(layout.columns.indices)
        count = layout.columns.count
    }

    /// Reads the header of a table.
    ///
    /// - Parameter headings: The words of its cells.
    init(_ row: RawRow, headings: [String], layout: TableLayout, diagnostics: inout Diagnostics) {
        let names = headings.map(TableLayout.Column.key)
        places = []
        count = names.count
        for column in layout.columns {
            let place = names.firstIndex(where: column.synonyms.contains)
            places.append(place.flatMap { places.contains($0) ? nil : $0 })
        }
        for column in layout.extra {
            guard let place = names.firstIndex(where: column.synonyms.contains), !places.contains(place) else {
                continue
            }
            extra.append((column.name, place))
        }
        if isWhole, names.count == places.count + extra.count { return }
        let expected = layout.columns.map(\.name).joined(separator: ", ")
        diagnostics.report(
            .tableHeaderUnexpected,
            at: row.position,
            "found the columns \(headings.joined(separator: ", ")): expected \(expected)"
        )
        if places.allSatisfy({ $0 == nil }) {
            self = TableHeader(layout)
            return
        }
        // A column of another name is read as the one that usually stands in its place.
        for (column, place) in places.enumerated() where place == nil {
            let isFree = column < count && !places.contains(column) && !extra.contains { $0.place == column }
            if isFree { places[column] = column }
        }
    }
}
