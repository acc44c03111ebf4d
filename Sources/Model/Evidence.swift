/// A reason for a decision: the rule that speaks, where, and the words it speaks from.
public struct Evidence: Hashable, Sendable {
    /// A way of finding out, in the order of weight: the first that speaks decides.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// `overrides.yml` says so.
        case override
        /// The row's own type phrase.
        case typePhrase = "type-phrase"
        /// The description names an enumeration page.
        case enumerationNamed = "enumeration-named"
        /// A sample message shows a value.
        case sampleValue = "sample-value"
        /// For what only a sample shows: the row on the page of the nearest other revision of the rel.
        case otherRevision = "other-revision"
        /// The same name elsewhere: a request body, another revision, a page that is repeated.
        case sameField = "same-field"
        /// All sample values are members of one enumeration whose name agrees.
        case enumerationValues = "enumeration-values"
        /// A length means text, a range means a number.
        case constraint
        /// The link's cell names a page.
        case linkCell = "link-cell"
        /// The table's own order: a rel listed twice is first a link, then an embedded resource.
        case tableOrder = "table-order"
        /// The row of a response table.
        case responseTable = "response-table"
        /// A page has the rel's name.
        case relPage = "rel-page"
        /// Nothing speaks.
        case fallback
    }

    /// The rule that speaks.
    public var rule: Rule
    /// The page it speaks from, relative to the folder of the reference.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// The words themselves, shortened where they are long.
    public var text: String

    /// Creates evidence found at a position.
    public init(_ rule: Rule, at position: SourcePosition, text: String) {
        self.rule = rule
        self.file = position.file
        self.line = position.line
        self.text = text
    }
}
