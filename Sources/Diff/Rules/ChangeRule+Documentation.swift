extension ChangeRule {
    /// The rules about words, and about rows that say nothing new.
    static let documentationRules: [ChangeRule] = [
        summaryChanged, descriptionChanged, remarksChanged, permissionChanged, rowRepeated, rowNoLongerRepeated,
    ]

    static let summaryChanged = ChangeRule(
        "summary-changed",
        .documentation,
        .documentation,
        "The words about a page, an operation or a row of a table are others.",
        because: "They are comments in Swift.",
        example: "property 'topic'"
    )
    static let descriptionChanged = ChangeRule(
        "description-changed",
        .documentation,
        .documentation,
        "The description of a page, or of when an error, an event, a scope or an answer comes, is another.",
        because: "They are comments in Swift.",
        example: "error 'Forbidden' (403)"
    )
    static let remarksChanged = ChangeRule(
        "remarks-changed",
        .documentation,
        .documentation,
        "The remarks on a page are others.",
        because: "They are comments in Swift."
    )
    static let permissionChanged = ChangeRule(
        "permission-changed",
        .documentation,
        .documentation,
        "The words in which a person is asked for a scope are others.",
        because: "The name of the scope is the same.",
        example: "scope 'Contacts.ReadWrite'"
    )
    static let rowRepeated = ChangeRule(
        "row-repeated",
        .documentation,
        .documentation,
        title: "row listed once more",
        "A row says again what its table says already, perhaps in other words.",
        because: "Rows that say the same are one thing in Swift; their words go into its comment.",
        example: "error 'Forbidden' (403)"
    )
    static let rowNoLongerRepeated = ChangeRule(
        "row-no-longer-repeated",
        .documentation,
        .documentation,
        title: "row listed once less",
        "A row is gone that said again what its table still says.",
        because: "Rows that say the same are one thing in Swift; their words go into its comment.",
        example: "error 'Forbidden' (403)"
    )
}
