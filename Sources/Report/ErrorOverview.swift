import UCWAGenModel

/// The distinct errors of a model's operations, each with the operations that tell of it.
struct ErrorOverview {
    /// What makes two rows the same error.
    private struct Key: Hashable, Comparable {
        var names: ErrorConditionList.Key
        var status: Int
        var isAsynchronous: Bool

        static func < (lhs: Key, rhs: Key) -> Bool {
            (lhs.names, lhs.status, lhs.isAsynchronous ? 1 : 0) < (rhs.names, rhs.status, rhs.isAsynchronous ? 1 : 0)
        }
    }

    /// An error.
    struct Condition {
        /// The code as the first row spells it.
        var code: String
        /// The subcode as the first row spells it.
        var subcode: String
        /// The HTTP status; nil for a reason with which an operation fails later, and where the row has none.
        var status: Int?
        /// Whether it is told on the event channel.
        var isAsynchronous: Bool
        /// The operations, by the places of resource and operation in the model.
        var operations: [FactPath] = []

        /// The code, and the subcode where there is one.
        var name: String { ErrorConditionList.meaningful(subcode).map { "\(code).\($0)" } ?? code }
    }

    /// The place of an operation in the model.
    struct FactPath: Hashable {
        var resource: Int
        var operation: Int
    }

    /// The errors, sorted by code, subcode and status.
    private(set) var conditions: [Condition] = []
    private var numbers: [Key: Int] = [:]

    /// Collects the errors of all operations.
    init(_ model: ReferenceModel) {
        var found: [Key: Condition] = [:]
        func add(_ code: String, _ subcode: String, _ status: Int?, isAsynchronous: Bool, _ path: FactPath) {
            let key = Self.key(code, subcode, status, isAsynchronous: isAsynchronous)
            let new = Condition(code: code, subcode: subcode, status: status, isAsynchronous: isAsynchronous)
            found[key, default: new].operations.append(path)
        }
        for (resource, page) in model.resources.enumerated() {
            for (number, operation) in page.operations.enumerated() {
                let path = FactPath(resource: resource, operation: number)
                for error in operation.errors {
                    add(error.code, error.subcode, error.status, isAsynchronous: false, path)
                }
                for error in operation.asynchronousErrors {
                    add(error.code, error.subcode, nil, isAsynchronous: true, path)
                }
            }
        }
        for (number, (key, condition)) in found.sorted(by: { $0.key < $1.key }).enumerated() {
            numbers[key] = number
            var condition = condition
            var seen: Set<FactPath> = []
            condition.operations = condition.operations.filter { seen.insert($0).inserted }
            conditions.append(condition)
        }
    }

    /// The place of an operation's error in ``conditions``.
    func number(of error: OperationError) -> Int? {
        numbers[Self.key(error.code, error.subcode, error.status, isAsynchronous: false)]
    }

    /// The place of a reason for failing later in ``conditions``.
    func number(of error: AsynchronousError) -> Int? {
        numbers[Self.key(error.code, error.subcode, nil, isAsynchronous: true)]
    }

    private static func key(_ code: String, _ subcode: String, _ status: Int?, isAsynchronous: Bool) -> Key {
        let names = ErrorConditionList.Key(code, subcode)
        return Key(names: names, status: status ?? 0, isAsynchronous: isAsynchronous)
    }
}
