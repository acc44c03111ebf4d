extension ChangeRule {
    /// The rules about scopes.
    static let scopeRules: [ChangeRule] = [scopeAdded, scopeRemoved, scopeRequired, scopeLifted]

    /// The rules about events.
    static let eventRules: [ChangeRule] = [eventAdded, eventRemoved, eventPriorityChanged]

    static let scopeAdded = ChangeRule(
        "scope-added",
        .request,
        .additive,
        "One more scope permits the use of a resource.",
        because: "One of the scopes is enough, and those of before still are.",
        example: "'Meetings.ReadWrite'"
    )
    static let scopeRemoved = ChangeRule(
        "scope-removed",
        .request,
        .wire,
        "A scope does not permit the use of a resource any more.",
        because: "An application with that scope alone is refused; the Swift names scopes in comments only.",
        example: "'Contacts.ReadWrite'"
    )
    static let scopeRequired = ChangeRule(
        "scope-required",
        .request,
        .wire,
        title: "scope required where none was",
        "A resource that named no scope names one.",
        because: "An application without it is refused; the Swift names scopes in comments only.",
        example: "'Conversations.Initiate'"
    )
    static let scopeLifted = ChangeRule(
        "scope-lifted",
        .request,
        .additive,
        title: "scope removed, none is required now",
        "A resource that named scopes names none.",
        because: "Every application may use it.",
        example: "'Conversations.Initiate'"
    )
    static let eventAdded = ChangeRule(
        "event-added",
        .event,
        .additive,
        "The event channel tells of something that it did not.",
        because: "Packages hold any event, known or not; the Swift names events in comments only.",
        example: "'updated' of 'participant' by 'conversation'"
    )
    static let eventRemoved = ChangeRule(
        "event-removed",
        .event,
        .wire,
        "The event channel does not tell any more of something that it told.",
        because: "Source compiles, but an application that waits for the event waits in vain.",
        example: "'completed' of 'message' by 'conversation'"
    )
    static let eventPriorityChanged = ChangeRule(
        "event-priority-changed",
        .event,
        .additive,
        "The event channel tells of something sooner or later than before.",
        because: "The event is the same; the Swift names priorities in comments only.",
        example: "'updated' of 'me' from 'Low' to 'High'"
    )
}
