import Foundation

/// JSON as the server writes it.
enum JSON: Encodable, Sendable {
    case string(String)
    case integer(Int)
    case array([JSON])
    case object([String: JSON])

    /// A link to an address.
    static func link(_ href: String) -> JSON { ["href": .string(href)] }

    /// The bytes on the wire.
    var data: Data {
        // Text, numbers, lists and objects of these are never refused.
        (try? JSONEncoder().encode(self)) ?? Data()
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension JSON: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSON: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
