/// What can be done with a resource: one HTTP method and all that goes with it.
public struct ResourceOperation: Hashable, Sendable {
    /// The HTTP method in capitals.
    public var method: String
    /// The operation's first paragraph.
    public var summary: Prose
    /// The heading.
    public var source: SourcePosition
    /// The path of the first sample request, as evidence only: addresses are opaque.
    public var samplePath: String?
    /// The query parameters.
    public var query: [Parameter]
    /// The request body; nil where the page says there is none.
    public var body: RequestBody?
    /// The answer.
    public var response: Response
    /// The rows of the table of synchronous errors, duplicates included.
    public var errors: [OperationError]
    /// The reasons with which the operation may fail later, on the event channel.
    public var asynchronousErrors: [AsynchronousError]

    /// Creates an operation; lists start empty.
    public init(
        method: String,
        summary: Prose,
        source: SourcePosition,
        samplePath: String? = nil,
        query: [Parameter] = [],
        body: RequestBody? = nil,
        response: Response = Response(),
        errors: [OperationError] = [],
        asynchronousErrors: [AsynchronousError] = []
    ) {
        self.method = method
        self.summary = summary
        self.source = source
        self.samplePath = samplePath
        self.query = query
        self.body = body
        self.response = response
        self.errors = errors
        self.asynchronousErrors = asynchronousErrors
    }
}

/// A query parameter or a field of a request body.
public struct Parameter: Hashable, Sendable {
    /// The name on the wire.
    public var name: String
    /// Whether a request must give it.
    public var isRequired: Bool
    /// The type, decided by the first evidence.
    public var type: TypeReference
    /// What the row says about its values.
    public var constraints: Constraints
    /// What the row says, without its type phrase.
    public var summary: Prose
    /// Where a request sends it; of a field of a body that is not JSON or XML too, only the query is left.
    public var location: ParameterLocation
    /// Whether a table lists it.
    public var origin: FactOrigin
    /// The row, or the line of a sample that shows it.
    public var source: SourcePosition
    /// Why the type is what it is, the deciding evidence first.
    public var evidence: [Evidence]

    /// Creates a parameter.
    public init(
        name: String,
        isRequired: Bool,
        type: TypeReference,
        constraints: Constraints = Constraints(),
        summary: Prose,
        location: ParameterLocation = .query,
        origin: FactOrigin = .table,
        source: SourcePosition,
        evidence: [Evidence]
    ) {
        self.name = name
        self.isRequired = isRequired
        self.type = type
        self.constraints = constraints
        self.summary = summary
        self.location = location
        self.origin = origin
        self.source = source
        self.evidence = evidence
    }
}

/// What a request carries.
public struct RequestBody: Hashable, Sendable {
    /// The form of a request body.
    public enum Content: String, Hashable, Sendable {
        /// Named fields, as JSON or XML.
        case resource
        /// Bytes of another media type: text, SDP, multipart.
        case raw
    }

    /// The form.
    public var content: Content
    /// The media types that the samples show, without parameters.
    public var mediaTypes: [String]
    /// The rows of the table.
    public var fields: [Parameter]

    /// Creates a request body.
    public init(content: Content, mediaTypes: [String], fields: [Parameter]) {
        self.content = content
        self.mediaTypes = mediaTypes
        self.fields = fields
    }
}

/// What an operation answers with when it succeeds.
public struct Response: Hashable, Sendable {
    /// The form of a response body.
    public enum Content: String, Hashable, Sendable {
        /// Nothing.
        case none
        /// A resource of the reference.
        case resource
        /// Bytes of another media type.
        case raw
        /// JSON or XML that the reference gives no name.
        case unnamed
    }

    /// The status of the sample response; nil where there is no sample.
    public var status: Int?
    /// The form.
    public var content: Content
    /// The media types that the samples show, without parameters.
    public var mediaTypes: [String]
    /// Whether a sample response carries `Location`.
    public var hasLocation: Bool
    /// The name of the resource that is returned, or that `Location` leads to.
    public var resource: String?
    /// Whether the response is a list of that resource.
    public var isArray: Bool
    /// The verbatim cell of the response table.
    public var item: String?
    /// What the row of the response table says.
    public var description: Prose?
    /// Whether the page's own section states it.
    public var origin: FactOrigin
    /// Why the response is what it is.
    public var evidence: [Evidence]

    /// Creates a response; an empty one unless said otherwise.
    public init(
        status: Int? = nil,
        content: Content = .none,
        mediaTypes: [String] = [],
        hasLocation: Bool = false,
        resource: String? = nil,
        isArray: Bool = false,
        item: String? = nil,
        description: Prose? = nil,
        origin: FactOrigin = .table,
        evidence: [Evidence] = []
    ) {
        self.status = status
        self.content = content
        self.mediaTypes = mediaTypes
        self.hasLocation = hasLocation
        self.resource = resource
        self.isArray = isArray
        self.item = item
        self.description = description
        self.origin = origin
        self.evidence = evidence
    }
}

/// A row of a table of synchronous errors.
public struct OperationError: Hashable, Sendable {
    /// The error's code, such as `Conflict`.
    public var code: String
    /// The HTTP status; nil where the cell holds no number.
    public var status: Int?
    /// The subcode as it stands, `None` included.
    public var subcode: String
    /// When the error occurs.
    public var description: Prose
    /// The row.
    public var source: SourcePosition

    /// Creates an error.
    public init(code: String, status: Int?, subcode: String, description: Prose, source: SourcePosition) {
        self.code = code
        self.status = status
        self.subcode = subcode
        self.description = description
        self.source = source
    }
}

/// A reason with which an operation may fail after it was accepted.
public struct AsynchronousError: Hashable, Sendable {
    /// The error's code, from the list item above the table.
    public var code: String
    /// The subcode as it stands, `None` included.
    public var subcode: String
    /// When the error occurs.
    public var description: Prose
    /// The row.
    public var source: SourcePosition

    /// Creates an error.
    public init(code: String, subcode: String, description: Prose, source: SourcePosition) {
        self.code = code
        self.subcode = subcode
        self.description = description
        self.source = source
    }
}
