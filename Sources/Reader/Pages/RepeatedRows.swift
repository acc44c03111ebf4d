import UCWAGenModel

/// Finds rows that a page lists twice.
///
/// A property, a query parameter or a field of a body has one row. Elsewhere a name may rightly stand twice, so only rows that
/// are equal in all cells are reported.
enum RepeatedRows {
    /// Reports the rows of a resource page.
    ///
    /// - Parameter isDistilled: Whether the page has lost the sentences in which rows of errors and events differ.
    static func report(in facts: ResourceFacts, isDistilled: Bool, diagnostics: inout Diagnostics) {
        report(facts.properties, "property", diagnostics: &diagnostics) { ([$0.name], $0.position) }
        // Distilled pages say which of the two it is.
        let allowed = facts.links.contains { $0.placement != nil } ? 1 : 2
        report(facts.links, "link", allowed: allowed, diagnostics: &diagnostics) { row in
            let extra = [row.target, row.placement, row.cardinality].compactMap(\.self)
            return ([row.name, row.description] + extra, row.position)
        }
        report(facts.scopes, "scope", diagnostics: &diagnostics) {
            ([$0.name, $0.permission, $0.description], $0.position)
        }
        for event in facts.events where !isDistilled {
            report(event.rows, "event of", diagnostics: &diagnostics) { row in
                ([row.resource, row.priority, row.sender, row.reason], row.position)
            }
        }
        for operation in facts.operations {
            report(operation.query, "query parameter", diagnostics: &diagnostics) { ([$0.name], $0.position) }
            report(operation.body ?? [], "field", diagnostics: &diagnostics) { ([$0.name], $0.position) }
            guard !isDistilled else { continue }
            report(operation.errors, "error", diagnostics: &diagnostics) { row in
                ([row.code, row.status, row.subcode, row.description], row.position)
            }
            report(operation.asynchronousReasons, diagnostics: &diagnostics)
        }
        if !isDistilled { report(facts.asynchronousReasons, diagnostics: &diagnostics) }
    }

    private static func report(_ reasons: [ReasonRow], diagnostics: inout Diagnostics) {
        for (_, rows) in Dictionary(grouping: reasons, by: \.code).sorted(by: { $0.key < $1.key }) {
            report(rows, "reason", diagnostics: &diagnostics) { ([$0.subcode, $0.reason], $0.position) }
        }
    }

    /// - Parameters:
    ///   - what: What a row describes.
    ///   - allowed: How many equal rows are right: a rel may be listed once as link and once as embedded.
    ///   - cells: The cells that make two rows the same, first the name, whose case does not count, and the row's place.
    private static func report<Row>(
        _ rows: [Row],
        _ what: String,
        allowed: Int = 1,
        diagnostics: inout Diagnostics,
        cells: (Row) -> (cells: [Cell], position: SourcePosition)
    ) {
        guard rows.count > allowed else { return }
        var groups: [[String]: (name: String, places: [SourcePosition])] = [:]
        for row in rows {
            let (cells, position) = cells(row)
            let name = cells.first?.text ?? ""
            // Servers read names without regard to case.
            let key = [name.lowercased()] + cells.dropFirst().map(\.text)
            groups[key, default: (name, [])].places.append(position)
        }
        let repeated = groups.values.filter { $0.places.count > allowed }.sorted { $0.places[0] < $1.places[0] }
        for (name, places) in repeated {
            let others = places.enumerated().filter { $0.offset != allowed }.map { String($0.element.line) }
            diagnostics.report(
                .rowListedTwice,
                at: places[allowed],
                "the \(what) '\(name)' is listed \(places.count == 2 ? "twice" : "\(places.count) times"): see also "
                    + (others.count == 1 ? "line " : "lines ") + others.joined(separator: ", ")
            )
        }
    }
}
