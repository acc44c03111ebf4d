import UCWAGenModel
import UCWAGenTemplating

/// An operation.
struct OperationView: View {
    /// The name of its type.
    var name: String
    /// The name of the link's method.
    var methodName: String
    /// Whether the link has a method: a batch is sent by a type of the runtime.
    var hasMethod: Bool
    var documentation: [String]
    /// The first sentences only, for the link's method.
    var summary: [String]
    /// The name of HTTP's method in the runtime.
    var httpMethod: String
    var outputDocumentation: [String]
    var output: String
    /// The list of error conditions as an expression; nil where it is empty.
    var errors: String?
    /// The list of the conditions that come with an event, likewise.
    var reasons: String?
    var input: InputView?
    /// The parameter of the link's method, if it takes one.
    var parameter: String?
    /// What the link's method hands on to the request.
    var argument: String?

    static let keys = ViewKeys<OperationView>()
        .text("name") { $0.name }
        .text("methodName") { $0.methodName }
        .flag("hasMethod") { $0.hasMethod }
        .texts("documentation") { $0.documentation }
        .texts("summary") { $0.summary }
        .text("httpMethod") { $0.httpMethod }
        .texts("outputDocumentation") { $0.outputDocumentation }
        .text("output") { $0.output }
        .optionalText("errors") { $0.errors }
        .optionalText("reasons") { $0.reasons }
        .view("input") { $0.input }
        .optionalText("parameter") { $0.parameter }
        .optionalText("argument") { $0.argument }
}

/// The input of an operation.
struct InputView: View {
    /// The fields and parameters in page order.
    var fields: [FieldView]
    /// The parameters of the initializer, with line breaks where there are several.
    var parameters: String
    /// Whether a whole resource is sent back.
    var isReplacement: Bool
    /// The member that holds a body of another media type.
    var rawName: String?
    /// What is checked in a resource that is sent back.
    var checks: [FieldView]

    static let keys = ViewKeys<InputView>()
        .list("fields") { $0.fields }
        .text("parameters") { $0.parameters }
        .flag("isReplacement") { $0.isReplacement }
        .optionalText("rawName") { $0.rawName }
        .list("checks") { $0.checks }
}

/// A member of an input.
struct FieldView: View {
    var name: String
    var documentation: [String]
    var type: String
    /// Where it goes; nil for what is not a field: a whole resource or a body of another media type.
    var placement: ParameterLocation? = nil
    /// The name on the wire as a literal.
    var wireName = "\"\""
    var isRequired: Bool
    var maximumLength: Int?
    var minimum: Int?
    var maximum: Int?

    static let keys = ViewKeys<FieldView>()
        .text("name") { $0.name }
        .texts("documentation") { $0.documentation }
        .text("type") { $0.type }
        .optionalText("placement") { $0.placement?.rawValue }
        .flag("isParameter") { $0.placement != nil }
        .text("wireName") { $0.wireName }
        .flag("isRequired") { $0.isRequired }
        .optionalText("maximumLength") { $0.maximumLength.map(String.init) }
        .optionalText("minimum") { $0.minimum.map(String.init) }
        .optionalText("maximum") { $0.maximum.map(String.init) }
}
