/// Collects what a request gives: query parameters, fields of the body, a body of another media type; and everything in it
/// that the reference does not allow.
public struct InputWriter {
    /// The query parameters, names and values not encoded, in the order in which they were written.
    public private(set) var query: [(name: String, value: String)] = []
    /// The body as fields; nil where no field was written.
    public private(set) var content: ResourceContent?
    /// The body as bytes.
    public private(set) var raw: RawContent?
    /// The version of the resource that is replaced.
    public private(set) var etag: String?
    /// What is not allowed, in the order in which it was found.
    public private(set) var violations: [InputViolation] = []

    /// Creates a writer that has collected nothing.
    public init() {}

    /// Writes a field of the body; nil writes nothing.
    public mutating func body<Value: ContentConvertible>(
        _ name: String,
        _ value: Value?,
        maximumLength: Int? = nil,
        minimum: Int? = nil,
        maximum: Int? = nil
    ) {
        guard let value = value?.contentValue else { return }
        check(name, value, maximumLength: maximumLength, minimum: minimum, maximum: maximum)
        content = content ?? ResourceContent()
        content?.members[name] = value
    }

    /// Writes content that travels as a link of the body; nil writes nothing.
    public mutating func body(_ name: String, _ external: ExternalResource?) {
        guard let external else { return }
        content = content ?? ResourceContent()
        content?[external: name] = external
    }

    /// Writes contents that travel as links of the body; nil writes nothing.
    public mutating func body(_ name: String, _ externals: [ExternalResource]?) {
        guard let externals else { return }
        content = content ?? ResourceContent()
        content?[external: name] = externals
    }

    /// Writes a query parameter; nil writes nothing, a list writes the parameter once for each element.
    public mutating func query<Value: ContentConvertible>(
        _ name: String,
        _ value: Value?,
        maximumLength: Int? = nil,
        minimum: Int? = nil,
        maximum: Int? = nil
    ) {
        guard let value = value?.contentValue else { return }
        check(name, value, maximumLength: maximumLength, minimum: minimum, maximum: maximum)
        for element in value.array ?? [value] {
            if let text = element.queryText { query.append((name, text)) }
        }
    }

    /// Writes a body of another media type; nil writes nothing.
    public mutating func raw(_ content: RawContent?) {
        raw = content ?? raw
    }

    /// Writes a whole resource in place of the one on the server, with everything that it came with.
    ///
    /// What travels embedded is left out: it is not part of the resource.
    public mutating func replace(with resource: some Resource) {
        var replacement = resource.content
        replacement.members["_embedded"] = nil
        content = replacement
        etag = resource.content.etag
    }

    /// Checks a field that travels in a whole resource.
    public mutating func check<Value: ContentConvertible>(
        _ name: String,
        _ value: Value?,
        isRequired: Bool = false,
        maximumLength: Int? = nil,
        minimum: Int? = nil,
        maximum: Int? = nil
    ) {
        if let value = value?.contentValue {
            check(name, value, maximumLength: maximumLength, minimum: minimum, maximum: maximum)
        } else if isRequired {
            violations.append(InputViolation(name, .missing))
        }
    }

    private mutating func check(
        _ name: String,
        _ value: ContentValue,
        maximumLength: Int?,
        minimum: Int?,
        maximum: Int?
    ) {
        switch value {
        case .string(let text):
            // The server counts UTF-16 code units.
            guard let maximumLength, text.utf16.count > maximumLength else { return }
            violations.append(InputViolation(name, .tooLong(count: text.utf16.count, maximum: maximumLength)))
        case .integer(let number):
            if let minimum, number < minimum {
                violations.append(InputViolation(name, .tooSmall(number, minimum: minimum)))
            }
            if let maximum, number > maximum {
                violations.append(InputViolation(name, .tooLarge(number, maximum: maximum)))
            }
        case .array(let elements):
            for element in elements {
                check(name, element, maximumLength: maximumLength, minimum: minimum, maximum: maximum)
            }
        default:
            return
        }
    }
}

extension ContentValue {
    /// The value as a query parameter has it; nil for an object, a list and null.
    fileprivate var queryText: String? {
        switch self {
        case .null, .array, .object: nil
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .number(let number): "\(number)"
        case .string(let text): text
        }
    }
}
