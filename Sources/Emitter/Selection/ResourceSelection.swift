import UCWAGenModel

/// Which pages become Swift: those that are asked for, and what they refer to.
public struct ResourceSelection: Hashable, Sendable {
    /// The names or patterns of the pages that are asked for; empty for all.
    public var include: [String]
    /// The names or patterns of the pages that are left out, whoever refers to them.
    public var exclude: [String]
    /// Where the names or patterns stand in a configuration; nothing for those of a command line.
    public var places: [String: SourcePosition]

    /// Creates a selection; it starts with everything.
    public init(include: [String] = [], exclude: [String] = [], places: [String: SourcePosition] = [:]) {
        self.include = include
        self.exclude = exclude
        self.places = places
    }

    /// The part of a model that is selected.
    ///
    /// What a selected resource refers to comes along: the targets of its links, what its operations answer with, its
    /// enumerations, and the other revisions of its rel. A link to a page that is left out is not typed.
    public func apply(to model: ReferenceModel, diagnostics: inout Diagnostics) -> ReferenceModel {
        guard !include.isEmpty || !exclude.isEmpty else { return model }
        let names = model.resources.map(\.name) + model.enumerations.map(\.name)
        reportUnmatched(names, diagnostics: &diagnostics)
        let excluded = Set(names.filter { matches($0, exclude) })
        let wanted = names.filter { (include.isEmpty || matches($0, include)) && !excluded.contains($0) }
        let reached = References(model).closure(of: wanted, excluding: excluded)
        var selected = model
        selected.resources = model.resources.filter { reached.contains($0.name) }.map { without(excluded, $0) }
        selected.enumerations = model.enumerations.filter { reached.contains($0.name) }
        return selected
    }

    private func matches(_ name: String, _ patterns: [String]) -> Bool {
        patterns.contains { Wildcard($0).matches(name) }
    }

    private func reportUnmatched(_ names: [String], diagnostics: inout Diagnostics) {
        for pattern in include + exclude where !names.contains(where: Wildcard(pattern).matches) {
            let near = EditDistance.nearest(to: pattern, in: names).map { ": did you mean '\($0)'?" } ?? ""
            diagnostics.report(.selectionUnmatched, at: places[pattern], "no page is called '\(pattern)'\(near)")
        }
    }

    /// A resource whose links and answers do not name pages that are left out.
    private func without(_ excluded: Set<String>, _ resource: Resource) -> Resource {
        guard !excluded.isEmpty else { return resource }
        var resource = resource
        let kept = { (name: String?) in name.flatMap { excluded.contains($0) ? nil : $0 } }
        if let name = resource.representation, excluded.contains(name) { resource.representation = resource.name }
        for index in resource.links.indices { resource.links[index].target = kept(resource.links[index].target) }
        for index in resource.properties.indices {
            resource.properties[index].type = text(resource.properties[index].type, excluded)
        }
        for index in resource.operations.indices {
            if let name = resource.operations[index].response.resource, excluded.contains(name) {
                resource.operations[index].response.resource = nil
                resource.operations[index].response.content = .unnamed
            }
            for row in resource.operations[index].query.indices {
                let type = resource.operations[index].query[row].type
                resource.operations[index].query[row].type = text(type, excluded)
            }
            for row in (resource.operations[index].body?.fields ?? []).indices {
                guard let type = resource.operations[index].body?.fields[row].type else { continue }
                resource.operations[index].body?.fields[row].type = text(type, excluded)
            }
        }
        return resource
    }

    /// Values of an enumeration that is left out are text.
    private func text(_ type: TypeReference, _ excluded: Set<String>) -> TypeReference {
        guard excluded.contains(type.name) else { return type }
        return TypeReference(.string, isArray: type.isArray, isNullable: type.isNullable)
    }
}

/// Which pages refer to which.
private struct References {
    private var targets: [String: Set<String>] = [:]

    init(_ model: ReferenceModel) {
        var families: [String: [String]] = [:]
        for resource in model.resources { families[resource.rel, default: []].append(resource.name) }
        for resource in model.resources {
            var names = Set(families[resource.rel] ?? [])
            names.formUnion(resource.links.compactMap(\.target))
            names.formUnion(resource.properties.map(\.type.name))
            if let representation = resource.representation { names.insert(representation) }
            for operation in resource.operations {
                if let answer = operation.response.resource { names.insert(answer) }
                names.formUnion((operation.query + (operation.body?.fields ?? [])).map(\.type.name))
            }
            targets[resource.name] = names
        }
    }

    /// The pages that can be reached from some, themselves included.
    func closure(of names: [String], excluding excluded: Set<String>) -> Set<String> {
        var reached = Set(names)
        var open = names
        while let name = open.popLast() {
            for target in targets[name] ?? [] where !excluded.contains(target) && reached.insert(target).inserted {
                open.append(target)
            }
        }
        return reached
    }
}

/// A name in which `*` stands for any run of characters and `?` for one; case does not matter.
struct Wildcard {
    private let pattern: [Character]

    init(_ pattern: String) {
        self.pattern = Array(pattern.lowercased())
    }

    /// Whether a name is one of those that the pattern stands for.
    func matches(_ name: String) -> Bool {
        let name = Array(name.lowercased())
        // One row of the table of which prefixes match; the pattern is walked once.
        var row = [true] + Array(repeating: false, count: name.count)
        for character in pattern {
            var next = Array(repeating: false, count: name.count + 1)
            next[0] = character == "*" && row[0]
            for index in name.indices {
                switch character {
                case "*": next[index + 1] = next[index] || row[index + 1]
                case "?": next[index + 1] = row[index]
                default: next[index + 1] = row[index] && name[index] == character
                }
            }
            row = next
        }
        return row[name.count]
    }
}
