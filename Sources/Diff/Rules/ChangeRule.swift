import UCWAGenModel

/// A kind of change between two references, with an identifier that never changes its meaning.
public struct ChangeRule: Sendable {
    /// What a change is about, seen from an application.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// What an application sends.
        case request
        /// What it receives.
        case response
        /// What the event channel tells.
        case event
        /// How operations fail.
        case error
        /// What people read.
        case documentation
    }

    /// The identifier, such as `property-removed`.
    public var id: String
    /// What the change is about.
    public var direction: Direction
    /// What it does to applications.
    public var severity: ChangeSeverity
    /// What happened, in a few words, such as `property removed`.
    public var title: String
    /// What the rule tells, in one sentence.
    public var purpose: String
    private var why: String
    /// A message that it gives.
    public var example: String

    /// Creates a rule.
    ///
    /// - Parameters:
    ///   - id: The identifier.
    ///   - direction: What the change is about.
    ///   - severity: What it does to applications.
    ///   - title: What happened, in a few words; those of the identifier where it reads well.
    ///   - purpose: What the rule tells, in one sentence.
    ///   - because: Why it is as bad as it is, from what the generated Swift does.
    ///   - example: What a message says behind the title; empty where the title says all.
    init(
        _ id: String,
        _ direction: Direction,
        _ severity: ChangeSeverity,
        title: String? = nil,
        _ purpose: String,
        because: String,
        example: String = ""
    ) {
        self.id = id
        self.direction = direction
        self.severity = severity
        self.title = title ?? id.split(separator: "-").joined(separator: " ")
        self.purpose = purpose
        self.why = because
        self.example = example.isEmpty ? self.title : "\(self.title): \(example)"
    }
}

extension ChangeRule: Hashable {
    /// Two rules are the same where their identifiers are.
    public static func == (lhs: ChangeRule, rhs: ChangeRule) -> Bool { lhs.id == rhs.id }

    /// Hashes the identifier.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ChangeRule: ListedRule {
    /// Why the change is as bad as it is, from what the generated Swift does.
    public var reason: String? { why }

    /// The direction and the severity.
    public var labels: [(name: String, value: String)] {
        [("direction", direction.rawValue), ("severity", severity.title)]
    }
}
