extension ChangeRule {
    /// The rules about resources and enumerations that pages name and that have no page.
    static let undescribedRules: [ChangeRule] = [
        undescribedResourceAdded, undescribedResourceRemoved, resourceDescribed, resourceUndescribed,
        undescribedEnumerationAdded, undescribedEnumerationRemoved, enumerationDescribed, enumerationUndescribed,
    ]

    static let undescribedResourceAdded = ChangeRule(
        "undescribed-resource-added",
        .response,
        .additive,
        "Pages name a resource that has no page and that no page named before.",
        because: "A placeholder type is new."
    )
    static let undescribedResourceRemoved = ChangeRule(
        "undescribed-resource-removed",
        .response,
        .source,
        "No page names a resource any more that had no page of its own.",
        because: "Its placeholder type is gone."
    )
    static let resourceDescribed = ChangeRule(
        "resource-described",
        .response,
        .additive,
        title: "page added for a named resource",
        "A page describes a resource that other pages only named before.",
        because:
            "The placeholder becomes the type of the page under the same name, with its properties, links and operations."
    )
    static let resourceUndescribed = ChangeRule(
        "resource-undescribed",
        .response,
        .source,
        title: "page of a named resource removed",
        "The page of a resource is gone, and other pages still name the resource.",
        because: "A placeholder without properties, links and operations takes the name of its type."
    )
    static let undescribedEnumerationAdded = ChangeRule(
        "undescribed-enumeration-added",
        .response,
        .additive,
        "Pages name an enumeration that has no page and that no page named before.",
        because: "A type is new, with the members that those pages list."
    )
    static let undescribedEnumerationRemoved = ChangeRule(
        "undescribed-enumeration-removed",
        .response,
        .source,
        "No page names an enumeration any more that had no page of its own.",
        because: "Its type is gone with its constants."
    )
    static let enumerationDescribed = ChangeRule(
        "enumeration-described",
        .response,
        .additive,
        title: "page added for a named enumeration",
        "A page describes an enumeration that other pages only named before.",
        because: "The type is the same; members are compared by other rules."
    )
    static let enumerationUndescribed = ChangeRule(
        "enumeration-undescribed",
        .response,
        .additive,
        title: "page of a named enumeration removed",
        "The page of an enumeration is gone, and other pages still name the enumeration.",
        because: "The type is the same; members are compared by other rules."
    )
}
