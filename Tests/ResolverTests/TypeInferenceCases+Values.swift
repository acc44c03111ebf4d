import TestSupport

extension TypeInferenceCases {
    /// What values and names say together.
    static let enumerationValues =
        listedValues + completePages + [
            values(
                "every word in the singular",
                "forwardSettings.target",
                ["ForwardSettingsTarget"],
                is: "ForwardSettingsTarget",
                "named after resource and property"
            ),
            values(
                "every word in the singular, the other way round",
                "forwardSetting.targets",
                ["ForwardSettingsTarget"],
                is: "ForwardSettingsTarget",
                "named after resource and property"
            ),
            values(
                "words between hyphens",
                "coat.hat-colours",
                ["HatColour"],
                is: "HatColour",
                "the names are the same"
            ),
            values(
                "None is no objection to the kind of resource, which goes first",
                "dressPolicies.hat",
                ["GenericPolicy", "Hat"],
                is: "GenericPolicy",
                "its name ends as the resource's",
                value: "\"None\""
            ),
            values(
                "a member None before a name that agrees more closely",
                "dressPolicies.hat",
                ["Hat"],
                is: "Hat",
                "the names are the same",
                value: "\"None\""
            ),
            values(
                "whole",
                "contact.colours",
                ["Colour"],
                is: "Array of Colour",
                "the names are the same",
                value: "[\"Red\"]"
            ),
            values("whole but for Type", "contact.colour", ["ColourType"], is: "ColourType", "the names are the same"),
            values(
                "resource and property",
                "coat.colour",
                ["CoatColour", "HatColour"],
                is: "CoatColour",
                "named after resource and property"
            ),
            values(
                "the end of the resource and property",
                "winterCoat.colour",
                ["CoatColour"],
                is: "CoatColour",
                "named after resource and property"
            ),
            values(
                "beginning",
                "contact.coatColour",
                ["CoatColourLock"],
                is: "CoatColourLock",
                "its name begins with the property's"
            ),
            values("part", "contact.defaultColour", ["Colour"], is: "Colour", "its name is part of the property's"),
            values("last word", "contact.colour", ["CoatColour"], is: "CoatColour", "its name ends as the property's"),
            values(
                "kind of resource",
                "dressPolicies.hat",
                ["GenericPolicy"],
                is: "GenericPolicy",
                "its name ends as the resource's"
            ),
            values(
                "the closest agreement",
                "contact.colour",
                ["Colour", "CoatColour"],
                is: "Colour",
                "the names are the same"
            ),
            values(
                "None is no objection where the whole name agrees",
                "contact.colour",
                ["Colour"],
                is: "Colour",
                "the names are the same",
                value: "\"None\""
            ),
            without("never on values alone", "contact.hat", ["Colour", "CoatColour"]),
            without("two that agree alike", "contact.colour", ["CoatColour", "HatColour"]),
            without("a value that is no member", "contact.colour", ["Colour"], value: "\"Blue\""),
            without(
                "None is an objection where only the last word agrees",
                "contact.colour",
                ["CoatColour"],
                value: "\"None\""
            ),
            Case(
                "the property of another resource",
                "contact.colour",
                is: "String",
                by: .sampleValue,
                at: "contact_ref.md:36",
                "\"colour\": \"Red\"",
                page("contact", "|colour|What they wear.|", json: "{\"colour\" : \"Red\"}"),
                PageSketch("coat", properties: ["|colour|What it is dyed.|"]),
                PageSketch(enumeration: "CoatColour", members: ["Red"])
            ),
        ]

    /// Members that the row's own words list.
    private static let listedValues = [
        listed(
            "without a sample",
            "Can be Red, or Green.",
            is: "Colour",
            "Red, Green of Colour: the names are the same"
        ),
        listed("without a comma", "Can be Red or Green.", is: "Colour", "Red, Green of Colour: the names are the same"),
        listed(
            "in quotes",
            "Can be \"Red\", and \"Green\".",
            is: "Colour",
            "Red, Green of Colour: the names are the same"
        ),
        listed("one word is no list", "Can be Red.", is: nil),
        listed("in lowercase", "Can be red, or green.", is: nil),
        listed("one that is no member", "Can be Red, Green, or Blue.", is: nil),
        listed("across a sentence", "Can be Red. Green or not.", is: nil),
        listed("words of no enumeration that agrees in name", "Can be Red, or Green.", is: nil, enumeration: "Shape"),
        Case(
            "None is no objection to what is listed",
            "contact.colour",
            is: "CoatColour",
            by: .enumerationValues,
            at: "contact_ref.md:36",
            "None of CoatColour: its name ends as the property's",
            page("contact", "|colour|Can be Red, or Green.|", json: "{\"colour\" : \"None\"}"),
            PageSketch(enumeration: "CoatColour", members: ["Red", "Green"])
        ),
        Case(
            "what is listed against its sample",
            "contact.colour",
            is: "String",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"colour\": \"Blue\"",
            page("contact", "|colour|Can be Red, or Green.|", json: "{\"colour\" : \"Blue\"}"),
            PageSketch(enumeration: "Colour", members: ["Red", "Green"])
        ),
        Case(
            "a number is no member, whatever is listed",
            "contact.colour",
            is: "Int32",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"colour\": 7",
            page("contact", "|colour|Can be Red, or Green.|", json: "{\"colour\" : 7}"),
            PageSketch(enumeration: "Colour", members: ["Red", "Green"])
        ),
    ]

    private static func listed(
        _ name: String,
        _ description: String,
        is type: String?,
        _ words: String? = nil,
        enumeration: String = "Colour"
    ) -> Case {
        Case(
            "listed: \(name)",
            "contact.colour",
            is: type ?? "String",
            by: type == nil ? .fallback : .enumerationValues,
            at: "contact_ref.md:9",
            words ?? description,
            page("contact", "|colour|\(description)|"),
            PageSketch(enumeration: enumeration, members: ["Red", "Green"])
        )
    }

    /// Enumerations named after parts of resource and property, and others whose pages lack a value.
    private static let completePages = [
        complete("a page that lists every value before one that lacks some", "winterCoat.nowDyes", is: "WinterDyeType"),
        complete("a whole name that lacks some", "winterCoat.dyes", is: "WinterDyeType"),
        complete("a run that ends the resource", "winterCoat.nowDyes", is: "CoatDyeType", complete: "CoatDyeType"),
        complete(
            "a name that agrees more closely and lists every value",
            "winterCoat.dyes",
            is: "Dye",
            partial: "WinterDyeType",
            complete: "Dye",
            "the names are the same"
        ),
        complete(
            "words of the resource that stand apart",
            "winterCoat.nowDyes",
            is: "Dye",
            complete: "WinterRainDyeType",
            "its name is part of the property's"
        ),
        complete(
            "the beginning of the property",
            "winterCoat.dyesNow",
            is: "Dye",
            "its name is part of the property's"
        ),
        Case(
            "an enumeration that is named before a page that lists every value",
            "winterCoat.dyes",
            is: "Dye",
            by: .enumerationNamed,
            at: "winterCoat_ref.md:9",
            "What colours it (Dye).",
            page("winterCoat", "|dyes|What colours it ([Dye](Dye_ref.md)).|", json: "{\"dyes\" : \"Red\"}"),
            PageSketch(enumeration: "Dye", members: ["Green"]),
            PageSketch(enumeration: "WinterDyeType", members: ["Red"])
        ),
    ]

    /// A property with the values Red and Green, which one enumeration's page lists and another has by use alone.
    private static func complete(
        _ name: String,
        _ row: String,
        is type: String,
        partial: String = "Dye",
        complete: String = "WinterDyeType",
        _ agreement: String = "named after parts of resource and property"
    ) -> Case {
        let parts = row.split(separator: ".").map(String.init)
        return Case(
            "complete: \(name)",
            row,
            is: "Array of \(type)",
            by: .enumerationValues,
            at: "\(parts[0])_ref.md:36",
            "Green, Red of \(type): \(agreement)",
            page(parts[0], "|\(parts[1])|What colours it.|", json: "{\"\(parts[1])\" : [\"Red\", \"Green\"]}"),
            PageSketch(enumeration: partial, members: ["Green"]),
            PageSketch(enumeration: complete, members: ["Red", "Green"]),
            add("|use|How.(\(partial))Red, or Green|No|")
        )
    }

    /// A property whose values are those of enumerations, one of which agrees in name.
    private static func values(
        _ name: String,
        _ row: String,
        _ enumerations: [String],
        is type: String,
        _ agreement: String,
        value: String = "\"Red\""
    ) -> Case {
        let enumeration = type.split(separator: " ").last.map(String.init) ?? type
        var example = without(name, row, enumerations, value: value)
        example.type = type
        example.rule = .enumerationValues
        example.text = "\(value.filter(\.isLetter)) of \(enumeration): \(agreement)"
        return example
    }

    /// A property whose values are those of enumerations, none of which agrees in name.
    private static func without(_ name: String, _ row: String, _ enumerations: [String], value: String = "\"Red\"")
        -> Case
    {
        let parts = row.split(separator: ".").map(String.init)
        var example = Case(
            name,
            row,
            is: "String",
            by: .sampleValue,
            at: "\(parts[0])_ref.md:36",
            "\"\(parts[1])\": \(value)",
            page(parts[0], "|\(parts[1])|What they wear.|", json: "{\"\(parts[1])\" : \(value)}")
        )
        example.pages += enumerations.map { PageSketch(enumeration: $0, members: ["Red", "Green"]) }
        return example
    }
}
