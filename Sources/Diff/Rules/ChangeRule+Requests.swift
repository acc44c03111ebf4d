extension ChangeRule {
    /// The rules about operations and what their requests carry, parameters aside.
    static let requestRules: [ChangeRule] = [
        operationAdded, operationRemoved, requestBodyAdded, requestBodyRemoved, requestBodyContentChanged,
        requestReplacementChanged, requestOrderChanged, requestMediaTypeAdded, requestMediaTypeRemoved,
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
        "A request that carried nothing carries named fields.",
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
        "A request carries bytes of another media type where it carried named fields or nothing, or the other way round.",
        because: "The initializer of `Input` takes the bytes, or does not any more, or calls them otherwise.",
        example: "from 'named fields' to 'raw content'"
    )
    static let requestReplacementChanged = ChangeRule(
        "request-replacement-changed",
        .request,
        .source,
        title: "what a PUT takes changed",
        "A PUT takes the resource as a whole where it took single values, or the other way round.",
        because: "The method of the link takes a resource, or an `Input`.",
        example: "from single values to the resource note"
    )
    static let requestOrderChanged = ChangeRule(
        "request-order-changed",
        .request,
        .source,
        title: "order of values changed",
        "Values of a request come in another order, because some of them travel elsewhere.",
        because:
            "The initializer of `Input` takes its parameters in that order: those of the query, then those of the body.",
        example: "from 'to, subject' to 'subject, to'"
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
