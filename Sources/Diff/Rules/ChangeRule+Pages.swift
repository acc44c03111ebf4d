extension ChangeRule {
    /// The rules about pages as a whole.
    static let pageRules: [ChangeRule] =
        [
            resourceAdded, resourceRemoved, resourceRenamed, relChanged, revisionChanged, revisionLinkAdded,
            revisionLinkRemoved, representationChanged,
            capabilityBecameResource, resourceBecameCapability, enumerationAdded, enumerationRemoved,
            enumerationRenamed,
            genericErrorsRenamed, guideAdded, guideRemoved,
        ] + undescribedRules

    static let resourceAdded = ChangeRule(
        "resource-added",
        .response,
        .additive,
        "A page describes a resource that the old reference lacks.",
        because: "A type is new; nothing refers to it that did before."
    )
    static let resourceRemoved = ChangeRule(
        "resource-removed",
        .response,
        .source,
        "The page of a resource is gone.",
        because: "Its type is gone with all its operations."
    )
    static let resourceRenamed = ChangeRule(
        "resource-renamed",
        .response,
        .source,
        "The page of a resource has another name, and what it says tells that it is the same.",
        because: "Its type has another name.",
        example: "from 'people' to 'contacts'"
    )
    static let relChanged = ChangeRule(
        "rel-changed",
        .response,
        .wire,
        "A resource that was renamed has another rel on the wire.",
        because: "A server that offers one rel does not offer the other.",
        example: "from 'people' to 'contacts'"
    )
    static let revisionChanged = ChangeRule(
        "revision-changed",
        .request,
        .wire,
        "A resource that was renamed is another revision of its rel.",
        because: "Requests ask the server for at least that revision, and a server may not have it.",
        example: "from 2 to 3"
    )
    static let revisionLinkAdded = ChangeRule(
        "revision-link-added",
        .response,
        .additive,
        title: "link to later revision added",
        "Links to a page lead to a later revision of its rel, because the page is the first revision now.",
        because: "A property such as `revision2` is new on links to that page.",
        example: "'revision2' of 'startMessaging'"
    )
    static let revisionLinkRemoved = ChangeRule(
        "revision-link-removed",
        .response,
        .source,
        title: "link to later revision removed",
        "Links to a page do not lead to a later revision of its rel any more, because another page is the first revision.",
        because: "A property such as `revision2` is gone from links to that page.",
        example: "'revision2' of 'startMessaging'"
    )
    static let representationChanged = ChangeRule(
        "representation-changed",
        .response,
        .source,
        "What a GET answers with, and what travels along with a link, is another resource or another revision of it.",
        because: "`Representation` is another type, and with it `embedded` and the output of a GET.",
        example: "from 'person' to 'contact'"
    )
    static let capabilityBecameResource = ChangeRule(
        "capability-became-resource",
        .response,
        .source,
        title: "capability is a resource now",
        "A page that had operations only has properties or links.",
        because: "Its type is a structure, and what travels along with its link is no longer `AnyResource`."
    )
    static let resourceBecameCapability = ChangeRule(
        "resource-became-capability",
        .response,
        .source,
        title: "resource is a capability now",
        "A page that had properties or links has operations only.",
        because: "Its type has no values any more."
    )
    static let enumerationAdded = ChangeRule(
        "enumeration-added",
        .response,
        .additive,
        "A page describes an enumeration that the old reference lacks.",
        because: "A type is new."
    )
    static let enumerationRemoved = ChangeRule(
        "enumeration-removed",
        .response,
        .source,
        "The page of an enumeration is gone.",
        because: "Its type is gone with its constants."
    )
    static let enumerationRenamed = ChangeRule(
        "enumeration-renamed",
        .response,
        .source,
        "The page of an enumeration has another name, and its members tell that it is the same.",
        because: "Its type has another name.",
        example: "from 'Importance' to 'Urgency'"
    )
    static let genericErrorsRenamed = ChangeRule(
        "generic-errors-renamed",
        .error,
        .source,
        title: "page of generic errors renamed",
        "The page of the generic errors has another name.",
        because: "The type that lists them is named after the page.",
        example: "from 'GenericErrors' to 'GenericSynchronousErrors'"
    )
    static let guideAdded = ChangeRule(
        "guide-added",
        .documentation,
        .documentation,
        title: "page without facts added",
        "A page without facts is new.",
        because: "Nothing is generated from it."
    )
    static let guideRemoved = ChangeRule(
        "guide-removed",
        .documentation,
        .documentation,
        title: "page without facts removed",
        "A page without facts is gone.",
        because: "Nothing is generated from it."
    )
}
