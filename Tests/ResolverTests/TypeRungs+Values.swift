import TestSupport

extension TypeRungs {
    /// What values and names say together.
    static let enumerationValues = [
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
        Rung(
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

    /// A property whose values are those of enumerations, one of which agrees in name.
    private static func values(
        _ name: String,
        _ row: String,
        _ enumerations: [String],
        is type: String,
        _ agreement: String,
        value: String = "\"Red\""
    ) -> Rung {
        let enumeration = type.split(separator: " ").last.map(String.init) ?? type
        var rung = without(name, row, enumerations, value: value)
        rung.type = type
        rung.rule = .enumerationValues
        rung.text = "\(value.filter(\.isLetter)) of \(enumeration): \(agreement)"
        return rung
    }

    /// A property whose values are those of enumerations, none of which agrees in name.
    private static func without(_ name: String, _ row: String, _ enumerations: [String], value: String = "\"Red\"")
        -> Rung
    {
        let parts = row.split(separator: ".").map(String.init)
        var rung = Rung(
            name,
            row,
            is: "String",
            by: .sampleValue,
            at: "\(parts[0])_ref.md:36",
            "\"\(parts[1])\": \(value)",
            page(parts[0], "|\(parts[1])|What they wear.|", json: "{\"\(parts[1])\" : \(value)}")
        )
        rung.pages += enumerations.map { PageSketch(enumeration: $0, members: ["Red", "Green"]) }
        return rung
    }
}
