/// A value in a sample message.
public indirect enum SampleValue: Hashable, Sendable {
    /// Text; in XML every value is text.
    case string(String)
    /// A number without a fraction.
    case integer(Int)
    /// Any other number.
    case number(Double)
    /// True or false.
    case boolean(Bool)
    /// JSON's null.
    case null
    /// A list.
    case array([SampleValue])
    /// Named values in the order of the sample.
    case object([SampleMember])

    /// The value of the first member of an object with that name.
    public subscript(name: String) -> SampleValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text, where the value is text.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements of a list, or the value alone.
    public var elements: [SampleValue] {
        if case .array(let elements) = self { return elements }
        return [self]
    }
}

/// A named value in a sample message.
public struct SampleMember: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: SampleValue
    /// The line of the page that the name stands in, counted from 1.
    public var line: Int
}

extension SampleValue: CustomStringConvertible {
    /// The value as compact JSON, as evidence shows it.
    public var description: String {
        switch self {
        case .string(let text): "\"\(text)\""
        case .integer(let integer): String(integer)
        case .number(let number): String(number)
        case .boolean(let boolean): String(boolean)
        case .null: "null"
        case .array(let elements): "[" + elements.map(\.description).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}
