import UCWAGenModel

/// Makes the views of resources and capabilities.
struct TypeViewBuilder {
    let catalogue: Catalogue
    let conditions: ErrorConditionTable
    let errorLists: ErrorLists
    let commentary: Commentary
    let options: EmitterOptions

    /// The view of a capability's file.
    func capability(_ entry: Catalogue.Entry, _ diagnostics: inout Diagnostics) -> CapabilityView {
        CapabilityView(type: frame(entry, &diagnostics))
    }

    /// The view of a resource's file.
    func resource(_ entry: Catalogue.Entry, _ diagnostics: inout Diagnostics) -> ResourceView {
        ResourceView(
            type: frame(entry, &diagnostics),
            properties: entry.properties.map { property($0.property, $0.name, of: entry.resource, &diagnostics) },
            links: links(entry.resource, &diagnostics)
        )
    }

    private func frame(_ entry: Catalogue.Entry, _ diagnostics: inout Diagnostics) -> TypeFrame {
        let resource = entry.resource
        let representation = catalogue.sharedRepresentation(of: entry)
        let operations = OperationViewBuilder(
            entry: entry,
            qualifiedName: options.qualified(entry.typeName),
            types: TypeMapping(catalogue: catalogue),
            conditions: conditions,
            errorLists: errorLists,
            commentary: commentary
        )
        return TypeFrame(
            file: FileFrame(page: PageName.file(resource.source.file), options: options),
            typeName: entry.typeName,
            qualifiedName: options.qualified(entry.typeName),
            documentation: commentary.resource(resource, representedBy: representation?.resource.name),
            rel: SwiftLiteral.string(resource.rel),
            revision: resource.revision > 1 ? String(resource.revision) : nil,
            representation: representation?.typeName,
            earlierRevision: catalogue.firstRevision(of: entry).map { options.qualified($0.typeName) },
            operations: operations.operations(&diagnostics)
        )
    }

    private func property(
        _ property: Property,
        _ name: String,
        of resource: Resource,
        _ diagnostics: inout Diagnostics
    ) -> PropertyView {
        let types = TypeMapping(catalogue: catalogue)
        let type = types.swiftType(property.type, at: property.source, &diagnostics)
        let isExternal = property.type.primitive == .externalResource
        return PropertyView(
            name: name,
            documentation: commentary.property(property, of: resource, catalogue.replacedProperties),
            wireName: SwiftLiteral.string(property.name),
            valueType: type,
            // Links are a list in any case, and an empty one where there are none.
            type: isExternal && property.type.isArray ? type : type + "?",
            isExternal: isExternal
        )
    }

    /// One view for each rel: the rows of a rel that is listed twice say where it travels, which the runtime finds out.
    private func links(_ resource: Resource, _ diagnostics: inout Diagnostics) -> [LinkView] {
        var order: [String] = []
        var rows: [String: [Link]] = [:]
        for link in resource.links where link.rel != "self" {
            if rows[link.rel] == nil { order.append(link.rel) }
            rows[link.rel, default: []].append(link)
        }
        var names = SymbolTable(reserved: ReservedNames.linksMembers, preferredNames: catalogue.preferredNames)
        return order.map { rel in
            let links = rows[rel] ?? []
            let target = links.lazy.compactMap(\.target).compactMap(catalogue.entry).first
            return LinkView(
                name: names.declare(rel, as: .link, at: links.first?.source, &diagnostics),
                documentation: commentary.link(links),
                wireName: SwiftLiteral.string(rel),
                target: target?.typeName ?? "AnyResource",
                isMany: links.contains { $0.cardinality == .many }
            )
        }
    }
}
