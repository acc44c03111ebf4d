/// What a change does to applications that stand on the generated Swift.
public enum ChangeSeverity: String, Hashable, Sendable, CaseIterable {
    /// Source that compiled with the Swift of the old reference may not compile with that of the new one.
    case source
    /// Source compiles, but what travels is not what it was: an application may be refused, or find what it does not expect.
    case wire
    /// Whatever worked still works; there may be more to use.
    case additive
    /// Words only.
    case documentation

    /// The severity in words.
    public var title: String {
        switch self {
        case .source: "breaking for source"
        case .wire: "breaking on the wire"
        case .additive: "additive"
        case .documentation: "documentation"
        }
    }

    /// What it does to applications, in one sentence.
    public var effect: String {
        switch self {
        case .source: "Source that uses the generated Swift may have to be changed."
        case .wire: "Source compiles, but what travels is not what it was."
        case .additive: "Whatever worked still works."
        case .documentation: "Words only."
        }
    }

    /// Whether applications may have to do something.
    public var isBreaking: Bool { self == .source || self == .wire }
}

extension ChangeSeverity: Comparable {
    private var rank: Int {
        switch self {
        case .documentation: 0
        case .additive: 1
        case .wire: 2
        case .source: 3
        }
    }

    /// Orders from the least to the worst.
    public static func < (lhs: ChangeSeverity, rhs: ChangeSeverity) -> Bool { lhs.rank < rhs.rank }
}
