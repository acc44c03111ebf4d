/// The name of a relation: the purpose of a link, and the kind of a resource.
public struct Rel: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a rel from its name on the wire.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Creates a rel from its name on the wire.
    public init(stringLiteral value: String) {
        self.rawValue = value
    }

    /// The name on the wire.
    public var description: String { rawValue }
}
