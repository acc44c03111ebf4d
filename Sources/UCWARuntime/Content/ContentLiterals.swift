// JSON can be written as literals. There is no literal for null: `nil` means that a member is missing.

extension ResourceContent: ExpressibleByDictionaryLiteral {
    /// Creates an object from members; of two members with the same name, the first counts.
    public init(dictionaryLiteral elements: (String, ContentValue)...) {
        self.init(members: Dictionary(elements) { first, _ in first })
    }
}

extension ContentValue: ExpressibleByDictionaryLiteral {
    /// Creates an object.
    public init(dictionaryLiteral elements: (String, ContentValue)...) {
        self = .object(ResourceContent(members: Dictionary(elements) { first, _ in first }))
    }
}

extension ContentValue: ExpressibleByArrayLiteral {
    /// Creates a list.
    public init(arrayLiteral elements: ContentValue...) { self = .array(elements) }
}

extension ContentValue: ExpressibleByStringLiteral {
    /// Creates text.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension ContentValue: ExpressibleByBooleanLiteral {
    /// Creates a boolean.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension ContentValue: ExpressibleByIntegerLiteral {
    /// Creates a number without a fraction.
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension ContentValue: ExpressibleByFloatLiteral {
    /// Creates a number.
    public init(floatLiteral value: Double) { self = .number(value) }
}
