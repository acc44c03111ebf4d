import Foundation

/// Validates JSON against the part of JSON Schema that the project's schemas use.
public struct JSONSchema {
    private let root: JSONValue

    /// Reads a schema.
    public init(_ data: Data) throws {
        root = try JSONDecoder().decode(JSONValue.self, from: data)
    }

    /// What is wrong with a document, by its path; empty where nothing is.
    public func violations(in data: Data) throws -> [String] {
        check(try JSONDecoder().decode(JSONValue.self, from: data), against: root, path: "$")
    }

    private func check(_ value: JSONValue, against schema: JSONValue, path: String) -> [String] {
        if let reference = schema["$ref"]?.string, let target = resolve(reference) {
            return check(value, against: target, path: path)
        }
        var found: [String] = []
        if let constant = schema["const"], constant != value { found.append("\(path): is not \(constant)") }
        if let allowed = schema["enum"]?.elements, !allowed.contains(value) {
            found.append("\(path): \(value) is not allowed")
        }
        if let type = schema["type"] {
            let names = type.elements ?? [type]
            if !names.contains(where: { $0.string == value.typeName }) { found.append("\(path): is \(value.typeName)") }
        }
        if let minimum = schema["minimum"]?.integer, let integer = value.integer, integer < minimum {
            found.append("\(path): \(integer) is less than \(minimum)")
        }
        if let choices = schema["anyOf"]?.elements,
            !choices.contains(where: { check(value, against: $0, path: path).isEmpty })
        {
            found.append("\(path): is none of what is allowed")
        }
        if schema["uniqueItems"] == .boolean(true), let elements = value.elements, Set(elements).count < elements.count
        {
            found.append("\(path): holds the same twice")
        }
        if let items = schema["items"], let elements = value.elements {
            for (index, element) in elements.enumerated() {
                found += check(element, against: items, path: "\(path)[\(index)]")
            }
        }
        if let members = value.members {
            found += check(members, against: schema, path: path)
        }
        return found
    }

    private func check(_ members: [String: JSONValue], against schema: JSONValue, path: String) -> [String] {
        var found: [String] = []
        for name in schema["required"]?.elements ?? [] where members[name.string ?? ""] == nil {
            found.append("\(path): lacks \(name.string ?? "")")
        }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            if let property = schema["properties"]?[name] {
                found += check(value, against: property, path: "\(path).\(name)")
            } else if schema["additionalProperties"] == .boolean(false) {
                found.append("\(path).\(name): is not known")
            } else if let others = schema["additionalProperties"] {
                found += check(value, against: others, path: "\(path).\(name)")
            }
        }
        return found
    }

    private func resolve(_ reference: String) -> JSONValue? {
        reference.split(separator: "/").dropFirst().reduce(root) { $0?[String($1)] }
    }
}

/// Any JSON value.
enum JSONValue: Decodable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    subscript(name: String) -> JSONValue? { members?[name] }

    var string: String? { if case .string(let string) = self { string } else { nil } }
    var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
    var elements: [JSONValue]? { if case .array(let array) = self { array } else { nil } }
    var members: [String: JSONValue]? { if case .object(let object) = self { object } else { nil } }

    var typeName: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
