import UCWAGenModel

/// A correction of the reference: what a fact is, against what its page yields.
public struct Override: Hashable, Sendable {
    /// The path of the fact, such as `startMessaging2.POST.response`.
    public var at: String
    /// What the reference yields today; anything else makes the entry an error.
    public var expect: OverrideValue
    /// What the fact is; null takes it away.
    public var set: OverrideValue
    /// Why.
    public var reason: String
    /// The entry's place in its file.
    public var position: SourcePosition

    /// Creates an override.
    public init(at: String, expect: OverrideValue, set: OverrideValue, reason: String, position: SourcePosition) {
        self.at = at
        self.expect = expect
        self.set = set
        self.reason = reason
        self.position = position
    }
}
