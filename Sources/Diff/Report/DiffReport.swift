/// The change from one reference to another, as it is told.
///
/// Every form is a function from these values to text, in a file of its own; only the command line writes the text.
public struct DiffReport: Sendable {
    /// One of the two references.
    public struct Edition: Hashable, Sendable {
        /// What the reference was called on the command line, such as `git:HEAD~1`.
        public var name: String
        /// What stands before the files of its positions, such as `specs`.
        public var folder: String

        /// Creates an edition.
        public init(name: String, folder: String) {
            self.name = name
            self.folder = folder
        }
    }

    /// The old reference.
    public var old: Edition
    /// The new reference.
    public var new: Edition
    /// The changes that nobody has accepted: what belongs together by page, the worst page first, and the worst first on a page.
    public var changes: [Change]
    /// The changes that were accepted, with the reasons, in the same order.
    public var accepted: [(change: Change, reason: String)]
    /// How many facts the old reference has.
    public var before: FactCounts
    /// How many facts are new, those of new pages included.
    public var added: FactCounts
    /// How many facts are gone, those of pages that are gone included.
    public var removed: FactCounts
    /// How many facts the new reference has.
    public var after: FactCounts

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - diff: What changed.
    ///   - old: What the old reference is called.
    ///   - new: What the new reference is called.
    ///   - acceptances: The changes that are not to be told.
    public init(_ diff: ReferenceDiff, from old: Edition, to new: Edition, accepting acceptances: [Acceptance] = []) {
        self.old = old
        self.new = new
        before = diff.before
        added = diff.added
        removed = diff.removed
        after = diff.after
        let reasons = Dictionary(acceptances.map { ($0.fingerprint, $0.reason) }) { first, _ in first }
        let sorted = Self.sorted(diff.changes).map { (change: $0, reason: reasons[$0.fingerprint]) }
        changes = sorted.filter { $0.reason == nil }.map(\.change)
        accepted = sorted.compactMap { entry in entry.reason.map { (entry.change, $0) } }
    }

    /// The changes of a severity, in order.
    public func changes(_ severity: ChangeSeverity) -> [Change] {
        changes.filter { $0.rule.severity == severity }
    }

    /// How many changes there are of a severity.
    public func count(_ severity: ChangeSeverity) -> Int { changes.count { $0.rule.severity == severity } }

    /// Whether a change is at least as bad as a severity.
    public func reaches(_ severity: ChangeSeverity) -> Bool { changes.contains { $0.rule.severity >= severity } }

    private static func sorted(_ changes: [Change]) -> [Change] {
        var worst: [String: ChangeSeverity] = [:]
        for change in changes {
            let page = change.page ?? ""
            worst[page] = max(worst[page] ?? .documentation, change.rule.severity)
        }
        let ranked = changes.enumerated().map { index, change in
            (change: change, page: change.page ?? "", worst: worst[change.page ?? ""] ?? .documentation, index: index)
        }
        return ranked.sorted { lhs, rhs in
            if lhs.worst != rhs.worst { return lhs.worst > rhs.worst }
            if lhs.page != rhs.page { return lhs.page < rhs.page }
            let (left, right) = (lhs.change.rule.severity, rhs.change.rule.severity)
            return left != right ? left > right : lhs.index < rhs.index
        }.map(\.change)
    }
}
