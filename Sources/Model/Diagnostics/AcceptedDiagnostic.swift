/// A diagnostic that `overrides.yml` acknowledges: it is not reported any more.
public struct AcceptedDiagnostic: Hashable, Sendable {
    /// The diagnostic.
    public var diagnostic: Diagnostic
    /// Why nothing is to be done.
    public var reason: String
    /// The position of the entry that acknowledges it.
    public var position: SourcePosition

    /// Creates an accepted diagnostic.
    public init(_ diagnostic: Diagnostic, reason: String, position: SourcePosition) {
        self.diagnostic = diagnostic
        self.reason = reason
        self.position = position
    }
}
