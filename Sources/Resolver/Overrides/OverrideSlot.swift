import UCWAGenModel

/// A part of a resource that an override can set: how it reads today, and how it is set.
struct OverrideSlot {
    /// The names that a value may refer to.
    struct Known {
        var enumerations: Set<String>
        var resources: Set<String>
    }

    /// What the part is today.
    var get: (Resource) -> String?
    /// Sets the part; what is wrong with the value, or nil.
    var set: (inout Resource, String?, Evidence) -> String?
    /// Whether a diagnostic of the reference no longer matters once the part is set.
    var settles: (Diagnostic) -> Bool = { _ in false }
}

extension OverrideSlot {
    /// The resource that a GET answers with.
    static func representation(_ known: Known) -> OverrideSlot {
        OverrideSlot(
            get: { $0.representation },
            set: { resource, value, _ in
                if let problem = known.problem(asResource: value) { return problem }
                resource.representation = value
                return nil
            }
        )
    }

    /// The type of a property.
    static func property(_ name: String, in resource: Resource, _ known: Known) -> OverrideSlot? {
        guard let index = resource.properties.firstIndex(where: { $0.name == name }) else { return nil }
        let source = resource.properties[index].source
        return OverrideSlot(
            get: { $0.properties[index].type.phrase },
            set: { resource, value, evidence in
                guard let type = known.type(value) else { return known.problem(asType: value) }
                resource.properties[index].type = type
                resource.properties[index].evidence.insert(evidence, at: 0)
                return nil
            },
            settles: { $0.settlesType(at: source) }
        )
    }

    /// The page that a link leads to; of a rel that is listed twice, both rows.
    static func linkTarget(_ rel: String, in resource: Resource, _ known: Known) -> OverrideSlot? {
        let indices = resource.links.indices.filter { resource.links[$0].rel == rel }
        guard let first = indices.first else { return nil }
        let sources = indices.map { resource.links[$0].source }
        return OverrideSlot(
            get: { $0.links[first].target },
            set: { resource, value, evidence in
                if let problem = known.problem(asResource: value) { return problem }
                for index in indices {
                    resource.links[index].target = value
                    resource.links[index].evidence.insert(evidence, at: 0)
                }
                return nil
            },
            settles: { $0.rule == .linkTargetMissing && $0.position.map(sources.contains) == true }
        )
    }

    /// Where a link travels, or how many there may be.
    static func link(_ rel: String, attribute: String, in resource: Resource) -> OverrideSlot? {
        guard let index = resource.links.firstIndex(where: { $0.rel == rel }) else { return nil }
        switch attribute {
        case "cardinality":
            return OverrideSlot(
                get: { $0.links[index].cardinality.rawValue },
                set: { resource, value, evidence in
                    guard let cardinality = value.flatMap(Link.Cardinality.init) else {
                        return "expected 'one' or 'many'"
                    }
                    resource.links[index].cardinality = cardinality
                    resource.links[index].evidence.insert(evidence, at: 0)
                    return nil
                }
            )
        case "placement":
            return OverrideSlot(
                get: { $0.links[index].placement.rawValue },
                set: { resource, value, evidence in
                    guard let placement = value.flatMap(Link.Placement.init) else {
                        return "expected 'link' or 'embedded'"
                    }
                    resource.links[index].placement = placement
                    resource.links[index].evidence.insert(evidence, at: 0)
                    return nil
                }
            )
        default:
            return nil
        }
    }

    /// The resource that an operation answers with.
    static func response(of method: String, in resource: Resource, _ known: Known) -> OverrideSlot? {
        guard let index = resource.operations.firstIndex(where: { $0.method == method }) else { return nil }
        let lines =
            resource.operations[index].source
            .line..<(resource.operations.dropFirst(index + 1).first?.source.line ?? .max)
        let file = resource.source.file
        let rules: Set<DiagnosticRule> = [.responseUndocumented, .responseItemUnclear, .responseItemUnnamed]
        return OverrideSlot(
            get: { $0.operations[index].response.resource },
            set: { resource, value, evidence in
                if let problem = known.problem(asResource: value) { return problem }
                var response = resource.operations[index].response
                response.resource = value
                response.content = value == nil ? .none : .resource
                response.evidence.insert(evidence, at: 0)
                resource.operations[index].response = response
                return nil
            },
            settles: { diagnostic in
                guard rules.contains(diagnostic.rule), let position = diagnostic.position else { return false }
                return position.file == file && lines.contains(position.line)
            }
        )
    }

    /// The type of a query parameter or body field, or whether it is required.
    static func parameter(
        _ name: String,
        table: String,
        of method: String,
        attribute: String,
        in resource: Resource,
        _ known: Known
    ) -> OverrideSlot? {
        guard let operation = resource.operations.firstIndex(where: { $0.method == method }) else { return nil }
        let path: WritableKeyPath<ResourceOperation, [Parameter]> = table == "query" ? \.query : \.bodyFields
        let rows = resource.operations[operation][keyPath: path]
        guard let index = rows.firstIndex(where: { $0.name == name }) else { return nil }
        let source = rows[index].source
        func change(_ resource: inout Resource, _ evidence: Evidence, _ body: (inout Parameter) -> Void) {
            body(&resource.operations[operation][keyPath: path][index])
            resource.operations[operation][keyPath: path][index].evidence.insert(evidence, at: 0)
        }
        switch attribute {
        case "type":
            return OverrideSlot(
                get: { $0.operations[operation][keyPath: path][index].type.phrase },
                set: { resource, value, evidence in
                    guard let type = known.type(value) else { return known.problem(asType: value) }
                    change(&resource, evidence) { $0.type = type }
                    return nil
                },
                settles: { $0.settlesType(at: source) }
            )
        case "isRequired":
            return OverrideSlot(
                get: { $0.operations[operation][keyPath: path][index].isRequired ? "true" : "false" },
                set: { resource, value, evidence in
                    guard let isRequired = value.flatMap(Bool.init) else { return "expected 'true' or 'false'" }
                    change(&resource, evidence) { $0.isRequired = isRequired }
                    return nil
                }
            )
        default:
            return nil
        }
    }
}

extension OverrideSlot.Known {
    /// A type by its phrase; nil where it is none, or names an enumeration that has no page.
    fileprivate func type(_ value: String?) -> TypeReference? {
        guard let type = value.flatMap(TypeReference.init(phrase:)) else { return nil }
        return type.primitive != nil || enumerations.contains(type.name) ? type : nil
    }

    fileprivate func problem(asType value: String?) -> String {
        let words = value?.split(separator: " ").last.map(String.init) ?? ""
        let names = Primitive.allCases.map(\.rawValue) + enumerations.sorted()
        let near = EditDistance.nearest(to: words, in: names).map { ": did you mean '\($0)'?" } ?? ""
        return
            "'\(value ?? "null")' is no type\(near.isEmpty ? ": expected a type phrase such as 'Array of String'" : near)"
    }

    /// What is wrong with a value as the name of a resource; nil where nothing is.
    fileprivate func problem(asResource value: String?) -> String? {
        guard let value, !resources.contains(value) else { return nil }
        let near = EditDistance.nearest(to: value, in: resources.sorted()).map { ": did you mean '\($0)'?" } ?? ""
        return "'\(value)' is no resource of the reference\(near)"
    }
}

extension ResourceOperation {
    /// The fields of the body; setting them where there is no body has no effect.
    fileprivate var bodyFields: [Parameter] {
        get { body?.fields ?? [] }
        set { body?.fields = newValue }
    }
}

extension Diagnostic {
    /// Whether this says that the type of a row is open or contested.
    fileprivate func settlesType(at source: SourcePosition) -> Bool {
        [.typeFallback, .typeConflict, .typeUnknown, .enumerationMissing].contains(rule)
            && position?.file == source.file
            && position?.line == source.line
    }
}
