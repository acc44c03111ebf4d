import UCWAGenModel

extension DiagnosticRule {
    /// The rules that a file of overrides may break.
    public static let overrideRules: [DiagnosticRule] = [
        overrideUnreadable, overrideInvalid, overrideUnmatched, overrideStale, overrideRedundant,
    ]

    /// The file of overrides that the command line names cannot be read.
    public static let overrideUnreadable = DiagnosticRule(
        "override-unreadable",
        .error,
        purpose: "The file of overrides cannot be read.",
        example: "cannot read the overrides 'corrections.yml'"
    )
    static let overrideInvalid = DiagnosticRule(
        "override-invalid",
        .error,
        purpose: "An override lacks a key, has one that is not known, or sets a value that the fact cannot have.",
        example: "'Strin' is no type: expected a type phrase such as 'Array of String'"
    )
    static let overrideUnmatched = DiagnosticRule(
        "override-unmatched",
        .error,
        purpose: "An override is for a fact that the reference does not have.",
        example: "nothing is called 'conversation.properties.sate': did you mean 'conversation.properties.state'?"
    )
    static let overrideStale = DiagnosticRule(
        "override-stale",
        .error,
        purpose: "The reference no longer yields what an override expects to replace.",
        example: "the entry expects 'String', the reference yields 'ModalityType'"
    )
    static let overrideRedundant = DiagnosticRule(
        "override-redundant",
        .error,
        purpose: "The reference yields by itself what an override sets.",
        example: "the entry sets 'ModalityType', which the reference yields by itself"
    )
}
