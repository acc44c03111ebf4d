extension ChangeRule {
    /// The rules about errors.
    static let errorRules: [ChangeRule] = [
        errorConditionAdded, errorConditionRemoved, errorConditionStatusChanged, errorAdded, errorRemoved,
        errorStatusChanged,
        asynchronousErrorAdded, asynchronousErrorRemoved, genericErrorAdded, genericErrorRemoved,
    ]

    static let errorConditionAdded = ChangeRule(
        "error-condition-added",
        .error,
        .additive,
        "A code and subcode that no operation of the old reference lists is listed by one.",
        because: "A constant is new on `ErrorCondition`; a `switch` over errors has a default anyway.",
        example: "'Gone/CannotRedirect'"
    )
    static let errorConditionRemoved = ChangeRule(
        "error-condition-removed",
        .error,
        .source,
        "A code and subcode that operations listed is listed by none.",
        because: "The constant is gone from `ErrorCondition`.",
        example: "'Informational/Ended'"
    )
    static let errorConditionStatusChanged = ChangeRule(
        "error-condition-status-changed",
        .error,
        .wire,
        "The least status of all that operations list for a code and subcode is another.",
        because:
            "The constant that is named after code and subcode alone matches errors of that status, and of no other.",
        example: "'NotFound' from '404' to '410'"
    )
    static let errorAdded = ChangeRule(
        "error-added",
        .error,
        .additive,
        "An operation lists an error that it did not.",
        because: "`documentedErrors` has one condition more; errors that are not listed were told too.",
        example: "'Gone/CannotRedirect' (410)"
    )
    static let errorRemoved = ChangeRule(
        "error-removed",
        .error,
        .additive,
        "An operation does not list an error any more that it listed.",
        because:
            "`documentedErrors` has one condition less; source that handles the error compiles while any operation lists it.",
        example: "'Conflict/TooManyGroups' (409)"
    )
    static let errorStatusChanged = ChangeRule(
        "error-status-changed",
        .error,
        .wire,
        "An error comes with another HTTP status.",
        because: "A condition does not match an error of another status.",
        example: "'NotFound' from '404' to '410'"
    )
    static let asynchronousErrorAdded = ChangeRule(
        "asynchronous-error-added",
        .error,
        .additive,
        "An operation lists a reason of a later failure that it did not.",
        because: "`documentedReasons` has one condition more.",
        example: "'RemoteFailure/Timeout'"
    )
    static let asynchronousErrorRemoved = ChangeRule(
        "asynchronous-error-removed",
        .error,
        .additive,
        "An operation does not list a reason of a later failure any more.",
        because:
            "`documentedReasons` has one condition less; source that handles it compiles while any operation lists it.",
        example: "'RemoteFailure/Timeout'"
    )
    static let genericErrorAdded = ChangeRule(
        "generic-error-added",
        .error,
        .additive,
        "Any operation may answer with an error that was not listed.",
        because: "A constant is new.",
        example: "'ServiceTimeout'"
    )
    static let genericErrorRemoved = ChangeRule(
        "generic-error-removed",
        .error,
        .source,
        "An error that any operation could answer with is not listed any more.",
        because: "The constant is gone.",
        example: "'ServiceTimeout'"
    )
}
