import UCWAGenModel

/// How many facts of each kind there are.
public struct FactCounts: Hashable, Sendable {
    /// A kind of fact that is counted.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case resources
        case properties
        case links
        case scopes
        case events
        case operations
        case queryParameters
        case bodyFields
        case errors
        case asynchronousErrors
        case enumerations
        case members
        case genericErrors
        case otherPages

        /// The kind in words.
        public var title: String {
            switch self {
            case .queryParameters: "query parameters"
            case .bodyFields: "body fields"
            case .asynchronousErrors: "asynchronous errors"
            case .genericErrors: "generic errors"
            case .otherPages: "other pages"
            default: rawValue
            }
        }
    }

    private var counts: [Int] = Kind.allCases.map { _ in 0 }

    /// Counts nothing.
    public init() {}

    /// Counts facts of one kind.
    init(_ kind: Kind, _ count: Int = 1) {
        self[kind] = count
    }

    /// How many there are of a kind.
    public private(set) subscript(kind: Kind) -> Int {
        get { counts[kind.index] }
        set { counts[kind.index] = newValue }
    }

    /// Whether there is none of any kind.
    public var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

    /// Adds the facts of each kind.
    public static func + (lhs: FactCounts, rhs: FactCounts) -> FactCounts {
        var sum = FactCounts()
        sum.counts = zip(lhs.counts, rhs.counts).map { $0 + $1 }
        return sum
    }

    /// Takes away the facts of each kind.
    public static func - (lhs: FactCounts, rhs: FactCounts) -> FactCounts {
        var difference = FactCounts()
        difference.counts = zip(lhs.counts, rhs.counts).map { $0 - $1 }
        return difference
    }
}

extension FactCounts {
    /// Counts the facts of a reference.
    public init(of model: ReferenceModel) {
        self = model.resources.map(FactCounts.init(of:)).reduce(FactCounts(), +)
        self = model.enumerations.map(FactCounts.init(of:)).reduce(self, +)
        self[.members] += model.undescribed.reduce(0) { $0 + ($1.members?.count ?? 0) }
        self[.genericErrors] = model.genericErrors.count
        self[.otherPages] = model.otherPages.count
    }

    /// Counts the members of an enumeration that has no page; the enumeration itself is no fact of its own.
    static func undescribed(_ enumeration: Enumeration) -> FactCounts {
        FactCounts(.members, enumeration.members.count)
    }

    /// Counts the facts of a resource, itself included.
    init(of resource: Resource) {
        self = resource.operations.map(FactCounts.init(of:)).reduce(FactCounts(.resources), +)
        self[.properties] = resource.properties.count
        self[.links] = resource.links.count
        self[.scopes] = resource.scopes.count
        self[.events] = resource.events.count
    }

    /// Counts the facts of an operation, itself included.
    init(of operation: ResourceOperation) {
        self[.operations] = 1
        self[.queryParameters] = operation.query.count
        self[.bodyFields] = operation.body?.fields.count ?? 0
        self[.errors] = operation.errors.count
        self[.asynchronousErrors] = operation.asynchronousErrors.count
    }

    /// Counts the facts of an enumeration, itself included.
    init(of enumeration: Enumeration) {
        self[.enumerations] = 1
        self[.members] = enumeration.members.count
    }
}

extension FactCounts.Kind {
    fileprivate var index: Int {
        switch self {
        case .resources: 0
        case .properties: 1
        case .links: 2
        case .scopes: 3
        case .events: 4
        case .operations: 5
        case .queryParameters: 6
        case .bodyFields: 7
        case .errors: 8
        case .asynchronousErrors: 9
        case .enumerations: 10
        case .members: 11
        case .genericErrors: 12
        case .otherPages: 13
        }
    }
}
