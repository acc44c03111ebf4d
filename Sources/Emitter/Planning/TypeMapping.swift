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

    /// The type of what a successful answer of an operation holds.
    func output(of operation: ResourceOperation, on entry: Catalogue.Entry, isReplacement: Bool) -> String {
        let form = AnswerForm(
            of: operation,
            on: entry.resource,
            isReplacement: isReplacement,
            catalogue.families
        )
        switch form {
        case .nothing: return "NoContent"
        case .raw: return "RawContent"
        case .unnamed: return "ContentValue"
        case .eventPackage: return "EventPackage"
        case .created(let page): return "Created<\(typeName(page))>"
        case .resource(let page): return typeName(page)
        case .list(let page): return "[\(typeName(page))]"
        case .replaced(let page): return typeName(page) + "?"
        }
    }

    private func typeName(_ page: String?) -> String {
        page.flatMap(catalogue.entry)?.typeName ?? "AnyResource"
    }
}
