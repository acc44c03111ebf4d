/// An enumeration page.
public struct Enumeration: Hashable, Sendable {
    /// The page's name, such as `Importance`.
    public var name: String
    /// The page's first paragraph.
    public var summary: Prose
    /// The section *Remarks*.
    public var remarks: Prose?
    /// The page's title.
    public var source: SourcePosition
    /// The members: the page's in page order, then those used elsewhere, in the order of their names.
    public var members: [Member]

    /// Creates an enumeration.
    public init(name: String, summary: Prose, remarks: Prose? = nil, source: SourcePosition, members: [Member] = []) {
        self.name = name
        self.summary = summary
        self.remarks = remarks
        self.source = source
        self.members = members
    }

    /// A value of the enumeration.
    public struct Member: Hashable, Sendable {
        /// Where a member was found.
        public enum Origin: String, Hashable, Sendable {
            /// In the page's own table.
            case page
            /// In another page's type phrase or error table.
            case usage
        }

        /// The value on the wire.
        public var name: String
        /// What the row says; empty for a member that is only used elsewhere.
        public var summary: Prose
        /// The row, or the first use.
        public var source: SourcePosition
        /// Where it was found.
        public var origin: Origin

        /// Creates a member.
        public init(name: String, summary: Prose, source: SourcePosition, origin: Origin = .page) {
            self.name = name
            self.summary = summary
            self.source = source
            self.origin = origin
        }
    }
}
