import UCWAGenModel

/// A model that is cut down to some of its pages, with the border listed as undescribed.
struct SelectedModel {
    /// The model.
    private(set) var model: ReferenceModel
    private let leftOut: Set<String>
    private let selected: Set<String>
    private let resources: [String: Resource]
    private let families: ResourceFamilies
    /// Where the remaining pages name resources and enumerations that have no page.
    private var mentions: [String: [SourcePosition]] = [:]

    /// Cuts down a model to the selected pages.
    init(_ model: ReferenceModel, selected: Set<String>) {
        self.model = model
        self.selected = selected
        leftOut = Set(model.resources.map(\.name) + model.enumerations.map(\.name)).subtracting(selected)
        resources = Dictionary(model.resources.map { ($0.name, $0) }) { first, _ in first }
        families = ResourceFamilies(model)
        self.model.enumerations = model.enumerations.filter { selected.contains($0.name) }
        var remaining = model.resources.filter { selected.contains($0.name) }
        for index in remaining.indices { cut(&remaining[index]) }
        self.model.resources = remaining
        listUndescribed(model.undescribed)
    }

    /// What was undescribed and is still named, and the resources that were left out.
    private mutating func listUndescribed(_ known: [UndescribedPage]) {
        var pages = known.filter { mentions[$0.name] != nil }
        // Where a rel has later revisions alone, its first one is no page, but what its links lead to.
        let rels = Set(leftOut.compactMap { resources[$0]?.rel })
        let names = rels.union(resources.keys).subtracting(selected).subtracting(pages.map(\.name))
        for name in names {
            guard let places = mentions[name] else { continue }
            pages.append(
                UndescribedPage(name: name, mentions: places.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
            )
        }
        model.undescribed = pages.sorted { $0.name < $1.name }
    }

    /// Lets a resource name the undescribed resources in place of those that were left out.
    private mutating func cut(_ resource: inout Resource) {
        if let name = resource.representation, name != resource.name {
            resource.representation = target(name, at: resource.source)
        }
        for index in resource.links.indices {
            let link = resource.links[index]
            resource.links[index].target = link.target.map { target($0, at: link.source) }
        }
        for index in resource.properties.indices {
            let property = resource.properties[index]
            resource.properties[index].type = type(property.type, at: property.source)
        }
        for index in resource.operations.indices { cut(&resource.operations[index]) }
    }

    private mutating func cut(_ operation: inout ResourceOperation) {
        let source = operation.source
        operation.response.resource = operation.response.resource.map { target($0, at: source) }
        for row in operation.query.indices { cut(&operation.query[row]) }
        if var body = operation.body {
            for row in body.fields.indices { cut(&body.fields[row]) }
            operation.body = body
        }
    }

    private mutating func cut(_ parameter: inout Parameter) {
        parameter.type = type(parameter.type, at: parameter.source)
    }

    /// The name that a resource goes by: its own, or that of its rel's first revision where it was left out.
    private mutating func target(_ name: String, at position: SourcePosition) -> String {
        guard leftOut.contains(name), let resource = resources[name], resource.revision > 1 else {
            mentions[name, default: []].append(position)
            return name
        }
        let first = families.firstRevision(of: resource)?.name ?? resource.rel
        mentions[first, default: []].append(position)
        return first
    }

    /// The type of a value; values of an enumeration that was left out are text.
    private mutating func type(_ type: TypeReference, at position: SourcePosition) -> TypeReference {
        guard !leftOut.contains(type.name) else {
            return TypeReference(.string, isArray: type.isArray, isNullable: type.isNullable)
        }
        mentions[type.name, default: []].append(position)
        return type
    }
}
