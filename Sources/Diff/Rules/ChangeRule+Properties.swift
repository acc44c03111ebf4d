extension ChangeRule {
    /// The rules about properties.
    static let propertyRules: [ChangeRule] =
        [propertyAdded, propertyRemoved, propertyRespelled] + propertyValueRules.all
        + sharedMemberRules

    /// The rules about the values of properties.
    static let propertyValueRules = ValueRules("property", "property", .response)

    static let propertyAdded = ChangeRule(
        "property-added",
        .response,
        .additive,
        "A resource has a property that it lacked.",
        because: "A property is new on its type; the content held it before.",
        example: "'inLobby' ('Boolean')"
    )
    static let propertyRemoved = ChangeRule(
        "property-removed",
        .response,
        .source,
        "A resource lacks a property that it had.",
        because: "The property is gone from its type.",
        example: "'customContent'"
    )
    static let propertyRespelled = ChangeRule(
        "property-respelled",
        .response,
        .wire,
        title: "property spelled otherwise",
        "The name of a property differs by the case of its letters.",
        because: "Its name in Swift is the same, but it is read from the other spelling.",
        example: "from 'Uri' to 'uri'"
    )
}
