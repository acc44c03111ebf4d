/// The facts under a path that names no single one, such as the links of a resource.
public struct FactListing: Hashable, Sendable {
    /// A fact with its kind and decision, as its explanation has them.
    public struct Entry: Hashable, Sendable {
        /// The fact's path.
        public var path: String
        /// What kind of fact it is, such as `property`.
        public var kind: String
        /// What was decided, in a few words.
        public var decision: String
    }

    /// The path as the model writes it.
    public var path: String
    /// The facts, in the order of the model.
    public var entries: [Entry]
}

extension FactIndex {
    /// The facts under a path that names no fact itself; nil where there can be none.
    ///
    /// A table that exists and has no rows yields an empty list.
    public func listing(of path: String) -> FactListing? {
        let prefix = path.lowercased() + "."
        let under = paths.filter { $0.lowercased().hasPrefix(prefix) }
        guard !under.isEmpty else {
            return emptyTables.first { $0.lowercased() == path.lowercased() }.map { FactListing(path: $0, entries: []) }
        }
        let entries = under.compactMap { path in
            explanation(of: path).map {
                FactListing.Entry(path: path, kind: $0.kind, decision: $0.decision)
            }
        }
        // The path as the model writes it: the case of letters is not compared.
        return FactListing(path: String(under[0].prefix(path.count)), entries: entries)
    }

    /// The paths of the tables of all resources and operations, whether they have rows or not.
    private var emptyTables: [String] {
        paths.flatMap { path -> [String] in
            switch fact(at: path)?.fact {
            case .resource: ["properties", "links", "scopes", "events"].map { "\(path).\($0)" }
            case .operation: ["query", "body", "errors", "asynchronousErrors"].map { "\(path).\($0)" }
            default: []
            }
        } + ["genericErrors"]
    }
}

extension FactListing {
    /// The list for a person to read, a line for each fact, ending in a line break.
    public func text(style: TextStyle = .plain) -> String {
        let head = "\(style.bold(path)): \(entries.isEmpty ? "nothing" : Count(entries.count, "fact").words)"
        let width = entries.map(\.path.count).max() ?? 0
        let lines = entries.map { entry in
            let padding = String(repeating: " ", count: width - entry.path.count)
            return "  \(entry.path)\(padding)  \(entry.decision)"
        }
        return ([head] + lines).joined(separator: "\n") + "\n"
    }

    /// The list as JSON, as UTF-8 that ends in a line break.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.string(path)
            writer.key("facts")
            writer.array(entries) { writer, entry in
                writer.inlineObject { writer in
                    writer.key("path")
                    writer.string(entry.path)
                    writer.key("kind")
                    writer.string(entry.kind)
                    writer.key("decision")
                    writer.string(entry.decision)
                }
            }
        }
        writer.newline()
        return writer.bytes
    }
}
