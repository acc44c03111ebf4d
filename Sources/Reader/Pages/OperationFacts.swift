import UCWAGenModel

/// What a page says about one operation.
public struct OperationFacts: Sendable {
    /// The HTTP method in capitals.
    public var method: String
    /// The heading's place.
    public var position: SourcePosition
    /// The paragraphs under the heading.
    public var summary: Prose?
    /// The rows of the table of query parameters.
    public var query: [ParameterRow] = []
    /// The rows of the table of the request's fields; nil where the page says that there are none.
    public var body: [ParameterRow]?
    /// What the page says is returned.
    public var response: ResponseFacts = .none
    /// The place of the heading above it; nil where there is none.
    public var responsePosition: SourcePosition?
    /// The rows of the error table.
    public var errors: [ErrorRow] = []
    /// The asynchronous reasons.
    public var asynchronousReasons: [ReasonRow] = []
    /// The sample request in JSON.
    public var jsonRequest: SampleMessage?
    /// The sample response in JSON.
    public var jsonResponse: SampleMessage?
    /// The sample request in XML.
    public var xmlRequest: SampleMessage?
    /// The sample response in XML.
    public var xmlResponse: SampleMessage?
}

/// A row of query parameters or of a request's fields.
public struct ParameterRow: Sendable {
    /// The name.
    public var name: Cell
    /// The description, with its type phrase at the end where it has one.
    public var description: Cell
    /// Whether the page says that it must be given.
    public var isRequired: Bool
    /// The type, where the table has a column for it.
    public var typeCell: Cell?
    /// Where the row comes from, where the table says so.
    public var origin: StatedOrigin?
    /// The row's place.
    public var position: SourcePosition
}

/// What a page says about a response's body.
public enum ResponseFacts: Sendable {
    /// There is none.
    case none
    /// The properties and links of the page itself, or of the page that the sentence names.
    case representation(Prose)
    /// The rows of a table of what is returned.
    case items([NamedRow])
    /// Words that are none of these.
    case text(Prose, at: SourcePosition)

    /// Whether they say what is returned.
    var hasFacts: Bool {
        switch self {
        case .none, .text: false
        case .representation, .items: true
        }
    }
}

/// A row of a table of synchronous errors.
public struct ErrorRow: Sendable {
    /// The error's code, such as `Conflict`.
    public var code: Cell
    /// The HTTP status as it is written.
    public var status: Cell
    /// The subcode.
    public var subcode: Cell
    /// When it occurs.
    public var description: Cell
    /// The row's place.
    public var position: SourcePosition

    /// The HTTP status as a number, with or without its name beside it, as in `409 Conflict`; nil where there is no such
    /// number, or more than one.
    public var statusCode: Int? {
        let numbers = status.text.split { !$0.isASCII || !$0.isNumber }
        guard numbers.count == 1, let number = numbers.first.flatMap({ Int($0) }), (100...599).contains(number) else {
            return nil
        }
        return number
    }
}
