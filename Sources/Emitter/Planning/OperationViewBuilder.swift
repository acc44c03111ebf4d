import UCWAGenModel

/// Makes the views of a page's operations.
struct OperationViewBuilder {
    let entry: Catalogue.Entry
    /// The name of the page's type outside the namespace.
    let qualifiedName: String
    let types: TypeMapping
    let conditions: ErrorConditionTable
    let errorLists: ErrorLists
    let commentary: Commentary

    private static let methods: [String: String] = [
        "CONNECT": "connect", "DELETE": "delete", "GET": "get", "HEAD": "head", "OPTIONS": "options",
        "PATCH": "patch", "POST": "post", "PUT": "put", "TRACE": "trace",
    ]

    /// The operations in page order; one whose method HTTP does not have is left out and reported.
    func operations(_ diagnostics: inout Diagnostics) -> [OperationView] {
        var names = SymbolTable(preferredNames: types.catalogue.preferredNames)
        return entry.resource.operations.compactMap { operation in
            guard let method = Self.methods[operation.method] else {
                diagnostics.report(
                    .unknownMethod,
                    at: operation.source,
                    "operation '\(operation.method)' is left out: expected a method of HTTP"
                )
                return nil
            }
            let name = names.declare(method, as: .operation, at: operation.source, &diagnostics)
            return view(operation, name: name, method: method, &diagnostics)
        }
    }

    private func view(
        _ operation: ResourceOperation,
        name: String,
        method: String,
        _ diagnostics: inout Diagnostics
    ) -> OperationView {
        let inputs = InputViewBuilder(entry: entry, types: types, commentary: commentary)
        let input = inputs.input(of: operation, &diagnostics)
        return OperationView(
            name: name,
            methodName: SwiftName.member(name),
            hasMethod: !operation.isBatch,
            documentation: commentary.operation(operation) + batchDocumentation(operation),
            summary: commentary.method(operation),
            httpMethod: method,
            outputDocumentation: commentary.output(operation),
            output: types.output(of: operation, on: entry, isReplacement: input?.isReplacement ?? false),
            errors: errorLists.expression(conditions.names(operation.errors)),
            reasons: errorLists.expression(conditions.names(operation.asynchronousErrors)),
            input: input,
            parameter: input.map { parameter($0, operation: name) },
            argument: input.map { argument($0, operation: name) }
        )
    }

    private func batchDocumentation(_ operation: ResourceOperation) -> [String] {
        operation.isBatch ? [""] + commentary.plain("A `BatchRequest` sends it: the link has no method.", depth: 1) : []
    }

    private func inputType(operation: String) -> String { "\(qualifiedName).\(operation).Input" }

    /// A resource that is sent back is all there is to say, unless the operation takes more than it holds.
    private func isResourceOnly(_ input: InputView) -> Bool {
        input.isReplacement && input.fields.count == 1
    }

    private func parameter(_ input: InputView, operation: String) -> String {
        if isResourceOnly(input), let resource = types.catalogue.representation(of: entry) {
            return "_ resource: \(commentary.qualified(resource.typeName))"
        }
        let needsNothing = input.fields.allSatisfy { !$0.isRequired }
        return "_ input: \(inputType(operation: operation))" + (needsNothing ? " = .init()" : "")
    }

    private func argument(_ input: InputView, operation: String) -> String {
        isResourceOnly(input) ? ", .init(resource: resource)" : ", input"
    }
}

extension ResourceOperation {
    /// Whether the operation sends or returns a batch. Its parts are HTTP messages, which no input describes: `BatchRequest`
    /// of the runtime sends it.
    var isBatch: Bool {
        ((body?.mediaTypes ?? []) + response.mediaTypes).contains { $0.lowercased().hasPrefix("multipart/batching") }
    }
}
