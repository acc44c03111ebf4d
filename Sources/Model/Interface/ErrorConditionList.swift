/// The distinct errors that the operations of a model may fail with, at once or later.
///
/// Errors that differ by letter case alone are one, and a subcode `None` is none.
public struct ErrorConditionList: Sendable {
    /// What makes two rows the same but for their status.
    public struct Key: Hashable, Comparable, Sendable {
        private let code: String
        private let subcode: String

        /// The key of a row.
        public init(_ code: String, _ subcode: String) {
            self.code = code.lowercased()
            self.subcode = ErrorConditionList.meaningful(subcode)?.lowercased() ?? ""
        }

        /// Orders by code, then subcode.
        public static func < (lhs: Key, rhs: Key) -> Bool { (lhs.code, lhs.subcode) < (rhs.code, rhs.subcode) }
    }

    /// A code and a subcode, with the statuses that they come with.
    public struct Condition: Sendable {
        /// What makes it one.
        public var key: Key
        /// The code as the first row spells it.
        public var code: String
        /// The subcode as the first row spells it; nil where there is none.
        public var subcode: String?
        /// The statuses, the least first; none where the rows say none.
        public var statuses: [Int]
        /// The path of the first row, such as `startMessaging2.POST.errors.Conflict.AlreadyExists`.
        public var path: String
        /// The first row.
        public var source: SourcePosition
    }

    /// The conditions, by their keys.
    public private(set) var conditions: [Condition] = []

    /// Collects the errors of all operations, the asynchronous ones included.
    public init(_ model: ReferenceModel) {
        var indices: [Key: Int] = [:]
        func add(_ code: String, _ subcode: String, _ status: Int?, _ path: () -> String, _ source: SourcePosition) {
            let key = Key(code, subcode)
            guard let index = indices[key] else {
                indices[key] = conditions.count
                // The spelling of the first row counts.
                conditions.append(
                    Condition(
                        key: key,
                        code: code,
                        subcode: Self.meaningful(subcode),
                        statuses: status.map { [$0] } ?? [],
                        path: path(),
                        source: source
                    )
                )
                return
            }
            if let status, !conditions[index].statuses.contains(status) { conditions[index].statuses.append(status) }
        }
        for resource in model.resources {
            for operation in resource.operations {
                let path = "\(resource.name).\(operation.method)"
                for error in operation.errors {
                    let rowPath = { "\(path).errors.\(error.code).\(error.subcode)" }
                    add(error.code, error.subcode, error.status, rowPath, error.source)
                }
                for error in operation.asynchronousErrors {
                    let rowPath = { "\(path).asynchronousErrors.\(error.code).\(error.subcode)" }
                    add(error.code, error.subcode, nil, rowPath, error.source)
                }
            }
        }
        for index in conditions.indices { conditions[index].statuses.sort() }
        conditions.sort { $0.key < $1.key }
    }

    /// A subcode that says something; nil where there is none.
    public static func meaningful(_ subcode: String) -> String? {
        subcode.isEmpty || subcode.lowercased() == "none" ? nil : subcode
    }
}
