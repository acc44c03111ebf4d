/// Rules as they are listed for a reader: by the stage that they belong to.
///
/// Every form is a function from these values to text, in a file of its own.
public struct RuleList: Sendable {
    /// The rules of one stage of the generator.
    public struct Stage: Sendable {
        /// The stage, such as `reading`.
        public var name: String
        /// Its rules, in the order in which they are listed.
        public var rules: [DiagnosticRule]

        /// Creates a stage.
        public init(_ name: String, _ rules: [DiagnosticRule]) {
            self.name = name
            self.rules = rules
        }
    }

    /// The stages, in the order in which they run.
    public var stages: [Stage]

    /// The rules of all stages.
    public var rules: [DiagnosticRule] { stages.flatMap(\.rules) }

    /// Creates a list.
    public init(_ stages: [Stage]) {
        self.stages = stages
    }
}
