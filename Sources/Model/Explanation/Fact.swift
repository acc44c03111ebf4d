/// A fact of the model, with all that explains it.
public enum Fact: Hashable, Sendable {
    /// A resource page.
    case resource(Resource)
    /// A property of a resource.
    case property(Property)
    /// A row of a Links table; a rel that is listed twice has two.
    case link([Link])
    /// A scope of a resource.
    case scope([Scope])
    /// An event of a resource: the rows of one kind.
    case event([Event])
    /// An operation of a resource.
    case operation(ResourceOperation, of: Resource)
    /// A query parameter or a body field.
    case parameter(Parameter)
    /// What an operation returns.
    case response(Response, of: ResourceOperation)
    /// The rows of an error that an operation may fail with.
    case error([OperationError])
    /// The rows of a reason with which an operation may fail later.
    case asynchronousError([AsynchronousError])
    /// An enumeration page.
    case enumeration(Enumeration)
    /// A member of an enumeration.
    case member(Enumeration.Member, of: Enumeration)
    /// An error that any operation may answer with.
    case genericError(GenericError)
    /// A resource or an enumeration that pages name and that has no page.
    case undescribed(UndescribedPage)
}

extension Fact {
    /// The rows that state the fact, or the lines of samples that show it; a response has none of its own.
    public var sources: [SourcePosition] {
        switch self {
        case .resource(let resource): [resource.source]
        case .property(let property): [property.source]
        case .link(let links): links.map(\.source)
        case .scope(let scopes): scopes.map(\.source)
        case .event(let events): events.map(\.source)
        case .operation(let operation, _): [operation.source]
        case .parameter(let parameter): [parameter.source]
        case .response: []
        case .error(let errors): errors.map(\.source)
        case .asynchronousError(let errors): errors.map(\.source)
        case .enumeration(let enumeration): [enumeration.source]
        case .member(let member, _): [member.source]
        case .genericError(let error): [error.source]
        case .undescribed: []
        }
    }

    /// Where the fact comes from; nil for kinds that only tables state.
    public var origin: FactOrigin? {
        switch self {
        case .property(let property): property.origin
        case .link(let links): links.first?.origin
        case .parameter(let parameter): parameter.origin
        case .response(let response, _): response.origin
        default: nil
        }
    }
}

/// The facts of a model by their paths, such as `startMessaging2.POST.query.to`.
public struct FactIndex: Sendable {
    /// All paths, in the order of the model.
    public private(set) var paths: [String] = []

    private let model: ReferenceModel
    private var facts: [String: Fact] = [:]
    private var pathByKey: [String: String] = [:]

    /// Names the facts of a model.
    public init(_ model: ReferenceModel) {
        self.model = model
        for resource in model.resources { add(resource) }
        for enumeration in model.enumerations {
            add(enumeration.name, .enumeration(enumeration))
            for member in enumeration.members {
                add("\(enumeration.name).\(member.name)", .member(member, of: enumeration))
            }
        }
        for error in model.genericErrors { add("genericErrors.\(error.name)", .genericError(error)) }
        for page in model.undescribed { add(page.name, .undescribed(page)) }
    }

    /// The fact of a path, and the path as the model writes it; names are compared without case where that tells them apart.
    public func fact(at path: String) -> (path: String, fact: Fact)? {
        if let fact = facts[path] { return (path, fact) }
        guard let known = pathByKey[path.lowercased()], let fact = facts[known] else { return nil }
        return (known, fact)
    }

    /// The paths that are most like one that is not known, the most likely first.
    public func suggestions(for path: String, limit: Int = 3) -> [String] {
        Self.suggestions(for: path, among: paths, limit: limit)
    }

    /// The paths of a list that are most like one that is not among them, the most likely first.
    public static func suggestions(for path: String, among paths: [String], limit: Int = 3) -> [String] {
        let key = path.lowercased()
        let ranked = paths.map { (path: $0, distance: EditDistance.between(key, $0.lowercased())) }
            .filter { $0.distance <= max(3, key.utf8.count / 3) }
            .sorted { ($0.distance, $0.path) < ($1.distance, $1.path) }
        // The first and last name of a path are often right where the way between them is not.
        let names = key.split(separator: ".")
        let (first, last) = (names.first.map { $0 + "." } ?? "", names.last.map { "." + $0 } ?? "")
        let ending = names.count < 2 ? [] : paths.filter { $0.lowercased().hasSuffix(last) }
        let near = ending.filter { $0.lowercased().hasPrefix(first) }
        var seen: Set<String> = []
        return Array((near + ranked.map(\.path) + ending).filter { seen.insert($0).inserted }.prefix(limit))
    }

    /// The other revisions of a resource's rel, the first first.
    public func otherRevisions(of resource: Resource) -> [Resource] {
        model.resources.filter { $0.rel == resource.rel && $0.name != resource.name }.sorted {
            $0.revision < $1.revision
        }
    }

    /// The names of the resources that link to one, each once.
    public func resources(linkingTo resource: Resource) -> [String] {
        model.resources.filter { other in
            other.name != resource.name && other.links.contains { $0.target == resource.name }
        }.map(\.name)
    }

    private mutating func add(_ resource: Resource) {
        let name = resource.name
        add(name, .resource(resource))
        for property in resource.properties { add("\(name).properties.\(property.name)", .property(property)) }
        for (rel, links) in grouped(resource.links, by: \.rel) { add("\(name).links.\(rel)", .link(links)) }
        for (scope, scopes) in grouped(resource.scopes, by: \.name) { add("\(name).scopes.\(scope)", .scope(scopes)) }
        for (kind, events) in grouped(resource.events, by: \.kind.rawValue) {
            add("\(name).events.\(kind)", .event(events))
        }
        for operation in resource.operations { add(operation, of: resource) }
    }

    private mutating func add(_ operation: ResourceOperation, of resource: Resource) {
        let path = "\(resource.name).\(operation.method)"
        add(path, .operation(operation, of: resource))
        for parameter in operation.query { add("\(path).query.\(parameter.name)", .parameter(parameter)) }
        for field in operation.body?.fields ?? [] { add("\(path).body.\(field.name)", .parameter(field)) }
        add("\(path).response", .response(operation.response, of: operation))
        for (name, errors) in grouped(operation.errors, by: { "\($0.code).\($0.subcode)" }) {
            add("\(path).errors.\(name)", .error(errors))
        }
        for (name, errors) in grouped(operation.asynchronousErrors, by: { "\($0.code).\($0.subcode)" }) {
            add("\(path).asynchronousErrors.\(name)", .asynchronousError(errors))
        }
    }

    /// The first fact of a path counts: a page that says something twice was told so.
    private mutating func add(_ path: String, _ fact: Fact) {
        guard facts[path] == nil else { return }
        paths.append(path)
        facts[path] = fact
        // A resource and an enumeration may differ only in case; then each is found by its own spelling alone.
        pathByKey[path.lowercased()] = pathByKey[path.lowercased()] == nil ? path : ""
    }

    private func grouped<Row>(_ rows: [Row], by name: (Row) -> String) -> [(String, [Row])] {
        var names: [String] = []
        var groups: [String: [Row]] = [:]
        for row in rows {
            if groups[name(row)] == nil { names.append(name(row)) }
            groups[name(row), default: []].append(row)
        }
        return names.map { ($0, groups[$0] ?? []) }
    }
}
