import UCWAGenModel

/// A change that somebody has looked at and accepted, known by its fingerprint.
public struct Acceptance: Hashable, Sendable {
    /// The fingerprint of the change.
    public var fingerprint: String
    /// The path of the fact, for people; nil where the entry gives none.
    public var path: String?
    /// Why the change is accepted.
    public var reason: String
    /// The entry.
    public var position: SourcePosition

    /// Creates an acceptance.
    public init(fingerprint: String, path: String? = nil, reason: String, position: SourcePosition) {
        self.fingerprint = fingerprint
        self.path = path
        self.reason = reason
        self.position = position
    }
}

extension ReferenceDiff {
    /// The acceptances that no change has the fingerprint of, in their order.
    public func stale(_ acceptances: [Acceptance]) -> [Acceptance] {
        let known = Set(changes.map(\.fingerprint))
        return acceptances.filter { !known.contains($0.fingerprint) }
    }

    /// The acceptances that name another path than the change that they are for, each with that path, in their order.
    public func misplaced(_ acceptances: [Acceptance]) -> [(acceptance: Acceptance, path: String)] {
        let paths = Dictionary(changes.map { ($0.fingerprint, $0.path) }) { first, _ in first }
        return acceptances.compactMap { acceptance in
            guard let path = paths[acceptance.fingerprint], let named = acceptance.path, named != path else {
                return nil
            }
            return (acceptance, path)
        }
    }
}
