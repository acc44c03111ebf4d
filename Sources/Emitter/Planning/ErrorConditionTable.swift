import UCWAGenModel

/// The distinct error conditions of a model, each with a name.
///
/// Conditions that differ by letter case alone are one, and a subcode `None` is none. Where a code and a subcode come with
/// several statuses, the least keeps the plain name and the others carry their status.
struct ErrorConditionTable {
    /// A condition.
    struct Condition {
        var name: String
        var code: String
        var subcode: String?
        var status: Int?
    }

    /// What makes two rows the same but for their status.
    private struct Key: Hashable, Comparable {
        var code: String
        var subcode: String

        init(_ code: String, _ subcode: String) {
            self.code = code.lowercased()
            self.subcode = ErrorConditionTable.meaningful(subcode)?.lowercased() ?? ""
        }

        static func < (lhs: Key, rhs: Key) -> Bool { (lhs.code, lhs.subcode) < (rhs.code, rhs.subcode) }
    }

    /// The conditions, sorted by name.
    private(set) var conditions: [Condition] = []
    private var plainNames: [Key: String] = [:]
    private var names: [Key: [Int: String]] = [:]

    /// Collects the conditions of all operations, the asynchronous ones included.
    init(_ model: ReferenceModel, _ diagnostics: inout Diagnostics) {
        // The spelling of the first row counts.
        var spellings: [Key: (code: String, subcode: String?)] = [:]
        var statuses: [Key: Set<Int>] = [:]
        func add(_ code: String, _ subcode: String, _ status: Int?) {
            let key = Key(code, subcode)
            if spellings[key] == nil { spellings[key] = (code, Self.meaningful(subcode)) }
            if let status { statuses[key, default: []].insert(status) }
        }
        for operation in model.resources.lazy.flatMap(\.operations) {
            for error in operation.errors { add(error.code, error.subcode, error.status) }
            for error in operation.asynchronousErrors { add(error.code, error.subcode, nil) }
        }
        var table = SymbolTable(reserved: ReservedNames.conditions)
        for (key, spelling) in spellings.sorted(by: { $0.key < $1.key }) {
            func declare(_ status: Int?, qualifier: String) -> String {
                let words = spelling.code + qualifier + (spelling.subcode.map { "-" + $0 } ?? "")
                let name = table.declare(words, as: .error, at: nil, &diagnostics)
                let condition = Condition(name: name, code: spelling.code, subcode: spelling.subcode, status: status)
                conditions.append(condition)
                return name
            }
            let sorted = statuses[key, default: []].sorted()
            plainNames[key] = declare(sorted.first, qualifier: "")
            for status in sorted.dropFirst() {
                names[key, default: [:]][status] = declare(status, qualifier: "-\(status)")
            }
        }
        conditions.sort { $0.name < $1.name }
    }

    /// The names of the conditions of an operation's errors, each once, in page order.
    func names(_ errors: [OperationError]) -> [String] {
        unique(errors.lazy.compactMap { name($0.code, $0.subcode, $0.status) })
    }

    /// The names of the conditions of an operation's asynchronous errors, each once, in page order.
    func names(_ errors: [AsynchronousError]) -> [String] {
        unique(errors.lazy.compactMap { name($0.code, $0.subcode, nil) })
    }

    private func name(_ code: String, _ subcode: String, _ status: Int?) -> String? {
        let key = Key(code, subcode)
        return status.flatMap { names[key]?[$0] } ?? plainNames[key]
    }

    private func unique(_ names: some Sequence<String>) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// A subcode that says something; nil where there is none.
    static func meaningful(_ subcode: String) -> String? {
        subcode.isEmpty || subcode.lowercased() == "none" ? nil : subcode
    }
}
