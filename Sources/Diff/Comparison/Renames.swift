import UCWAGenModel

/// The new names of pages that were renamed, so that what refers to them is not taken for changed.
struct Renames {
    private let resources: [String: String]
    private let enumerations: [String: String]

    /// Takes the names that matching has found.
    init(resources: [String: String], enumerations: [String: String]) {
        self.resources = resources
        self.enumerations = enumerations
    }

    /// What a resource of the old reference is called in the new one.
    func resource(_ name: String) -> String { resources[name] ?? name }

    /// What a resource of the old reference is called in the new one; nil for none.
    func resource(_ name: String?) -> String? { name.map { resource($0) } }

    /// What a type of the old reference is called in the new one.
    func type(_ type: TypeReference) -> TypeReference {
        var renamed = type
        renamed.name = enumerations[type.name] ?? type.name
        return renamed
    }

    /// What an answer of the old reference is in the new one.
    func answer(_ form: AnswerForm) -> AnswerForm {
        switch form {
        case .nothing, .raw, .unnamed, .eventPackage: form
        case .created(let name): .created(resource(name))
        case .resource(let name): .resource(resource(name))
        case .list(let name): .list(resource(name))
        case .replaced(let name): .replaced(resource(name))
        }
    }
}
