import UCWAGenModel

extension DiagnosticRule {
    /// The rules that comparing two references may break.
    static let diffRules: [DiagnosticRule] = [
        editionInvalid, acceptanceUnreadable, acceptanceInvalid, acceptanceStale,
    ]

    static let editionInvalid = DiagnosticRule(
        "edition-invalid",
        .error,
        purpose: "One of the references that are to be compared has errors; nothing is compared.",
        example: "the old reference 'git:HEAD~1' has 2 errors: nothing is compared"
    )
    static let acceptanceUnreadable = DiagnosticRule(
        "acceptance-unreadable",
        .error,
        purpose: "The file of accepted changes cannot be read.",
        example: "cannot read the accepted changes 'accepted.yml'"
    )
    static let acceptanceInvalid = DiagnosticRule(
        "acceptance-invalid",
        .error,
        purpose: "An accepted change lacks a key, has one that is not known, or is at another path.",
        example: "key 'fingerprnt' is not known: expected fingerprint, path, reason"
    )
    static let acceptanceStale = DiagnosticRule(
        "acceptance-stale",
        .error,
        purpose: "A change that was accepted is no longer there.",
        example: "there is no such change of 'note.properties.type' any more: remove the entry"
    )
}
