/// Rules as they are listed for a reader: in groups, such as the stages of the generator.
///
/// Every form is a function from these values to text, in a file of its own.
public struct RuleList<Rule: ListedRule>: Sendable {
    /// Rules that belong together.
    public struct Group: Sendable {
        /// What the group is called, such as `reading`.
        public var name: String
        /// Its rules, in the order in which they are listed.
        public var rules: [Rule]

        /// Creates a group.
        public init(_ name: String, _ rules: [Rule]) {
            self.name = name
            self.rules = rules
        }
    }

    /// What a group is, such as `stage`.
    public var grouping: String
    /// The groups, in the order in which they are listed.
    public var groups: [Group]

    /// The rules of all groups.
    public var rules: [Rule] { groups.flatMap(\.rules) }

    /// Creates a list.
    public init(by grouping: String, _ groups: [Group]) {
        self.grouping = grouping
        self.groups = groups
    }
}
