extension ChangeRule {
    /// The rules about properties and links of a page that another page represents: its own rows show in no type.
    static let sharedMemberRules: [ChangeRule] = [sharedMemberAdded, sharedMemberRemoved, sharedMemberChanged]

    static let sharedMemberAdded = ChangeRule(
        "shared-member-added",
        .response,
        .additive,
        title: "row of a shared type added",
        "A page that another one represents lists a property or a link that it lacked.",
        because: "Its type in Swift is that of the other page.",
        example: "property added: 'state' ('String')"
    )
    static let sharedMemberRemoved = ChangeRule(
        "shared-member-removed",
        .response,
        .wire,
        title: "row of a shared type removed",
        "A page that another one represents does not list a property or a link any more.",
        because:
            "Its type in Swift is that of the other page, but a server no longer says everything that it said there.",
        example: "property removed: 'state'"
    )
    static let sharedMemberChanged = ChangeRule(
        "shared-member-changed",
        .response,
        .wire,
        title: "row of a shared type changed",
        "A page that another one represents says something else of a property or a link.",
        because: "Its type in Swift is that of the other page, but a server may send something else.",
        example: "property type changed: 'state' from 'String' to 'Int32'"
    )
}

extension Change {
    /// The change of a row that shows in no type of its own; words stay words.
    var asSharedMember: Change {
        guard rule.severity != .documentation else { return self }
        var change = self
        change.item = Wording(stringLiteral: rule.title + (item.parts.isEmpty ? "" : ": ")) + item
        change.rule =
            old.position == nil
            ? .sharedMemberAdded : new.position == nil ? .sharedMemberRemoved : .sharedMemberChanged
        return change
    }
}
