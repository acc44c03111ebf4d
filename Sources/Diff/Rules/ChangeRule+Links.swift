extension ChangeRule {
    /// The rules about links.
    static let linkRules: [ChangeRule] = [
        linkAdded, linkRemoved, linkRespelled, linkTargetChanged, linkCardinalityChanged, linkEmbedded,
        linkNoLongerEmbedded,
        linkRowAdded, linkRowRemoved, linkRowChanged,
    ]

    static let linkAdded = ChangeRule(
        "link-added",
        .response,
        .additive,
        "A resource has a link of a rel that it lacked.",
        because: "A property is new in `links`.",
        example: "'author' to 'contact'"
    )
    static let linkRemoved = ChangeRule(
        "link-removed",
        .response,
        .source,
        "A resource lacks all links of a rel that it had.",
        because: "The property is gone from `links`.",
        example: "'author' to 'contact'"
    )
    static let linkRespelled = ChangeRule(
        "link-respelled",
        .response,
        .wire,
        title: "link spelled otherwise",
        "The rel of a link differs by the case of its letters.",
        because: "Its name in Swift is the same, but it is found under the other spelling.",
        example: "from 'Author' to 'author'"
    )
    static let linkTargetChanged = ChangeRule(
        "link-target-changed",
        .response,
        .source,
        "A link leads to another page.",
        because: "The link is of another type, with other operations.",
        example: "'group' from 'group' to 'group2'"
    )
    static let linkCardinalityChanged = ChangeRule(
        "link-cardinality-changed",
        .response,
        .source,
        "A link may lead to several resources where it led to one, or the other way round.",
        because: "The property is an array, or no longer one.",
        example: "'phone' from 'one' to 'many'"
    )
    static let linkEmbedded = ChangeRule(
        "link-embedded",
        .response,
        .additive,
        title: "link now embedded",
        "The target of a link may travel along where it did not.",
        because: "The runtime finds a resource wherever it travels; `embedded` has a value now.",
        example: "'contact'"
    )
    static let linkNoLongerEmbedded = ChangeRule(
        "link-no-longer-embedded",
        .response,
        .wire,
        "The target of a link does not travel along any more.",
        because: "`embedded` is nil where an application found the resource.",
        example: "'contact'"
    )
    static let linkRowAdded = ChangeRule(
        "link-row-added",
        .response,
        .additive,
        "A rel that a resource lists has one more row, or `self` is listed now.",
        because: "The type of the link is the same; every resource has `selfLink`.",
        example: "'group' to 'pinnedGroup'"
    )
    static let linkRowRemoved = ChangeRule(
        "link-row-removed",
        .response,
        .wire,
        "A rel that a resource lists has one row less, or `self` is not listed any more.",
        because: "The type of the link is the same, but a server no longer says everything that it said there.",
        example: "'group' to 'pinnedGroup'"
    )
    static let linkRowChanged = ChangeRule(
        "link-row-changed",
        .response,
        .wire,
        "A row of a rel that is listed several times says something else, which the Swift does not show.",
        because: "The first row decides the type of the link; others tell what else may come.",
        example: "'group' from 'one group, link' to 'one group2, link'"
    )
}
