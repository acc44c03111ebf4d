import TestSupport

extension TypeInferenceCases {
    /// What the same name says elsewhere.
    static let sameFields = [
        Case(
            "a query parameter from the body",
            "add.POST.loud",
            is: "Boolean",
            by: .sameField,
            at: "add_ref.md:29",
            "add.loud is Boolean by type-phrase",
            PageSketch(
                "add",
                operations: [.send(query: ["|loud|Whether to shout.|No|"], body: ["|loud|As above.Boolean|No|"])]
            )
        ),
        Case(
            "another revision",
            "contact.mood",
            is: "Int32",
            by: .sameField,
            at: "contact2_ref.md:9",
            "contact2.mood is Int32 by sample-value",
            PageSketch("contact", properties: ["|mood|How they are.|"]),
            page("contact2", "|mood|How they are.|", json: "{\"mood\" : 3}")
        ),
        Case(
            "a page that repeats another",
            "leader.mood",
            is: "Colour",
            by: .sameField,
            at: "contact_ref.md:9",
            "contact.mood is Colour by enumeration-named",
            page("leader", "|mood|How they are.|", json: "{\"rel\" : \"contact\", \"mood\" : \"Red\"}"),
            page("contact", "|mood|How they are ([Colour](Colour_ref.md)).|"),
            colour
        ),
        Case(
            "a special kind of the resource",
            "invitation.mood",
            is: "Boolean",
            by: .sameField,
            at: "callInvitation_ref.md:9",
            "callInvitation.mood is Boolean by sample-value",
            PageSketch("invitation", properties: ["|mood|How they are.|"]),
            page("callInvitation", "|mood|How they are.|", json: "{\"mood\" : true}")
        ),
        Case(
            "the owner of a capability",
            "add.POST.mood",
            is: "Boolean",
            by: .sameField,
            at: "contact_ref.md:9",
            "contact.mood is Boolean by sample-value",
            add("|mood|How they shall be.|No|"),
            page("contact", "|mood|How they are.|", json: "{\"mood\" : true}", links: ["|add|One more.|"])
        ),
        Case(
            "a capability's own constraint before its owner",
            "add.POST.mood",
            is: "Int32",
            by: .constraint,
            at: "add_ref.md:23",
            "at most 9",
            add("|mood|How they shall be. The maximum value is 9.|No|"),
            page("contact", "|mood|How they are.|", json: "{\"mood\" : true}", links: ["|add|One more.|"])
        ),
        Case(
            "a stranger of the same name",
            "contact.mood",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "How they are.",
            PageSketch("contact", properties: ["|mood|How they are.|"]),
            page("group", "|mood|How they are.|", json: "{\"mood\" : true}")
        ),
    ]
}
