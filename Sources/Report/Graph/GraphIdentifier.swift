/// What a resource is called in the languages of graphs: its name, or where that is no plain word, an encoding of it.
enum GraphIdentifier {
    /// Words that Mermaid reads as its own wherever they stand.
    private static let reserved: Set<String> = [
        "call", "class", "classdef", "click", "default", "direction", "end", "flowchart", "graph", "href",
        "interpolate", "linkstyle", "style", "subgraph",
    ]

    /// The identifier of a name; two names never have the same.
    static func identifier(of name: String) -> String {
        if isPlain(name) { return reserved.contains(name.lowercased()) ? name + "_" : name }
        // An underscore is followed by two digits, or it ends a reserved word.
        return "_"
            + name.utf8.map { byte in
                isAlphanumeric(byte)
                    ? String(UnicodeScalar(byte)) : "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
    }

    /// Whether a name is an identifier as it stands.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy(isAlphanumeric)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

extension ResourceGraph.Edge {
    /// What is written at the edge: how the way is called where the target does not say it, where it travels and how many there may be.
    var words: [String] {
        var words: [String] = []
        switch relation {
        case .link: if name != target { words.append(name) }
        case .answer: words.append(name)
        case .revision: words.append("revision \(name)")
        }
        if placement == .embedded { words.append("embedded") }
        if cardinality == .many { words.append("many") }
        return words
    }
}
