import UCWAGenModel

extension DiagnosticRule {
    /// The rules that a file of overrides may break.
    public static let overrideRules: [DiagnosticRule] = [
        overrideUnreadable, overrideInvalid, overrideUnmatched, overrideStale, overrideRedundant,
        acknowledgementStale,
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
        purpose:
            "An entry of overrides.yml lacks a key, has one that is not known, or has a value that it cannot have.",
        example: "'Strin' is no type: did you mean 'String'?"
    )
    static let overrideUnmatched = DiagnosticRule(
        "override-unmatched",
        .error,
        purpose: "An entry of overrides.yml is for a fact that the reference does not have.",
        example:
            "nothing that can be overridden is called 'contact.properties.nmae': did you mean 'contact.properties.name'?"
    )
    static let overrideStale = DiagnosticRule(
        "override-stale",
        .error,
        purpose: "The reference no longer yields what an override expects to replace.",
        example: "'contact.properties.name' is 'String' by the reference: the entry expects 'Int32'"
    )
    static let overrideRedundant = DiagnosticRule(
        "override-redundant",
        .error,
        purpose: "The reference yields by itself what an override sets.",
        example: "'contact.properties.name' is 'String' by the reference already: the entry has no effect"
    )
    static let acknowledgementStale = DiagnosticRule(
        "acknowledgement-stale",
        .error,
        purpose: "A diagnostic that overrides.yml acknowledges no longer occurs.",
        example: "no 'type-fallback' is reported at 'contact.properties.name'"
    )
}
