/// Collects the parameters and the body of a request, and everything in them that the reference does not allow.
public struct InputWriter {
    /// The query parameters, not encoded, in the order in which they were written.
    public internal(set) var query: [(name: String, value: String)] = []
    /// The fields of a JSON body; nil if none was written.
    public internal(set) var content: ResourceContent?
    /// A body of another media type; nil if none was written.
    public private(set) var raw: RawContent?
    /// The version of the resource that the request replaces.
    public private(set) var etag: String?
    /// Everything that is not allowed, in the order in which it was found.
    public internal(set) var violations: [InputViolation] = []

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
        guard let value = checked(name, value, maximumLength, minimum, maximum) else { return }
        content = content ?? ResourceContent()
        content?.members[name] = value
    }

    /// Writes content as a `data:` link of the body; nil writes nothing.
    public mutating func body(_ name: String, _ external: ExternalResource?) {
        guard let external else { return }
        content = content ?? ResourceContent()
        content?[external: name] = external
    }

    /// Writes contents as `data:` links of the body; nil writes nothing.
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
        guard let value = checked(name, value, maximumLength, minimum, maximum) else { return }
        for element in value.array ?? [value] {
            if let text = element.queryText { query.append((name, text)) }
        }
    }

    /// Writes a body of another media type; nil writes nothing.
    public mutating func raw(_ content: RawContent?) {
        raw = content ?? raw
    }

    /// Writes a whole resource, with all members that it was received with.
    ///
    /// Embedded resources are left out: they are not part of the resource.
    public mutating func replace(with resource: some Resource) {
        var replacement = resource.content
        replacement.members["_embedded"] = nil
        content = replacement
        etag = resource.content.etag
    }

    /// Checks a field of a whole resource.
    public mutating func check<Value: ContentConvertible>(
        _ name: String,
        _ value: Value?,
        isRequired: Bool = false,
        maximumLength: Int? = nil,
        minimum: Int? = nil,
        maximum: Int? = nil
    ) {
        guard checked(name, value, maximumLength, minimum, maximum) == nil, isRequired else { return }
        violations.append(InputViolation(name, .missing))
    }

    /// The value as JSON, after it was checked.
    private mutating func checked<Value: ContentConvertible>(
        _ name: String,
        _ value: Value?,
        _ maximumLength: Int?,
        _ minimum: Int?,
        _ maximum: Int?
    ) -> ContentValue? {
        guard let value else { return nil }
        let content = value.contentValue
        // Infinity and what else JSON has no word for.
        if content == .null, !(value is ContentValue) { violations.append(InputViolation(name, .notFinite)) }
        check(name, content, maximumLength: maximumLength, minimum: minimum, maximum: maximum)
        return content
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
            check(name, number, nextAbove: number, minimum: minimum, maximum: maximum)
        case .number(let number):
            guard number.isFinite else {
                violations.append(InputViolation(name, .notFinite))
                return
            }
            let least = Int(exactly: number.rounded(.down)) ?? (number < 0 ? .min : .max)
            let most = Int(exactly: number.rounded(.up)) ?? (number < 0 ? .min : .max)
            check(name, least, nextAbove: most, minimum: minimum, maximum: maximum)
        case .array(let elements):
            for element in elements {
                check(name, element, maximumLength: maximumLength, minimum: minimum, maximum: maximum)
            }
        default:
            return
        }
    }

    /// Checks a number that lies from one whole number to the next.
    private mutating func check(_ name: String, _ number: Int, nextAbove: Int, minimum: Int?, maximum: Int?) {
        if let minimum, number < minimum {
            violations.append(InputViolation(name, .tooSmall(number, minimum: minimum)))
        }
        if let maximum, nextAbove > maximum {
            violations.append(InputViolation(name, .tooLarge(nextAbove, maximum: maximum)))
        }
    }
}

extension ContentValue {
    /// The value as text in a query; nil for an object, a list and null, which a query cannot hold.
    var queryText: String? {
        switch self {
        case .null, .array, .object: nil
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .number(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .string(let text): text
        }
    }
}
