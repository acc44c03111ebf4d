import UCWAGenModel

/// Finds the facts that diagnostics are about.
///
/// A diagnostic is about the row in its line. In a sample, which shows many facts, it is about the operation that the sample belongs to
/// and about what only that line shows; anywhere else, about the page.
struct DiagnosticSubjects {
    private struct Line: Hashable {
        var file: String
        var line: Int
    }

    private var rows: [Line: [String]] = [:]
    private var sampled: Set<String> = []
    /// The operations of each file, in the order of their lines.
    private var operations: [String: [(line: Int, path: String)]] = [:]
    private var pages: [String: String] = [:]

    init(_ facts: FactIndex) {
        for path in facts.paths {
            guard let fact = facts.fact(at: path)?.fact else { continue }
            for source in fact.sources {
                rows[Line(file: source.file, line: source.line), default: []].append(path)
                switch fact {
                case .operation: operations[source.file, default: []].append((source.line, path))
                case .resource, .enumeration: pages[source.file] = path
                default: break
                }
            }
            if fact.origin != nil, fact.origin != .table { sampled.insert(path) }
        }
        for file in operations.keys { operations[file]?.sort { $0.line < $1.line } }
    }

    /// The paths of the facts that a diagnostic is about.
    func paths(of diagnostic: Diagnostic) -> [String] {
        let subject = diagnostic.subject.map { [$0] } ?? []
        guard let position = diagnostic.position else { return subject }
        let here = rows[Line(file: position.file, line: position.line)] ?? []
        // A row of a table is all that its line is about.
        guard here.allSatisfy(sampled.contains) else { return subject + here }
        if let operation = operations[position.file]?.last(where: { $0.line <= position.line })?.path {
            return subject + here + [operation, "\(operation).response"]
        }
        return subject + here + (pages[position.file].map { [$0] } ?? [])
    }
}
