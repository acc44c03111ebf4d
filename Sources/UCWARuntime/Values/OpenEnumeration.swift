/// An enumeration of the reference: a value that the reference lists, or any other that a server sends.
///
/// A generated enumeration is a structure with a static member for each value. A `switch` over it needs a `default`, so that
/// a value that is added later breaks nothing, and an unknown one survives.
public protocol OpenEnumeration: RawRepresentable, Hashable, Sendable, Codable, ContentConvertible,
    CustomStringConvertible
where RawValue == String {
    /// The values that the reference lists, in its order.
    static var knownValues: [Self] { get }

    /// The name on the wire. Values are compared by it, with letter case.
    var rawValue: String { get }

    /// Creates a value from its name on the wire, known or unknown.
    init(rawValue: String)
}

extension OpenEnumeration {
    /// Whether the reference lists the value.
    public var isKnown: Bool { Self.knownValues.contains(self) }

    /// The name on the wire.
    public var description: String { rawValue }

    /// Text.
    public static var expectedContent: String { "text" }

    /// Reads text, known or not.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue else { return nil }
        self.init(rawValue: string)
    }

    /// The name on the wire as JSON.
    public var contentValue: ContentValue { .string(rawValue) }

    /// Whether two values have the same name.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Reads the name.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
