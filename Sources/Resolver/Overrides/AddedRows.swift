import UCWAGenModel

extension OperationError {
    /// The row's name in a path.
    var overrideName: String { "\(code).\(subcode)" }
}

extension AsynchronousError {
    /// The row's name in a path.
    var overrideName: String { "\(code).\(subcode)" }
}

extension Property {
    /// A property that an override adds; its values are set afterwards.
    init(added name: String, by override: Override) {
        self.init(
            name: name,
            type: TypeReference(.string),
            summary: "",
            origin: .override,
            source: override.position,
            evidence: []
        )
    }
}

extension Parameter {
    /// A query parameter or field that an override adds; its values are set afterwards.
    init(added name: String, by override: Override, location: ParameterLocation) {
        self.init(
            name: name,
            isRequired: false,
            type: TypeReference(.string),
            summary: "",
            location: location,
            origin: .override,
            source: override.position,
            evidence: []
        )
    }
}

extension Link {
    /// A link that an override adds; its values are set afterwards.
    init(added rel: String, by override: Override) {
        self.init(rel: rel, target: nil, summary: "", origin: .override, source: override.position, evidence: [])
    }
}

extension Event {
    /// An event that an override adds, by its kind; nil where that is none.
    init?(added kind: String, by override: Override) {
        guard let kind = Kind(rawValue: kind) else { return nil }
        self.init(kind: kind, resource: "", priority: "", sender: "", reason: "", source: override.position)
    }
}

extension Enumeration.Member {
    /// A member that an override adds: no page lists it.
    init(added name: String, by override: Override) {
        self.init(name: name, summary: "", source: override.position, origin: .usage)
    }
}

extension OperationError {
    /// An error that an override adds, by its code and subcode; nil where one of them is missing.
    init?(added name: String, by override: Override) {
        guard let (code, subcode) = name.codeAndSubcode else { return nil }
        self.init(code: code, status: nil, subcode: subcode, description: "", source: override.position)
    }
}

extension AsynchronousError {
    /// An error that an override adds, by its code and subcode; nil where one of them is missing.
    init?(added name: String, by override: Override) {
        guard let (code, subcode) = name.codeAndSubcode else { return nil }
        self.init(code: code, subcode: subcode, description: "", source: override.position)
    }
}

extension String {
    /// The parts of a name such as `Conflict.AlreadyExists`.
    fileprivate var codeAndSubcode: (String, String)? {
        let parts = split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let code = parts.first, let subcode = parts.last, parts.count == 2, !code.isEmpty, !subcode.isEmpty else {
            return nil
        }
        return (code, subcode)
    }
}

extension Enumeration {
    /// Puts the members that its page does not list behind those that it does, by their names.
    mutating func sortUsedMembers() {
        let used = members.filter { $0.origin == .usage }.sorted { $0.name < $1.name }
        members = members.filter { $0.origin == .page } + used
    }
}
