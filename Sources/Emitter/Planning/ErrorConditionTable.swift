import UCWAGenModel

/// The distinct error conditions of a model, each with a name.
///
/// Where a code and a subcode come with several statuses, the least keeps the plain name and the others carry their status.
struct ErrorConditionTable {
    /// A condition.
    struct Condition {
        var name: String
        var code: String
        var subcode: String?
        var status: Int?
    }

    /// The conditions, sorted by name.
    private(set) var conditions: [Condition] = []
    private var plainNames: [ErrorConditionList.Key: String] = [:]
    private var names: [ErrorConditionList.Key: [Int: String]] = [:]

    /// Names the conditions of all operations, the asynchronous ones included.
    init(_ model: ReferenceModel, _ diagnostics: inout Diagnostics) {
        var table = SymbolTable(reserved: ReservedNames.conditions)
        for found in ErrorConditionList(model).conditions {
            func declare(_ status: Int?, qualifier: String) -> String {
                let words = found.code + qualifier + (found.subcode.map { "-" + $0 } ?? "")
                let name = table.declare(words, as: .error, at: nil, &diagnostics)
                conditions.append(Condition(name: name, code: found.code, subcode: found.subcode, status: status))
                return name
            }
            plainNames[found.key] = declare(found.statuses.first, qualifier: "")
            for status in found.statuses.dropFirst() {
                names[found.key, default: [:]][status] = declare(status, qualifier: "-\(status)")
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
        let key = ErrorConditionList.Key(code, subcode)
        return status.flatMap { names[key]?[$0] } ?? plainNames[key]
    }

    private func unique(_ names: some Sequence<String>) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
