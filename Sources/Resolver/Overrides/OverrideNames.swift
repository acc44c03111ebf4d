import UCWAGenModel

/// The names of a model that the values of overrides may refer to.
struct OverrideNames {
    private let enumerations: Set<String>
    private let resources: Set<String>

    init(_ model: ReferenceModel) {
        enumerations = Set((model.enumerations + model.placeholderEnumerations).map(\.name))
        resources = Set((model.resources + model.placeholderResources).map(\.name))
    }

    /// A type by its phrase; nil where it is none, or names an enumeration that is not known.
    func type(_ value: String?) -> TypeReference? {
        guard let type = value.flatMap(TypeReference.init(phrase:)) else { return nil }
        return type.primitive != nil || enumerations.contains(type.name) ? type : nil
    }

    /// What is wrong with a value that is no type.
    func problem(asType value: String?) -> String {
        let words = value?.split(separator: " ").last.map(String.init) ?? ""
        let names = Primitive.allCases.map(\.rawValue) + enumerations.sorted()
        let near = EditDistance.nearest(to: words, in: names).map { ": did you mean '\($0)'?" } ?? ""
        return
            "'\(value ?? "null")' is no type\(near.isEmpty ? ": expected a type phrase such as 'Array of String'" : near)"
    }

    /// What is wrong with a value as the name of a resource, which need not have a page; nil where nothing is.
    func problem(asResource value: String) -> String? {
        let isName =
            value.first?.isLetter == true && value.allSatisfy { $0.isLetter || $0.isNumber || "-_:".contains($0) }
        return isName ? nil : "'\(value)' is no name of a resource: expected one such as 'conversation'"
    }
}
