/// Collects diagnostics; every stage is given one and adds to it, and only the command line prints.
public struct Diagnostics: Sendable {
    /// What has been collected, in the order in which it was found.
    public private(set) var all: [Diagnostic] = []

    /// Creates an empty collection.
    public init() {}

    /// Adds a diagnostic.
    ///
    /// - Parameters:
    ///   - subject: The path of the fact that it is about, where the position does not say that.
    ///   - severity: How much it matters, where that is not what the rule says.
    public mutating func report(
        _ rule: DiagnosticRule,
        at position: SourcePosition?,
        about subject: String? = nil,
        severity: Diagnostic.Severity? = nil,
        _ message: String
    ) {
        var diagnostic = Diagnostic(rule, at: position, about: subject, message)
        if let severity { diagnostic.severity = severity }
        all.append(diagnostic)
    }

    /// Adds all diagnostics of another collection.
    public mutating func append(_ other: Diagnostics) {
        all += other.all
    }

    /// Adds diagnostics.
    public mutating func append(_ diagnostics: [Diagnostic]) {
        all += diagnostics
    }

    /// Takes out what meets a condition.
    public mutating func removeAll(where shouldBeRemoved: (Diagnostic) -> Bool) {
        all.removeAll(where: shouldBeRemoved)
    }

    /// Whether one of them is an error.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// How many there are of a severity.
    public func count(_ severity: Diagnostic.Severity) -> Int { all.count { $0.severity == severity } }

    /// The same diagnostics by file, line and column, those without a place first, so that the order of reading does not show.
    public func sorted() -> [Diagnostic] {
        all.sorted { lhs, rhs in
            switch (lhs.position, rhs.position) {
            case (nil, .some): true
            case (.some, nil): false
            case (let left?, let right?) where left != right: left < right
            default: (lhs.rule.id, lhs.message) < (rhs.rule.id, rhs.message)
            }
        }
    }

    /// Sets the severity of rules by identifier; nil leaves a rule's diagnostics out.
    ///
    /// - Parameter severities: For each identifier the severity, or nil for `off`. Rules that are not named keep theirs.
    public mutating func apply(severities: [String: Diagnostic.Severity?]) {
        all = all.compactMap { diagnostic in
            guard let setting = severities[diagnostic.rule.id] else { return diagnostic }
            guard let severity = setting else { return nil }
            var changed = diagnostic
            changed.severity = severity
            return changed
        }
    }
}
