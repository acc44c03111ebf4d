/// A kind of diagnostic, with an identifier that never changes its meaning.
public struct DiagnosticRule: Hashable, Sendable {
    /// The identifier, such as `heading-misspelt`.
    public var id: String
    /// How much it matters unless the configuration says otherwise.
    public var severity: Diagnostic.Severity
    /// What the rule watches, in one sentence.
    public var purpose: String
    /// A message that it gives.
    public var example: String

    /// Creates a rule.
    public init(_ id: String, _ severity: Diagnostic.Severity, purpose: String, example: String) {
        self.id = id
        self.severity = severity
        self.purpose = purpose
        self.example = example
    }

    /// Two rules are the same where their identifiers are.
    public static func == (lhs: DiagnosticRule, rhs: DiagnosticRule) -> Bool { lhs.id == rhs.id }

    /// Hashes the identifier.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
