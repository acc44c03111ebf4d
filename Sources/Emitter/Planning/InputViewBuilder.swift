import UCWAGenModel

/// Makes the view of an operation's input: where each name goes, and what is checked.
struct InputViewBuilder {
    let entry: Catalogue.Entry
    let types: TypeMapping
    let commentary: Commentary

    /// The input of an operation; nil where it takes none.
    func input(of operation: ResourceOperation, _ diagnostics: inout Diagnostics) -> InputView? {
        let preferredNames = types.catalogue.preferredNames
        var names = SymbolTable(reserved: ReservedNames.inputMembers, preferredNames: preferredNames)
        var fields: [FieldView] = []
        var checks: [FieldView] = []
        let replaced = replacedResource(operation)
        if let replaced { fields.append(resourceField(replaced, &names, &diagnostics)) }
        let raw = rawField(of: operation, &names, &diagnostics)
        if let raw { fields.append(raw) }
        for (parameter, placement) in parameters(of: operation) {
            let type = types.swiftType(parameter.type, at: parameter.source, &diagnostics)
            if placement == .body, let name = replaced?.propertyName(parameter.name) {
                let check = field(parameter, name: name, type: type, placement: nil)
                if check.isConstrained { checks.append(check) }
            } else {
                let name = names.declare(parameter.name, as: .field, at: parameter.source, &diagnostics)
                fields.append(field(parameter, name: name, type: type, placement: placement))
            }
        }
        guard !fields.isEmpty else { return nil }
        return InputView(
            fields: fields,
            parameters: initializerParameters(fields),
            isReplacement: replaced != nil,
            rawName: raw?.name,
            checks: checks
        )
    }

    /// The resource that a PUT puts in place of the one on the server.
    ///
    /// The server wants back all that it sent, with a property among it whose name nobody can know; so a PUT of a page
    /// that has properties takes the resource, and its body table only tells which of the properties may change.
    private func replacedResource(_ operation: ResourceOperation) -> Catalogue.Entry? {
        guard operation.method == "PUT", !entry.properties.isEmpty, operation.body?.content != .raw,
            let resource = types.catalogue.representation(of: entry)
        else { return nil }
        let fields = operation.body?.fields ?? []
        guard fields.isEmpty || fields.contains(where: { resource.propertyName($0.name) != nil }) else { return nil }
        return resource
    }

    /// The query parameters and fields in page order, each name once, with the place it goes to.
    ///
    /// What stands in both tables goes into the body, unless that is of another media type.
    private func parameters(of operation: ResourceOperation) -> [(Parameter, FieldView.Placement)] {
        let isRaw = operation.body?.content == .raw
        var fields = operation.body?.fields ?? []
        if isRaw { fields.removeAll(where: \.isWholeBody) }
        var indices: [String: Int] = [:]
        var result: [(parameter: Parameter, placement: FieldView.Placement)] = []
        let queryOnly = operation.query.filter { query in !fields.contains { $0.name == query.name } }
        let rows = queryOnly.map { ($0, FieldView.Placement.query) } + fields.map { ($0, isRaw ? .query : .body) }
        for (parameter, placement) in rows where indices[parameter.name] == nil {
            indices[parameter.name] = result.count
            result.append((parameter, placement))
        }
        for query in operation.query where query.isRequired {
            if let index = indices[query.name] { result[index].parameter.isRequired = true }
        }
        return result.map { ($0.parameter, $0.placement) }
    }

    private func field(
        _ parameter: Parameter,
        name: String,
        type: String,
        placement: FieldView.Placement?
    ) -> FieldView {
        let constraints = parameter.constraints
        let isNumber = parameter.type.primitive == .int32
        let isText = parameter.type.primitive == .string
        return FieldView(
            name: name,
            documentation: commentary.field(parameter),
            type: parameter.isRequired ? type : type + "?",
            placement: placement,
            wireName: SwiftLiteral.string(parameter.name),
            isRequired: parameter.isRequired,
            maximumLength: isText ? constraints.maxLength : nil,
            minimum: isNumber ? constraints.minimum : nil,
            maximum: isNumber ? constraints.maximum : nil
        )
    }

    private func resourceField(
        _ resource: Catalogue.Entry,
        _ names: inout SymbolTable,
        _ diagnostics: inout Diagnostics
    ) -> FieldView {
        FieldView(
            name: names.declare("resource", as: .field, at: nil, &diagnostics),
            documentation: commentary.plain("The resource as it was received, with the changes.", depth: 3),
            type: resource.typeName,
            isRequired: true
        )
    }

    /// The member for a body of another media type; it has the name of the row that stands for the whole body, if any.
    private func rawField(
        of operation: ResourceOperation,
        _ names: inout SymbolTable,
        _ diagnostics: inout Diagnostics
    ) -> FieldView? {
        guard let body = operation.body, body.content == .raw else { return nil }
        let types = body.mediaTypes.map { "`\($0)`" }.joined(separator: " or ")
        let mediaTypes = types.isEmpty ? "" : "Media type: \(types)."
        guard let row = body.fields.first(where: \.isWholeBody) else {
            let documentation = commentary.plain("The body with its media type. " + mediaTypes, depth: 3)
            let name = names.declare("body", as: .field, at: nil, &diagnostics)
            return FieldView(name: name, documentation: documentation, type: "RawContent", isRequired: true)
        }
        return FieldView(
            name: names.declare(row.name, as: .field, at: row.source, &diagnostics),
            documentation: commentary.field(row, adding: mediaTypes),
            type: row.isRequired ? "RawContent" : "RawContent?",
            isRequired: row.isRequired
        )
    }

    /// The parameters of the initializer: one on the line of its name, several on lines of their own.
    private func initializerParameters(_ fields: [FieldView]) -> String {
        let parameters = fields.map { "\($0.name): \($0.type)" + ($0.isRequired ? "" : " = nil") }
        guard parameters.count > 1 else { return parameters.joined() }
        return "\n" + parameters.joined(separator: ",\n") + "\n"
    }
}

extension FieldView {
    /// Whether there is anything to check.
    fileprivate var isConstrained: Bool {
        isRequired || maximumLength != nil || minimum != nil || maximum != nil
    }
}

extension Parameter {
    /// Whether a row of a body table stands for all of a body of another media type: its bytes.
    fileprivate var isWholeBody: Bool { type.primitive == .byte && type.isArray }
}
