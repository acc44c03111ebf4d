import UCWAGenModel

/// An entry of `overrides.yml` saying that somebody has looked at a diagnostic and that the reference is right as it is.
public struct Acknowledgement: Hashable, Sendable {
    /// The path of the fact that the diagnostic is about, or the file of a page for all of the rule on it.
    public var at: String
    /// The identifier of the rule.
    public var rule: String
    /// Why nothing is to be done.
    public var reason: String
    /// The position of the path.
    public var position: SourcePosition
    /// The position of the rule.
    public var rulePosition: SourcePosition

    /// Creates an acknowledgement.
    public init(at: String, rule: String, reason: String, position: SourcePosition, rulePosition: SourcePosition) {
        self.at = at
        self.rule = rule
        self.reason = reason
        self.position = position
        self.rulePosition = rulePosition
    }
}
