import Foundation

/// What an emitted Swift file declares, as somebody sees it who reads the file.
struct GeneratedType {
    /// A property of a resource.
    struct Property {
        var label: String
        var type: String
        /// The name on the wire.
        var wireName: String
    }

    /// A member of an input.
    struct Field {
        var label: String
        var type: String
        /// What the input does with it.
        var use = Use.unused
        var isRequired: Bool { !type.hasSuffix("?") }
    }

    /// What an input does with a member.
    enum Use: Equatable {
        case unused
        /// The body as bytes.
        case raw
        /// A whole resource in place of the one on the server.
        case replacement
        /// A field of the body, by its name on the wire.
        case body(String)
        /// A query parameter, by its name on the wire.
        case query(String)
    }

    /// An operation.
    struct Operation {
        var name: String
        /// The name of the method in the runtime, which is that of HTTP in lowercase.
        var method = ""
        /// The name of the link's method; nil where links have none, as for batches.
        var call: String?
        /// Whether the link's method takes the resource alone.
        var takesResource = false
        var fields: [Field] = []
    }

    /// The name of the type, without the namespace.
    private(set) var name = ""
    private(set) var properties: [Property] = []
    private(set) var operations: [Operation] = []

    /// Reads a file that was emitted with lines of any length and without documentation; nil where it declares no link target.
    init?(_ source: String) {
        var isInput = false
        var previous = ""
        for line in source.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            defer { previous = line }
            if let match = line.firstMatch(of: /^public (?:struct|enum) (\w+): (?:Resource|Capability|LinkTarget) \{/) {
                name = String(match.output.1)
            } else if let match = line.firstMatch(of: /^public enum (\w+): ResourceOperation \{/) {
                operations.append(Operation(name: String(match.output.1)))
                isInput = false
            } else if let match = line.firstMatch(of: /HTTPRequest\.Method \{ \.(\w+) \}/) {
                edit { $0.method = String(match.output.1) }
            } else if line.hasPrefix("public struct Input: OperationInput {") {
                isInput = true
            } else if line.hasPrefix("extension ResourceLink where Target ==") {
                isInput = false
            } else if isInput, let match = line.firstMatch(of: /^public var (\S+): ([^{]+)$/) {
                let field = Field(label: String(match.output.1), type: String(match.output.2))
                edit { $0.fields.append(field) }
            } else if isInput, line.hasPrefix("writer.") {
                readUse(line)
            } else if let match = line.firstMatch(of: /^get \{ content\[(?:external: )?"([^"]+)"\] \}/),
                let declaration = previous.firstMatch(of: /^public var (\S+): (.+) \{$/)
            {
                let (label, type) = (String(declaration.output.1), String(declaration.output.2))
                properties.append(Property(label: label, type: type, wireName: String(match.output.1)))
            } else if let match = line.firstMatch(of: /^public func (\S+)\((.*)\) -> Request<.*\.(\w+)>/) {
                guard let index = operations.firstIndex(where: { $0.name == match.output.3 }) else { continue }
                operations[index].call = String(match.output.1)
                operations[index].takesResource = match.output.2.hasPrefix("_ resource:")
            }
        }
        if name.isEmpty { return nil }
    }

    private mutating func edit(_ change: (inout Operation) -> Void) {
        guard let last = operations.indices.last else { return }
        change(&operations[last])
    }

    private mutating func readUse(_ line: String) {
        let use: Use
        let label: Substring
        if let match = line.firstMatch(of: /^writer\.replace\(with: (\S+)\)/) {
            (use, label) = (.replacement, match.output.1)
        } else if let match = line.firstMatch(of: /^writer\.raw\((\S+)\)/) {
            (use, label) = (.raw, match.output.1)
        } else if let match = line.firstMatch(of: /^writer\.body\("([^"]+)", ([^,)]+)/) {
            (use, label) = (.body(String(match.output.1)), match.output.2)
        } else if let match = line.firstMatch(of: /^writer\.query\("([^"]+)", ([^,)]+)/) {
            (use, label) = (.query(String(match.output.1)), match.output.2)
        } else {
            return
        }
        edit { operation in
            guard let index = operation.fields.firstIndex(where: { $0.label == label }) else { return }
            operation.fields[index].use = use
        }
    }
}
