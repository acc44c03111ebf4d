extension ChangeRule {
    /// The rules about operations and what their requests carry, parameters aside.
    static let requestRules: [ChangeRule] = [
        operationAdded, operationRemoved, requestBodyAdded, requestBodyRemoved, requestBodyContentChanged,
        requestBodyRestated,
        requestReplacementChanged, requestMediaTypeAdded, requestMediaTypeRemoved,
    ]

    static let operationAdded = ChangeRule(
        "operation-added",
        .request,
        .additive,
        "A resource has an operation that it lacked.",
        because: "A method is new on its links.",
        example: "'OPTIONS'"
    )
    static let operationRemoved = ChangeRule(
        "operation-removed",
        .request,
        .source,
        "A resource lacks an operation that it had.",
        because: "The method is gone from its links.",
        example: "'DELETE'"
    )
    static let requestBodyAdded = ChangeRule(
        "request-body-added",
        .request,
        .additive,
        "A request that carried nothing carries named fields, or bytes that may be left out.",
        because: "What they ask of source is told field by field."
    )
    static let requestBodyRemoved = ChangeRule(
        "request-body-removed",
        .request,
        .wire,
        "A request that carried named fields carries nothing.",
        because: "What that asks of source is told field by field."
    )
    static let requestBodyContentChanged = ChangeRule(
        "request-body-content-changed",
        .request,
        .source,
        "A request must carry bytes of another media type where it carried something else, or carries them no more.",
        because: "The initializer of `Input` needs the bytes, or does not take them any more, or calls them otherwise.",
        example: "from 'named fields' to 'raw content'"
    )
    static let requestBodyRestated = ChangeRule(
        "request-body-restated",
        .request,
        .wire,
        title: "request body of another form",
        "A request carries bytes that may be left out where it carried named fields.",
        because: "Source stays as it is; what travels is of another form.",
        example: "from 'named fields' to 'raw content called text'"
    )
    static let requestReplacementChanged = ChangeRule(
        "request-replacement-changed",
        .request,
        .source,
        title: "what a PUT takes changed",
        "A PUT takes the resource as a whole where it took single values, or values besides, or the other way round.",
        because: "The method of the link takes a resource, or an `Input`.",
        example: "from single values to the resource note"
    )
    static let requestMediaTypeAdded = ChangeRule(
        "request-media-type-added",
        .request,
        .additive,
        title: "media type of request added",
        "A sample shows a media type that the request may have too.",
        because: "The Swift sends JSON where there are fields, and leaves the media type of bytes to the application.",
        example: "'text/html'"
    )
    static let requestMediaTypeRemoved = ChangeRule(
        "request-media-type-removed",
        .request,
        .wire,
        title: "media type of request removed",
        "No sample shows any more that a request may have a media type.",
        because: "A server may refuse what an application sends.",
        example: "'text/html'"
    )
}
