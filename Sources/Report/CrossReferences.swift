import UCWAGenModel

/// Who refers to whom, seen from the side of those that are referred to.
struct CrossReferences {
    /// For a resource, the names of others that link to it, each once.
    private(set) var linkedFrom: [String: [String]] = [:]
    /// For a resource, the operations of others that answer with it.
    private(set) var answers: [String: [Reference]] = [:]
    /// For a resource, the pages of others whose events it sends, each once.
    private(set) var tells: [String: [Reference]] = [:]
    /// For an enumeration, the properties, parameters and fields of its type.
    private(set) var uses: [String: [Reference]] = [:]
    /// For a rel, the resources that are its revisions, the first first.
    private(set) var revisions: [String: [Resource]] = [:]

    /// A fact that refers to something.
    struct Reference {
        /// What is shown of the fact.
        var title: String
        /// Its identifier on the page.
        var anchor: String
    }

    /// Collects the references of a model.
    init(_ model: ReferenceModel, _ anchors: FactAnchors) {
        for (resource, own) in zip(model.resources, anchors.resources) {
            addLinks(of: resource)
            for (property, anchor) in zip(resource.properties, own.properties) {
                add(property.type, "\(resource.name).\(property.name)", anchor)
            }
            addEvents(of: resource, own.events)
            for (operation, anchor) in zip(resource.operations, own.operations) {
                add(operation, of: resource, anchor)
            }
        }
        revisions = Dictionary(grouping: model.resources, by: \.rel).mapValues {
            $0.sorted { $0.revision < $1.revision }
        }
    }

    private mutating func addLinks(of resource: Resource) {
        var seen: Set<String> = []
        for target in resource.links.compactMap(\.target) where target != resource.name {
            guard seen.insert(target).inserted else { continue }
            linkedFrom[target, default: []].append(resource.name)
        }
    }

    private mutating func addEvents(of resource: Resource, _ anchors: [String]) {
        var seen: Set<String> = []
        for (event, anchor) in zip(resource.events, anchors) where event.sender != resource.name {
            guard seen.insert(event.sender).inserted else { continue }
            tells[event.sender, default: []].append(Reference(title: resource.name, anchor: anchor))
        }
    }

    private mutating func add(_ operation: ResourceOperation, of resource: Resource, _ anchor: FactAnchors.Operation) {
        let title = "\(operation.method) \(resource.name)"
        if let target = operation.response.resource, target != resource.name {
            answers[target, default: []].append(Reference(title: title, anchor: anchor.own))
        }
        let fields = operation.body?.fields ?? []
        for (parameter, anchor) in zip(operation.query + fields, anchor.query + anchor.fields) {
            add(parameter.type, "\(resource.name).\(operation.method).\(parameter.name)", anchor)
        }
    }

    private mutating func add(_ type: TypeReference, _ title: String, _ anchor: String) {
        guard type.primitive == nil else { return }
        uses[type.name, default: []].append(Reference(title: title, anchor: anchor))
    }
}
