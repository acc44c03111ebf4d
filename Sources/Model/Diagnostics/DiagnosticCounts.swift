/// How many diagnostics a run reported, and how many it did not.
public struct DiagnosticCounts: Hashable, Sendable {
    /// Those that were written, by severity.
    public private(set) var shown: [Diagnostic.Severity: Int] = [:]
    /// Those that were not written because of their severity, by severity.
    public private(set) var hidden: [Diagnostic.Severity: Int] = [:]
    /// Those that `overrides.yml` acknowledges.
    public var accepted = 0

    /// Creates counts of nothing.
    public init() {}

    /// Counts a diagnostic.
    public mutating func add(_ diagnostic: Diagnostic, isShown: Bool) {
        if isShown {
            shown[diagnostic.severity, default: 0] += 1
        } else {
            hidden[diagnostic.severity, default: 0] += 1
        }
    }

    /// The counts in words, such as `2 warnings, 5 notes not shown, 1 accepted`; empty where there is nothing to count.
    public var words: String {
        let written = Self.words(shown)
        let others = Self.words(hidden)
        let left = others.isEmpty ? [] : [others.joined(separator: " and ") + " not shown"]
        return (written + left + (accepted > 0 ? ["\(accepted) accepted"] : [])).joined(separator: ", ")
    }

    /// Whether the counts say more than what was written does: something was not, or there are several.
    public var areWorthALine: Bool {
        accepted > 0 || hidden.values.contains { $0 > 0 } || shown.values.reduce(0, +) > 1
    }

    private static func words(_ counts: [Diagnostic.Severity: Int]) -> [String] {
        Diagnostic.Severity.allCases.reversed().compactMap { severity in
            counts[severity].map { Count($0, severity.rawValue).words }
        }
    }
}
