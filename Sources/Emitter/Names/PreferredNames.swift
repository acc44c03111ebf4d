import UCWAGenModel

/// The Swift names that the configuration gives to facts, by the places of their rows.
struct PreferredNames {
    private var names: [SourcePosition: String] = [:]
    private var undescribedNames: [String: String] = [:]

    /// Finds the facts of some paths.
    ///
    /// - Parameter options: The Swift names by path, such as `conversation.properties.state`, and where they are given.
    init(_ options: EmitterOptions, _ model: ReferenceModel, _ diagnostics: inout Diagnostics) {
        guard !options.names.isEmpty else { return }
        let facts = FactIndex(model)
        let undescribed = Set(model.undescribed.map(\.name))
        for (path, name) in options.names.sorted(by: { $0.key < $1.key }) {
            let place = options.namePlaces[path]
            let fact = undescribed.contains(path) ? nil : facts.fact(at: path)?.fact
            guard fact != nil || undescribed.contains(path) else {
                let near = facts.suggestions(for: path, limit: 1).first.map { ": did you mean '\($0)'?" } ?? ""
                diagnostics.report(.nameUnmatched, at: place, "nothing is called '\(path)'\(near)")
                continue
            }
            guard SwiftName.isIdentifier(name) else {
                diagnostics.report(.nameUnmatched, at: place, "'\(name)' for '\(path)' is no Swift name")
                continue
            }
            guard let fact else {
                undescribedNames[path] = name
                continue
            }
            for position in Self.positions(of: fact) { self.names[position] = name }
        }
    }

    /// The name for the row at a place; nil where the configuration gives none.
    func name(at position: SourcePosition?) -> String? {
        position.flatMap { names[$0] }
    }

    /// The name for a resource or an enumeration that no page describes; nil where the configuration gives none.
    func name(ofUndescribed name: String) -> String? { undescribedNames[name] }

    private static func positions(of fact: Fact) -> [SourcePosition] {
        switch fact {
        case .resource(let resource): [resource.source]
        case .property(let property): [property.source]
        case .link(let links): links.map(\.source)
        case .parameter(let parameter): [parameter.source]
        case .operation(let operation, _): [operation.source]
        case .enumeration(let enumeration): [enumeration.source]
        case .member(let member, _): [member.source]
        case .genericError(let error): [error.source]
        case .scope, .event, .response, .error, .asynchronousError, .undescribed: []
        }
    }
}
