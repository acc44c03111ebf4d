import UCWAGenModel
import UCWAGenReader

/// Reports rows that no sample shows, on pages with a sample that could.
///
/// A sample need not show an optional field, nor a link that is offered at other times. A link is reported only where the sample
/// shows what must be meant by it: `onlineMeetingExtension`, which no table lists, for `onlineMeetingExtensions`.
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
        let occurrences = index.occurrences(ofRel: index.name(of: page.name).rel, page: page.file)
        // Where others show the resource they may leave out what they do not need.
        guard occurrences.contains(where: { $0.file == page.file }) else { return }
        for row in facts.properties where !untyped.contains(row.position) {
            let name = row.name.text
            if isShown(name, in: occurrences) { continue }
            diagnostics.report(.rowUnsampled, at: row.position, "no sample shows property '\(name)'")
        }
        for row in facts.links where row.name.text != "self" {
            let name = row.name.text
            if isShown(name, in: occurrences) { continue }
            let words = NameWords(name)
            let listed = Set(facts.links.map(\.name.text))
            let shown = occurrences.lazy.flatMap(\.resource.rels).first {
                !listed.contains($0) && NameWords($0) == words
            }
            guard let shown else { continue }
            diagnostics.report(
                .rowUnsampled,
                at: row.position,
                "no sample shows link '\(name)', but one shows '\(shown)'"
            )
        }
    }

    private func isShown(_ name: String, in occurrences: [ReferenceIndex.Occurrence]) -> Bool {
        if occurrences.contains(where: { $0.resource.shows { $0 == name } }) { return true }
        // A difference in case is reported where the sample shows it.
        let key = name.lowercased()
        return occurrences.contains { $0.resource.shows { $0.utf8.count == key.utf8.count && $0.lowercased() == key } }
    }

    /// Query parameters are left alone: samples show those that a server supplies, if any.
    private func checkBody(_ operation: OperationFacts, diagnostics: inout Diagnostics) {
        let requests = index.requests(of: operation).map(\.resource)
        guard let rows = operation.body, !requests.isEmpty else { return }
        let names = requests.flatMap { $0.properties.map(\.name) + $0.links.map(\.rel) }
        let shown = Set(names.map { $0.lowercased() })
        for row in rows where row.isRequired && !shown.contains(row.name.text.lowercased()) {
            guard !untyped.contains(row.position) else { continue }
            diagnostics.report(
                .rowUnsampled,
                at: row.position,
                "no sample request of \(operation.method) shows '\(row.name.text)'"
            )
        }
    }
}

extension SampleResource {
    /// The rels of all links and embedded resources.
    fileprivate var rels: [String] { links.map(\.rel) + embedded.map(\.rel) }

    /// Whether the sample shows a name, however it does.
    fileprivate func shows(_ isName: (String) -> Bool) -> Bool {
        properties.contains { isName($0.name) } || links.contains { isName($0.rel) }
            || embedded.contains { isName($0.rel) }
    }
}
