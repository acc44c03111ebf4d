extension ChangeRule {
    /// The rules about responses.
    static let responseRules: [ChangeRule] = [
        responseContentChanged, responseResourceChanged, responseArrayChanged, responseLocationChanged,
        responseOutputChanged, responseStatusChanged, responseRestated, responseMediaTypeAdded,
        responseMediaTypeRemoved,
        responseItemChanged,
    ]

    static let responseContentChanged = ChangeRule(
        "response-content-changed",
        .response,
        .source,
        "An operation answers with another form of content: nothing, a resource, bytes, or content without a name.",
        because: "`Output` is another type.",
        example: "from '200, note' to '204, nothing'"
    )
    static let responseResourceChanged = ChangeRule(
        "response-resource-changed",
        .response,
        .source,
        "An operation answers with another resource.",
        because: "`Output` is another type.",
        example: "from '200, group' to '200, group2'"
    )
    static let responseArrayChanged = ChangeRule(
        "response-array-changed",
        .response,
        .source,
        "An operation answers with a list where it answered with one resource, or the other way round.",
        because: "`Output` is an array, or no longer one.",
        example: "from '200, contact' to '200, a list of contact'"
    )
    static let responseLocationChanged = ChangeRule(
        "response-location-changed",
        .response,
        .source,
        "An operation answers with a Location where it did not, or does not any more.",
        because: "`Output` is `Created`, or no longer.",
        example: "from '202, invitation' to '202, invitation, with a Location'"
    )
    static let responseOutputChanged = ChangeRule(
        "response-output-changed",
        .response,
        .source,
        "The output of an operation is another one for a reason that lies elsewhere: its status, what represents a resource, or how it is asked.",
        because: "`Output` is another type although the answer holds what it held.",
        example: "from 'group' to 'group2'"
    )
    static let responseStatusChanged = ChangeRule(
        "response-status-changed",
        .response,
        .wire,
        "The sample of a successful answer has another status.",
        because: "Every success is read alike, but an application may look at the status.",
        example: "from '200' to '204'"
    )
    static let responseRestated = ChangeRule(
        "response-restated",
        .response,
        .wire,
        title: "response described otherwise",
        "The reference says something else about an answer whose output in Swift is the same.",
        because: "Something else decides the output; a server may send something else.",
        example: "from '200, group' to '200, a resource'"
    )
    static let responseMediaTypeAdded = ChangeRule(
        "response-media-type-added",
        .response,
        .additive,
        title: "media type of response added",
        "A sample shows a media type that the answer may have too.",
        because: "The Swift asks for JSON, or takes bytes with whatever media type they have.",
        example: "'application/xml'"
    )
    static let responseMediaTypeRemoved = ChangeRule(
        "response-media-type-removed",
        .response,
        .wire,
        title: "media type of response removed",
        "No sample shows any more that an answer may have a media type.",
        because: "An application that asks for it may not get it.",
        example: "'application/xml'"
    )
    static let responseItemChanged = ChangeRule(
        "response-item-changed",
        .documentation,
        .documentation,
        title: "item of response table changed",
        "The cell that names what an operation answers with is written otherwise.",
        because: "What it is read as is compared by other rules."
    )
}
