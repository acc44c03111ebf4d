import UCWAGenModel

/// Puts the defaults that sentences state into a model: only those that a row's type allows.
struct DefaultResolver {
    private let enumerations: [Enumeration]
    private lazy var members = EnumerationMembers(enumerations)

    /// Creates a resolver.
    ///
    /// - Parameter enumerations: The enumerations with all their members.
    init(_ enumerations: [Enumeration]) {
        self.enumerations = enumerations
    }

    /// Adds the defaults of all rows that state one and no other.
    mutating func resolve(_ resources: inout [Resource]) {
        for resource in resources.indices {
            for index in resources[resource].properties.indices {
                let row = resources[resource].properties[index]
                guard let value = value(row.type, row.constraints, row.summary) else { continue }
                resources[resource].properties[index].constraints.default = value
            }
            for operation in resources[resource].operations.indices {
                for index in resources[resource].operations[operation].query.indices {
                    let row = resources[resource].operations[operation].query[index]
                    guard let value = value(row.type, row.constraints, row.summary) else { continue }
                    resources[resource].operations[operation].query[index].constraints.default = value
                }
                for (index, row) in (resources[resource].operations[operation].body?.fields ?? []).enumerated() {
                    guard let value = value(row.type, row.constraints, row.summary) else { continue }
                    resources[resource].operations[operation].body?.fields[index].constraints.default = value
                }
            }
        }
    }

    private mutating func value(_ type: TypeReference, _ constraints: Constraints, _ summary: Prose) -> String? {
        guard constraints.default == nil, let stated = DefaultPhrase.value(in: summary.text),
            members.hold(stated.word, of: type) == true
        else { return nil }
        return stated.word
    }
}

/// The members of all enumerations, compared without case.
struct EnumerationMembers {
    private let members: [String: Set<String>]

    /// Gathers the members.
    init(_ enumerations: [Enumeration]) {
        members = Dictionary(
            enumerations.map { ($0.name, Set($0.members.map { $0.name.lowercased() })) },
            uniquingKeysWith: { $0.union($1) }
        )
    }

    /// The members of one enumeration in lowercase; nil where there is none of that name.
    subscript(enumeration: String) -> Set<String>? { members[enumeration] }

    /// Whether a type has a value; nil where any text would do.
    func hold(_ value: String, of type: TypeReference) -> Bool? {
        DefaultPhrase.isValue(value, of: type, members: members[type.name])
    }
}
