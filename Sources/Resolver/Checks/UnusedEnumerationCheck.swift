import UCWAGenModel

/// Reports enumerations that nothing uses: no property, query parameter or field is of their type.
///
/// Where none of a reference's enumerations is used, their users are just not at hand.
struct UnusedEnumerationCheck {
    /// Checks the enumerations of a model.
    func check(_ model: ReferenceModel, diagnostics: inout Diagnostics) {
        var used: Set<String> = []
        for resource in model.resources {
            used.formUnion(resource.properties.map(\.type.name))
            for operation in resource.operations {
                used.formUnion(operation.query.map(\.type.name))
                used.formUnion((operation.body?.fields ?? []).map(\.type.name))
            }
        }
        guard model.enumerations.contains(where: { used.contains($0.name) }) else { return }
        for enumeration in model.enumerations where !used.contains(enumeration.name) {
            if MemberUse.isOfSubcodes(enumeration.name), hasSubcodes(model) { continue }
            diagnostics.report(
                .enumerationUnused,
                at: enumeration.source,
                "nothing is of the type \(enumeration.name): no property, query parameter or field uses it"
            )
        }
    }

    /// The column Subcode of the error tables draws from an enumeration too.
    private func hasSubcodes(_ model: ReferenceModel) -> Bool {
        model.resources.lazy.flatMap(\.operations).contains { operation in
            operation.errors.contains { !MemberUse.isNoSubcode($0.subcode) }
                || operation.asynchronousErrors.contains { !MemberUse.isNoSubcode($0.subcode) }
        }
    }
}
