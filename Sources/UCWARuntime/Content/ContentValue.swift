import struct Foundation.Decimal

/// A JSON value, without loss: numbers are exact, and a boolean is never a number.
public enum ContentValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number without a fraction, exact.
    case integer(Int)
    /// A number that binary holds as it was written.
    case number(Double)
    /// A number with more digits than ``integer(_:)`` and ``number(_:)`` hold, exact.
    case decimal(Decimal)
    /// Text.
    case string(String)
    /// A list.
    case array([ContentValue])
    /// An object.
    case object(ResourceContent)
}

extension ContentValue {
    /// The members of an object; nil for every other value.
    public var object: ResourceContent? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    /// The elements of a list; nil for every other value.
    public var array: [ContentValue]? {
        guard case .array(let array) = self else { return nil }
        return array
    }

    /// The text; nil for every other value.
    public var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    /// The kind of value, for people.
    public var kind: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .number, .decimal: "a number"
        case .string: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension ContentValue: Codable {
    /// Reads any JSON value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = Self.exact(value, try? container.decode(Decimal.self))
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([ContentValue].self) {
            self = .array(value)
        } else {
            self = .object(ResourceContent(members: try container.decode([String: ContentValue].self)))
        }
    }

    /// Writes the value as it is.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .boolean(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .decimal(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value.members)
        }
    }

    /// The binary number, unless the decimal one has digits that it lacks.
    private static func exact(_ binary: Double, _ decimal: Decimal?) -> ContentValue {
        guard let decimal, "\(decimal)".utf8.count > 15, Decimal(string: "\(binary)") != decimal else {
            return .number(binary)
        }
        return .decimal(decimal)
    }
}
