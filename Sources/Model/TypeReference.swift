/// The type of a property, query parameter or body field.
public struct TypeReference: Hashable, Sendable {
    /// The reference's own name: a ``Primitive`` or the name of an enumeration.
    public var name: String
    /// Whether the value is a list.
    public var isArray: Bool
    /// Whether the reference says that the value may be null.
    public var isNullable: Bool

    /// Creates a type; a single value that is not null, unless said otherwise.
    public init(_ name: String, isArray: Bool = false, isNullable: Bool = false) {
        self.name = name
        self.isArray = isArray
        self.isNullable = isNullable
    }

    /// Creates a type of one of the reference's own value types.
    public init(_ primitive: Primitive, isArray: Bool = false, isNullable: Bool = false) {
        self.init(primitive.rawValue, isArray: isArray, isNullable: isNullable)
    }

    /// The value type, or nil where ``name`` is an enumeration's.
    public var primitive: Primitive? { Primitive(rawValue: name) }
}

/// A value type that the reference names in its type phrases.
public enum Primitive: String, Hashable, Sendable, CaseIterable {
    /// Text.
    case string = "String"
    /// True or false.
    case boolean = "Boolean"
    /// A whole number.
    case int32 = "Int32"
    /// A number with a fraction.
    case double = "Double"
    /// A point in time: `/Date(ms)/` in JSON, ISO 8601 in XML.
    case dateTime = "DateTime"
    /// A length of time: `hh:mm:ss`.
    case timeSpan = "TimeSpan"
    /// A byte; an array of them is raw content.
    case byte = "Byte"
    /// Content that travels as a `data:` link.
    case externalResource = "ExternalResource"
}

/// What the reference says about the values that a property, query parameter or body field takes.
public struct Constraints: Hashable, Sendable {
    /// The greatest length in characters.
    public var maxLength: Int?
    /// The least value.
    public var minimum: Int?
    /// The greatest value.
    public var maximum: Int?
    /// The value that holds when none is given, as the page words it.
    public var `default`: String?

    /// Creates constraints; what is left out is not constrained.
    public init(maxLength: Int? = nil, minimum: Int? = nil, maximum: Int? = nil, default: String? = nil) {
        self.maxLength = maxLength
        self.minimum = minimum
        self.maximum = maximum
        self.default = `default`
    }

    /// Whether the reference says nothing.
    public var isEmpty: Bool { self == Constraints() }
}
