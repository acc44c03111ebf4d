import UCWAGenModel

/// Makes the view of the namespace's file.
struct NamespaceViewBuilder {
    let catalogue: Catalogue
    let conditions: ErrorConditionTable
    let errorLists: ErrorLists
    let commentary: Commentary
    let constants: ConstantViewBuilder
    let options: EmitterOptions
    /// The names of the pages that the reference has and the selection leaves out.
    let leftOut: Set<String>

    /// The registry of rels, the types of what no page describes, the lists of errors and their conditions.
    func namespace(_ diagnostics: inout Diagnostics) -> NamespaceView {
        NamespaceView(
            frame: FileFrame(page: nil, options: options),
            entries: catalogue.registry.map {
                RegistryEntryView(rel: SwiftLiteral.string($0.rel), type: $0.representation.typeName)
            },
            placeholders: catalogue.placeholders.map(placeholder),
            placeholderEnumerations: catalogue.placeholderEnumerations.map { enumeration, typeName in
                PlaceholderEnumerationView(
                    type: constants.type(
                        enumeration,
                        typeName,
                        documentation: commentary.undescribed(enumeration),
                        isDescribed: false,
                        &diagnostics
                    )
                )
            },
            errorLists: errorLists.lists.map { list in
                ErrorListView(name: list.name, conditions: SwiftLiteral.array(list.conditions.map { "." + $0 }))
            },
            conditions: conditions.conditions.map { condition in
                ConditionView(
                    name: condition.name,
                    documentation: commentary.condition(condition),
                    code: SwiftLiteral.string(condition.code),
                    subcode: condition.subcode.map(SwiftLiteral.string),
                    status: condition.status.map(String.init)
                )
            }
        )
    }

    private func placeholder(_ entry: Catalogue.Entry) -> PlaceholderView {
        let representation = catalogue.representation(of: entry)?.typeName
        return PlaceholderView(
            typeName: entry.typeName,
            documentation: commentary.undescribed(entry.resource, isLeftOut: leftOut.contains(entry.resource.name)),
            rel: SwiftLiteral.string(entry.resource.rel),
            representation: representation == entry.typeName ? nil : representation
        )
    }
}
