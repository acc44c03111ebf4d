import UCWAGenModel
import UCWAGenReader

/// Tells of rows that no sample shows, on pages with a sample that could.
///
/// A row whose type nothing tells was told already, and for the same reason, even where an override then sets the type.
struct UnsampledRowCheck {
    let index: ReferenceIndex
    private let untyped: Set<SourcePosition>

    /// Creates a check.
    ///
    /// - Parameter model: What the reference was resolved to, which knows the rows without a type.
    init(index: ReferenceIndex, model: ReferenceModel) {
        self.index = index
        var untyped: Set<SourcePosition> = []
        for resource in model.resources {
            for property in resource.properties where property.evidence.last?.rule == .fallback {
                untyped.insert(property.source)
            }
            for field in resource.operations.lazy.compactMap(\.body).flatMap(\.fields)
            where field.evidence.last?.rule == .fallback {
                untyped.insert(field.source)
            }
        }
        self.untyped = untyped
    }

    /// Checks the tables of a reference.
    func check(_ reference: Reference, diagnostics: inout Diagnostics) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            checkRepresentation(page, facts, diagnostics: &diagnostics)
            for operation in facts.operations { checkBody(operation, diagnostics: &diagnostics) }
        }
    }

    private func checkRepresentation(_ page: PageFacts, _ facts: ResourceFacts, diagnostics: inout Diagnostics) {
        let occurrences = index.occurrences(ofRel: ResourceName(page.name).rel, page: page.file)
        // Where others show the resource they may leave out what they do not need.
        guard occurrences.contains(where: { $0.file == page.file }) else { return }
        let properties = facts.properties.map { (name: $0.name.text, position: $0.position) }
        let links = facts.links.map { (name: $0.name.text, position: $0.position) }
        for (rows, what) in [(properties, "property"), (links, "link")] {
            for row in rows where row.name != "self" && !untyped.contains(row.position) {
                let name = row.name
                if occurrences.contains(where: { $0.resource.shows { $0 == name } }) { continue }
                // A difference in case is told where the sample shows it.
                let key = name.lowercased()
                if occurrences.contains(where: { $0.resource.shows { $0.lowercased() == key } }) { continue }
                diagnostics.report(.rowUnsampled, at: row.position, "no sample shows \(what) '\(name)'")
            }
        }
    }

    /// Query parameters are left alone: samples show those that a server supplies, if any.
    private func checkBody(_ operation: OperationFacts, diagnostics: inout Diagnostics) {
        let requests = index.requests(of: operation).map(\.resource)
        guard let rows = operation.body, !requests.isEmpty else { return }
        let names = requests.flatMap { $0.properties.map(\.name) + $0.links.map(\.rel) }
        let shown = Set(names.map { $0.lowercased() })
        for row in rows where !shown.contains(row.name.text.lowercased()) && !untyped.contains(row.position) {
            diagnostics.report(
                .rowUnsampled,
                at: row.position,
                "no sample request of \(operation.method) shows '\(row.name.text)'"
            )
        }
    }
}

extension SampleResource {
    /// Whether the sample shows a name, however it does.
    fileprivate func shows(_ isName: (String) -> Bool) -> Bool {
        properties.contains { isName($0.name) } || links.contains { isName($0.rel) }
            || embedded.contains { isName($0.rel) }
    }
}
