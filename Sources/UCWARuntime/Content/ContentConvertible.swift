import struct Foundation.Decimal

/// A type that a member of a resource can be read as and written from.
public protocol ContentConvertible: Sendable {
    /// A description of the JSON values that can be read as this type, for people.
    static var expectedContent: String { get }

    /// Reads a JSON value; nil if it is of another type.
    init?(contentValue: ContentValue)

    /// The JSON value that stands for this one.
    var contentValue: ContentValue { get }
}

extension ContentValue: ContentConvertible {
    /// Any value.
    public static var expectedContent: String { "any value" }

    /// Keeps the value.
    public init?(contentValue: ContentValue) { self = contentValue }

    /// The value itself.
    public var contentValue: ContentValue { self }
}

extension String: ContentConvertible {
    /// Text.
    public static var expectedContent: String { "text" }

    /// Reads text; a number is not taken for text.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue else { return nil }
        self = string
    }

    /// The text as a JSON string.
    public var contentValue: ContentValue { .string(self) }
}

extension Bool: ContentConvertible {
    /// A boolean.
    public static var expectedContent: String { "true or false" }

    /// Reads a boolean; neither a number nor text is taken for one.
    public init?(contentValue: ContentValue) {
        guard case .boolean(let value) = contentValue else { return nil }
        self = value
    }

    /// The boolean as JSON.
    public var contentValue: ContentValue { .boolean(self) }
}

extension Int: ContentConvertible {
    /// A number without a fraction.
    public static var expectedContent: String { "a whole number" }

    /// Reads a number without a fraction; a string of digits is not taken for one.
    public init?(contentValue: ContentValue) {
        switch contentValue {
        case .integer(let value):
            self = value
        case .number(let value):
            guard let exact = Int(exactly: value) else { return nil }
            self = exact
        default:
            return nil
        }
    }

    /// The number as JSON.
    public var contentValue: ContentValue { .integer(self) }
}

extension Double: ContentConvertible {
    /// A number.
    public static var expectedContent: String { "a number" }

    /// Reads a number.
    public init?(contentValue: ContentValue) {
        switch contentValue {
        case .integer(let value): self = Double(value)
        case .number(let value): self = value
        case .decimal(let value):
            guard let nearest = Double("\(value)") else { return nil }
            self = nearest
        default: return nil
        }
    }

    /// The number as JSON; null if it is not finite, which JSON cannot write.
    public var contentValue: ContentValue { isFinite ? .number(self) : .null }
}

extension Decimal: ContentConvertible {
    /// A number.
    public static var expectedContent: String { "a number" }

    /// Reads a number.
    public init?(contentValue: ContentValue) {
        switch contentValue {
        case .integer(let value): self.init(value)
        case .number(let value):
            guard let exact = Decimal(string: "\(value)") else { return nil }
            self = exact
        case .decimal(let value): self = value
        default: return nil
        }
    }

    /// The number as JSON.
    public var contentValue: ContentValue { isFinite ? .decimal(self) : .null }
}

extension Array: ContentConvertible where Element: ContentConvertible {
    /// A list of the element's type.
    public static var expectedContent: String { "a list, each element \(Element.expectedContent)" }

    /// Reads a list; nil if one of the elements is of another type.
    public init?(contentValue: ContentValue) {
        guard case .array(let values) = contentValue else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for value in values {
            guard let element = Element(contentValue: value) else { return nil }
            elements.append(element)
        }
        self = elements
    }

    /// The list as JSON.
    public var contentValue: ContentValue { .array(map(\.contentValue)) }
}
