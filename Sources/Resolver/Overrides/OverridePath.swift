import UCWAGenModel

/// What a path of an override leads to: a table of the model, and the rows of a name in it.
struct OverridePath {
    /// A table, by the indices of what it belongs to.
    enum Table {
        case pages
        case properties(of: Int)
        case links(of: Int)
        case events(of: Int)
        case members(of: Int)
        case operation(OperationTable, of: Int, Int)
    }

    /// A table of an operation.
    enum OperationTable: String, CaseIterable {
        case query, body, response, errors, asynchronousErrors
    }

    /// The table.
    var table: Table
    /// The name of the rows as the model writes it; as the path does where there are none.
    var name: String
    /// The part of the rows that the path is about; nil for the rows as a whole.
    var attribute: String?
}

extension OverridePath {
    /// Finds what a path leads to, whatever dots its names hold and whatever the case of its letters; nil where that can be nothing.
    init?(_ path: String, in model: ReferenceModel) {
        let owners = Self.match(path, model.resources.map(\.name)) + Self.match(path, model.enumerations.map(\.name))
        guard let owner = owners.max(by: { $0.name.utf8.count < $1.name.utf8.count }) else { return nil }
        if let page = model.resources.firstIndex(where: { $0.name == owner.name }) {
            guard let found = Self.path(owner.rest, in: model, page) else { return nil }
            self = found
        } else if let index = model.enumerations.firstIndex(where: { $0.name == owner.name }) {
            let names = model.enumerations[index].members.map(\.name)
            guard let found = Self.row(owner.rest, Enumeration.Member.self, names, .members(of: index)) else {
                return nil
            }
            self = found
        } else {
            return nil
        }
    }

    private static func path(_ rest: String, in model: ReferenceModel, _ page: Int) -> OverridePath? {
        let resource = model.resources[page]
        if rest.lowercased() == "representation" {
            return OverridePath(table: .pages, name: resource.name, attribute: "representation")
        }
        let tables = ["properties", "links", "events"]
        if let table = match(rest, tables).first {
            switch table.name {
            case "properties":
                return row(table.rest, Property.self, resource.properties.map(\.name), .properties(of: page))
            case "links":
                return row(table.rest, Link.self, resource.links.map(\.rel), .links(of: page))
            default:
                return row(table.rest, Event.self, resource.events.map(\.kind.rawValue), .events(of: page))
            }
        }
        guard let method = match(rest, resource.operations.map(\.method)).first,
            let index = resource.operations.firstIndex(where: { $0.method == method.name })
        else { return nil }
        return path(method.rest, in: resource.operations[index], page, index)
    }

    private static func path(_ rest: String, in operation: ResourceOperation, _ page: Int, _ index: Int)
        -> OverridePath?
    {
        let names = OperationTable.allCases.map(\.rawValue)
        guard let found = match(rest, names).first, let kind = OperationTable(rawValue: found.name) else { return nil }
        let table = Table.operation(kind, of: page, index)
        switch kind {
        case .query: return row(found.rest, Parameter.self, operation.query.map(\.name), table)
        case .body: return row(found.rest, Parameter.self, operation.bodyFields.map(\.name), table)
        case .errors: return row(found.rest, OperationError.self, operation.errors.map(\.overrideName), table)
        case .asynchronousErrors:
            return row(found.rest, AsynchronousError.self, operation.asynchronousErrors.map(\.overrideName), table)
        case .response:
            guard !found.rest.isEmpty else { return OverridePath(table: table, name: found.name) }
            return Response.field(found.rest).map {
                OverridePath(table: table, name: found.name, attribute: $0.key)
            }
        }
    }

    /// The rows of a name, perhaps with a part of them behind it; a name that is not there is that of new rows.
    private static func row<Row: OverridableRow>(
        _ rest: String,
        _ type: Row.Type,
        _ names: [String],
        _ table: Table
    ) -> OverridePath? {
        guard !rest.isEmpty else { return nil }
        if let name = known(rest, in: names) { return OverridePath(table: table, name: name) }
        guard let dot = rest.lastIndex(of: "."), let field = Row.field(String(rest[rest.index(after: dot)...])) else {
            return OverridePath(table: table, name: rest)
        }
        // What ends like a part of a row is no name of a new one.
        return known(String(rest[..<dot]), in: names).map {
            OverridePath(table: table, name: $0, attribute: field.key)
        }
    }

    /// The name of a list that a word is, whatever the case of its letters where that tells them apart.
    private static func known(_ word: String, in names: [String]) -> String? {
        if names.contains(word) { return word }
        let near = Set(names.filter { $0.lowercased() == word.lowercased() })
        return near.count == 1 ? near.first : nil
    }

    /// The names of a list that a path begins with, each with what stands behind it.
    private static func match(_ path: String, _ names: [String]) -> [(name: String, rest: String)] {
        let exact = match(path, names) { $0 == $1 }
        return exact.isEmpty ? match(path, names) { $0.lowercased() == $1.lowercased() } : exact
    }

    private static func match(
        _ path: String,
        _ names: [String],
        isSame: (String, String) -> Bool
    ) -> [(name: String, rest: String)] {
        names.compactMap { name in
            let head = String(path.prefix(name.count))
            guard isSame(head, name) else { return nil }
            let rest = path.dropFirst(name.count)
            if rest.isEmpty { return (name, "") }
            return rest.first == "." ? (name, String(rest.dropFirst())) : nil
        }
    }
}
