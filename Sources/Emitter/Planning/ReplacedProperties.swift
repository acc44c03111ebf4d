import UCWAGenModel

/// What the PUT of a resource does with each of its properties, as the rows of its body table describe it.
struct ReplacedProperties {
    /// The rows of the PUTs that replace a resource, by the lowercase name of the property; the resource's own page speaks first.
    private var rowsByResource: [String: [String: Parameter]] = [:]

    /// Collects the PUTs of a catalogue.
    init(_ entries: [Catalogue.Entry], _ families: ResourceFamilies) {
        for entry in entries {
            for operation in entry.resource.operations where operation.method == "PUT" {
                let input = RequestInput(of: operation, on: entry.resource, families)
                guard let replaced = input.replacedResource, !input.replacedProperties.isEmpty else { continue }
                let rows = Dictionary(input.replacedProperties.map { ($0.name.lowercased(), $0) }) { first, _ in first }
                let isOwn = replaced.name == entry.resource.name
                rowsByResource[replaced.name, default: [:]].merge(rows) { known, new in isOwn ? new : known }
            }
        }
    }

    /// Whether a PUT replaces a resource and lists which of its properties it takes.
    func isListed(_ resource: Resource) -> Bool { rowsByResource[resource.name] != nil }

    /// The row of a property; nil where no PUT of the resource takes it.
    func row(of property: Property, in resource: Resource) -> Parameter? {
        rowsByResource[resource.name]?[property.name.lowercased()]
    }
}
