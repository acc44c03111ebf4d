import TestSupport

extension TypeInferenceCases {
    /// What sample values show.
    static let samples = [
        json("text", "\"Ana\"", is: "String"),
        json("a number", "7", is: "Int32"),
        json("a fraction", "0.5", is: "Double"),
        json("a truth value", "false", is: "Boolean"),
        json("a date", "\"/Date(1600000000000)/\"", is: "DateTime"),
        json("a date in ISO 8601", "\"2020-09-13T12:26:40.000Z\"", is: "DateTime"),
        json("a day", "\"2020-09-13\"", is: "String"),
        json("text that begins as a date does", "\"2020-09-13T is late\"", is: "String"),
        json("digits in a string", "\"42\"", is: "String"),
        json("a list", "[1, 2]", is: "Array of Int32"),
        json("an empty list", "[]", is: "Array of String"),
        xml("text in XML", "<property name=\"x\">Ana</property>", "\"Ana\"", is: "String"),
        xml("a truth value in XML", "<property name=\"x\">True</property>", "\"True\"", is: "Boolean"),
        xml(
            "a date in XML",
            "<property name=\"x\">2020-09-13T12:26:40.0000000Z</property>",
            "\"2020-09-13T12:26:40.0000000Z\"",
            is: "DateTime"
        ),
        xml(
            "a list in XML",
            "<propertyList name=\"x\"><item>a</item></propertyList>",
            "[\"a\"]",
            is: "Array of String"
        ),
        Case(
            "digits in XML say nothing",
            "contact.x",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What it is.",
            page(
                "contact",
                "|x|What it is.|",
                xml: "<resource rel=\"contact\"><property name=\"x\">42</property></resource>"
            )
        ),
        Case(
            "null says nothing",
            "contact.x",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What it is.",
            page("contact", "|x|What it is.|", json: "{\"x\" : null}")
        ),
        Case(
            "JSON before XML",
            "contact.x",
            is: "Int32",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"x\": 1",
            page(
                "contact",
                "|x|What it is.|",
                json: "{\"x\" : 1}",
                xml: "<resource rel=\"contact\"><property name=\"x\">1</property></resource>"
            )
        ),
        Case(
            "content that a link holds",
            "contact.x",
            is: "ExternalResource",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "data:text/plain,Hello",
            page("contact", "|x|What it is.|", json: "{\"_links\" : {\"x\" : {\"href\" : \"data:text/plain,Hello\"}}}")
        ),
        Case(
            "a link that leads elsewhere is no content",
            "contact.x",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What it is.",
            page("contact", "|x|What it is.|", json: "{\"_links\" : {\"x\" : {\"href\" : \"/x\"}}}")
        ),
        Case(
            "embedded on another page",
            "contact.x",
            is: "Boolean",
            by: .sampleValue,
            at: "app_ref.md:37",
            "\"x\": true",
            PageSketch("contact", properties: ["|x|What it is.|"]),
            PageSketch(
                "app",
                links: ["|leader|Who leads.|"],
                operations: [.get(json: "{\"_embedded\" : {\"leader\" :\n{\"rel\" : \"contact\", \"x\" : true}}}")]
            )
        ),
        Case(
            "its own page before another",
            "contact.x",
            is: "Boolean",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"x\": false",
            page("contact", "|x|What it is.|", json: "{\"x\" : false}"),
            PageSketch(
                "app",
                links: ["|contact|Someone.|"],
                operations: [.get(json: "{\"_embedded\" : {\"contact\" : {\"rel\" : \"contact\", \"x\" : true}}}")]
            )
        ),
    ]

    /// A property that an answer in JSON shows.
    private static func json(_ name: String, _ value: String, is type: String) -> Case {
        Case(
            name,
            "contact.x",
            is: type,
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"x\": \(value)",
            page("contact", "|x|What it is.|", json: "{\"x\" : \(value)}")
        )
    }

    /// A property that an answer in XML shows.
    private static func xml(_ name: String, _ element: String, _ value: String, is type: String) -> Case {
        Case(
            name,
            "contact.x",
            is: type,
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"x\": \(value)",
            page("contact", "|x|What it is.|", xml: "<resource rel=\"contact\">\(element)</resource>")
        )
    }
}
