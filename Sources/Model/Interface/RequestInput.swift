/// What the request of an operation takes, once its query and body tables are put together.
public struct RequestInput: Sendable {
    /// A value that a request sends.
    public struct Member: Sendable {
        /// The row that decides; required where any row of the name is.
        public var parameter: Parameter
        /// Where it travels.
        public var location: ParameterLocation

        /// Creates a member.
        public init(parameter: Parameter, location: ParameterLocation) {
            self.parameter = parameter
            self.location = location
        }
    }

    /// The resource that a PUT puts in place of the one on the server; nil where single values are sent.
    public var replacedResource: Resource?
    /// Whether the body is bytes of another media type.
    public var hasRawBody: Bool
    /// The row that stands for such a body as a whole, if there is one.
    public var rawBodyRow: Parameter?
    /// The values in the order of their names, each once: so neither the order of rows nor the table that a row stands in
    /// changes the initializer of the generated input.
    public var members: [Member]
    /// The rows that are properties of the replaced resource: they say only which of them may change.
    public var replacedProperties: [Parameter]

    /// Whether the request takes nothing.
    public var isEmpty: Bool { replacedResource == nil && !hasRawBody && members.isEmpty }

    /// Puts the tables of an operation together.
    public init(of operation: ResourceOperation, on resource: Resource, _ families: ResourceFamilies) {
        let replaced = Self.replacedResource(operation, on: resource, families)
        replacedResource = replaced
        hasRawBody = operation.body?.content == .raw
        rawBodyRow = hasRawBody ? operation.body?.fields.first(where: \.isWholeBody) : nil
        let all = Self.members(of: operation)
        let isKept: (Member) -> Bool = { member in
            member.location == .query || replaced?.hasProperty(member.parameter.name) != true
        }
        members = all.filter(isKept)
        replacedProperties = all.filter { !isKept($0) }.map(\.parameter)
    }

    /// The server wants back all that it sent, with a property among it whose name nobody can know; so a PUT of a page
    /// that has properties takes the resource, and its body table only tells which of the properties may change.
    private static func replacedResource(
        _ operation: ResourceOperation,
        on page: Resource,
        _ families: ResourceFamilies
    ) -> Resource? {
        guard operation.method == "PUT", !page.properties.isEmpty, operation.body?.content != .raw,
            let resource = families.representation(of: page)
        else { return nil }
        let fields = operation.body?.fields ?? []
        guard fields.isEmpty || fields.contains(where: { resource.hasProperty($0.name) }) else { return nil }
        return resource
    }

    /// What stands in both tables goes into the body, as does a query parameter whose sample shows it there; a body of another
    /// media type leaves only the query.
    private static func members(of operation: ResourceOperation) -> [Member] {
        let isRaw = operation.body?.content == .raw
        var fields = operation.body?.fields ?? []
        if isRaw { fields.removeAll(where: \.isWholeBody) }
        let fieldKeys = Set(fields.map { $0.name.lowercased() })
        let queryOnly = operation.query.filter { !fieldKeys.contains($0.name.lowercased()) }
        let rows =
            queryOnly.map { ($0, isRaw ? .query : $0.location) }
            + fields.map { ($0, isRaw ? .query : ParameterLocation.body) }
        var indices: [String: Int] = [:]
        var result: [Member] = []
        for (parameter, location) in rows where indices[parameter.name.lowercased()] == nil {
            indices[parameter.name.lowercased()] = result.count
            result.append(Member(parameter: parameter, location: location))
        }
        for query in operation.query where query.isRequired {
            if let index = indices[query.name.lowercased()] { result[index].parameter.isRequired = true }
        }
        return result.sorted { $0.parameter.orderKey < $1.parameter.orderKey }
    }
}

extension Parameter {
    /// Whether a row of a body table stands for all of a body of another media type: its bytes.
    public var isWholeBody: Bool { type.primitive == .byte && type.isArray }

    /// The place among others by name, whatever the case of the letters.
    fileprivate var orderKey: (String, String) { (name.lowercased(), name) }
}

extension Resource {
    fileprivate func hasProperty(_ name: String) -> Bool {
        let key = name.lowercased()
        return properties.contains { $0.name.lowercased() == key }
    }
}
