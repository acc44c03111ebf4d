import UCWAGenModel

/// Makes the view of an operation's input: where each name goes, and what is checked.
struct InputViewBuilder {
    let entry: Catalogue.Entry
    let types: TypeMapping
    let commentary: Commentary

    /// The input of an operation; nil where it takes none.
    func input(of operation: ResourceOperation, _ diagnostics: inout Diagnostics) -> InputView? {
        let input = RequestInput(of: operation, on: entry.resource, types.catalogue.families)
        guard !input.isEmpty else { return nil }
        let preferredNames = types.catalogue.preferredNames
        var names = SymbolTable(reserved: ReservedNames.inputMembers, preferredNames: preferredNames)
        let replaced = input.replacedResource.flatMap { types.catalogue.entry($0.name) }
        var fields: [FieldView] = []
        if let replaced { fields.append(resourceField(replaced, &names, &diagnostics)) }
        let raw = rawField(of: operation, input, &names, &diagnostics)
        if let raw { fields.append(raw) }
        for member in input.members {
            let parameter = member.parameter
            let type = types.swiftType(parameter.type, at: parameter.source, &diagnostics)
            let name = names.declare(parameter.name, as: .field, at: parameter.source, &diagnostics)
            fields.append(field(parameter, name: name, type: type, placement: member.location))
        }
        return InputView(
            fields: fields,
            parameters: initializerParameters(fields),
            isReplacement: replaced != nil,
            rawName: raw?.name,
            checks: checks(input.replacedProperties, of: replaced, &diagnostics)
        )
    }

    /// What is checked in a resource that is sent back.
    private func checks(
        _ rows: [Parameter],
        of resource: Catalogue.Entry?,
        _ diagnostics: inout Diagnostics
    ) -> [FieldView] {
        rows.compactMap { row in
            guard let name = resource?.propertyName(row.name) else { return nil }
            let type = types.swiftType(row.type, at: row.source, &diagnostics)
            let check = field(row, name: name, type: type, placement: nil)
            return check.isConstrained ? check : nil
        }
    }

    private func field(
        _ parameter: Parameter,
        name: String,
        type: String,
        placement: ParameterLocation?
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
        _ input: RequestInput,
        _ names: inout SymbolTable,
        _ diagnostics: inout Diagnostics
    ) -> FieldView? {
        guard input.hasRawBody, let body = operation.body else { return nil }
        let types = body.mediaTypes.map { "`\($0)`" }.joined(separator: " or ")
        let mediaTypes = types.isEmpty ? "" : "Media type: \(types)."
        guard let row = input.rawBodyRow else {
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
