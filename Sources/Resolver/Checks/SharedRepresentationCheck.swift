import UCWAGenModel

/// Proposes overrides for resources whose properties are those of another one, so that one thing may be one type.
///
/// Equal properties alone prove nothing, so nothing is merged; with fewer than five they do not even suggest it.
struct SharedRepresentationCheck {
    /// How many properties two resources must have in common.
    static let leastProperties = 5

    let index: ReferenceIndex

    /// Checks the resources that have a type of their own.
    func check(_ model: ReferenceModel, diagnostics: inout Diagnostics) {
        let candidates = model.resources.filter { resource in
            resource.representation == resource.name && resource.properties.count >= Self.leastProperties
        }
        let groups = Dictionary(grouping: candidates) { resource in
            Set(resource.properties.map { "\($0.name.lowercased()) \($0.type.phrase)" })
        }
        let representations = model.resources.compactMap(\.representation)
        for group in groups.values where group.count > 1 {
            // What others are represented by and what samples call themselves is the resource that the others repeat.
            let ranked = group.map { resource in
                let own = index.occurrences(ofRel: resource.rel, page: resource.source.file)
                let rels = own.count { $0.resource.rel?.lowercased() == resource.rel.lowercased() }
                return (resource, representations.count { $0 == resource.name }, rels)
            }
            guard let base = ranked.max(by: { ($0.1, $0.2, $1.0.name) < ($1.1, $1.2, $0.0.name) })?.0 else { continue }
            for resource in group where resource.rel != base.rel {
                let message =
                    "the properties of '\(resource.name)' are those of '\(base.name)': an override of "
                    + "'\(resource.name).representation' makes them one type"
                diagnostics.report(.representationShared, at: resource.source, message)
            }
        }
    }
}
