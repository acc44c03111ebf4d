extension ChangeRule {
    /// The rules about members of enumerations.
    static let memberRules: [ChangeRule] = [memberAdded, memberRemoved, memberOriginChanged]

    static let memberAdded = ChangeRule(
        "member-added",
        .response,
        .additive,
        "An enumeration has a member that it lacked.",
        because: "Enumerations are open: a constant is new, and a `switch` has a default anyway.",
        example: "'PanoramicVideo'"
    )
    static let memberRemoved = ChangeRule(
        "member-removed",
        .response,
        .source,
        "An enumeration lacks a member that it had.",
        because: "The constant is gone; the value itself can still be received and sent.",
        example: "'PanoramicVideo'"
    )
    static let memberOriginChanged = ChangeRule(
        "member-origin-changed",
        .documentation,
        .documentation,
        "A member that only other pages used is listed on its page, or the other way round.",
        because: "The constant is there either way.",
        example: "'TooManyGroups', listed now"
    )
}
