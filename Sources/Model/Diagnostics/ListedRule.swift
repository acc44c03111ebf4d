/// A rule as a list of rules shows it.
public protocol ListedRule: Sendable {
    /// The identifier, which never changes its meaning.
    var id: String { get }
    /// What stands behind the identifier, in few words, such as a severity.
    var labels: [(name: String, value: String)] { get }
    /// What the rule watches, in one sentence.
    var purpose: String { get }
    /// Why that matters as much as it does; nil where it goes without saying.
    var reason: String? { get }
    /// A message that it gives.
    var example: String { get }
}

extension DiagnosticRule: ListedRule {
    /// The severity.
    public var labels: [(name: String, value: String)] { [("severity", severity.rawValue)] }

    /// None: a diagnostic says all that there is.
    public var reason: String? { nil }
}
