import UCWAGenModel

/// The Swift types of the reference's types.
struct TypeMapping {
    let catalogue: Catalogue

    /// The type of a value that is there, such as `[ModalityType]`.
    func swiftType(_ type: TypeReference, at position: SourcePosition, _ diagnostics: inout Diagnostics) -> String {
        // Bytes come in lists only: they are the content of a file.
        if type.primitive == .byte, type.isArray { return "Data" }
        let element = element(type, at: position, &diagnostics)
        return type.isArray ? "[\(element)]" : element
    }

    private func element(
        _ type: TypeReference,
        at position: SourcePosition,
        _ diagnostics: inout Diagnostics
    ) -> String {
        switch type.primitive {
        case .string: return "String"
        case .boolean: return "Bool"
        case .int32, .byte: return "Int"
        case .double: return "Double"
        case .dateTime: return "Date"
        case .timeSpan: return "Duration"
        case .externalResource: return "ExternalResource"
        case nil:
            if let name = catalogue.enumeration(type.name) { return name }
            diagnostics.report(
                .unknownEnumeration,
                at: position,
                "no enumeration '\(type.name)': its values are taken for text"
            )
            return "String"
        }
    }

    /// What a successful answer of an operation holds.
    func output(of operation: ResourceOperation, on entry: Catalogue.Entry, isReplacement: Bool) -> String {
        let response = operation.response
        if isReplacement {
            // A server answers with the new representation or with nothing, whatever the page says.
            return catalogue.representation(of: entry).map { $0.typeName + "?" } ?? "NoContent"
        }
        if response.status == 201 || response.hasLocation {
            return "Created<\(response.resource.flatMap(catalogue.entry)?.typeName ?? "AnyResource")>"
        }
        switch response.content {
        case .none: return "NoContent"
        case .raw: return "RawContent"
        case .unnamed: return "ContentValue"
        case .resource:
            let type = resourceType(of: operation, on: entry)
            return response.isArray ? "[\(type)]" : type
        }
    }

    private func resourceType(of operation: ResourceOperation, on entry: Catalogue.Entry) -> String {
        let isGet = operation.method == "GET"
        // The page of the event channel does not describe what comes through it; the runtime does.
        if isGet, entry.resource.rel == "events" { return "EventPackage" }
        if isGet, entry.resource.representation != nil, let type = catalogue.representation(of: entry) {
            return type.typeName
        }
        let named = operation.response.resource.flatMap(catalogue.entry)
        let answering = named ?? (isGet ? entry : nil)
        return answering.flatMap(catalogue.representation)?.typeName ?? "AnyResource"
    }
}
