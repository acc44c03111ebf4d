import UCWAGenModel

/// Which pages refer to which.
struct References {
    /// The pages that come along in any case: enumerations, and the other revisions of a rel.
    private var companions: [String: Set<String>] = [:]
    /// The pages that are one link or response away.
    private var targets: [String: Set<String>] = [:]

    /// Finds the references of all resources of a model.
    init(_ model: ReferenceModel) {
        let pages = Set(model.resources.map(\.name) + model.enumerations.map(\.name))
        var revisions: [String: Set<String>] = [:]
        for resource in model.resources { revisions[resource.rel, default: []].insert(resource.name) }
        for resource in model.resources {
            let types = Set(resource.typeNames).intersection(pages)
            companions[resource.name] = types.union(revisions[resource.rel] ?? [])
            targets[resource.name] = Set(resource.targetNames).intersection(pages)
        }
    }

    /// The pages that can be reached from some, themselves included.
    ///
    /// - Parameters:
    ///   - names: The pages to start from.
    ///   - depth: How many links or responses away a page may be; nil for any number.
    ///   - excluded: The pages that are left out, whoever refers to them.
    func closure(of names: [String], depth: Int?, excluding excluded: Set<String>) -> Set<String> {
        var reached: Set<String> = []
        var border = Set(names)
        var steps = 0
        while !border.isEmpty {
            let new = together(border, excluding: excluded).subtracting(reached)
            reached.formUnion(new)
            guard depth.map({ steps < $0 }) ?? true else { break }
            steps += 1
            border = Set(new.flatMap { targets[$0] ?? [] }).subtracting(excluded).subtracting(reached)
        }
        return reached
    }

    /// Some pages with those that come along in any case, and with those of these.
    private func together(_ names: Set<String>, excluding excluded: Set<String>) -> Set<String> {
        var reached = names
        var open = Array(names)
        while let name = open.popLast() {
            for other in companions[name] ?? [] where !excluded.contains(other) && reached.insert(other).inserted {
                open.append(other)
            }
        }
        return reached
    }
}

extension Resource {
    /// The names of the types of all values.
    var typeNames: [String] {
        properties.map(\.type.name)
            + operations.flatMap { $0.query + ($0.body?.fields ?? []) }.map(\.type.name)
    }

    /// The resources that links, responses and the representation name.
    var targetNames: [String] {
        links.compactMap(\.target) + operations.compactMap(\.response.resource) + [representation].compactMap(\.self)
    }
}
