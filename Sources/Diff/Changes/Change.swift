import UCWAGenModel

/// A change of one fact between two references.
public struct Change: Hashable, Sendable {
    /// The fact in one of the references.
    public struct Side: Hashable, Sendable {
        /// The row or heading; nil where the fact is not in that reference.
        public var position: SourcePosition?
        /// What the fact says there, in full; nil where it is not in that reference, or where being there is all there is.
        public var value: String?

        /// A fact at a place.
        init(_ position: SourcePosition?, _ value: String? = nil) {
            self.position = position
            self.value = value
        }

        /// A fact that is not in the reference.
        static let absent = Side(nil)
    }

    /// What kind of change it is.
    public var rule: ChangeRule
    /// The path of the fact, as `explain` knows it: in the new reference, or in the old one where it is only there.
    public var path: String
    /// The page that it belongs to, by its new name if it has two; nil for what belongs to no page.
    public var page: String?
    /// The operation of the page that it belongs to; nil where it belongs to none.
    public var operation: String?
    /// What it happened to, and how, in a few words that go without saying what kind of change it is; empty where that says all.
    public var item: Wording
    /// The fact in the old reference.
    public var old: Side
    /// The fact in the new reference.
    public var new: Side
    /// The page in the new reference; nil where it is not there.
    public var pagePosition: SourcePosition?
    /// The facts that are new with it.
    public var added: FactCounts
    /// The facts that are gone with it.
    public var removed: FactCounts

    /// What tells the change from all others: it changes with what changed, and not with where it stands.
    public var fingerprint: String {
        // What belongs to no page is known by its values: its path is only the first of many places.
        Fingerprint.of(rule: rule.id, path: page == nil ? "" : path, old: old.value, new: new.value)
    }

    /// What happened, in a few words that do not name the page and the operation.
    public var message: Wording {
        item.parts.isEmpty ? "\(rule.title)" : "\(rule.title): \(item)"
    }

    /// The operation that the change is in, or else the page, as they are named in a list; empty for what belongs to no page.
    public var place: String {
        [page, operation].compactMap(\.self).joined(separator: ".")
    }
}
