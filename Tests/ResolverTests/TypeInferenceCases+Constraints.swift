import TestSupport

extension TypeInferenceCases {
    /// What a description says about the values, and nothing at all.
    static let constraints =
        readLimits + [
            Case(
                "a length",
                "contact.name",
                is: "String",
                by: .constraint,
                at: "contact_ref.md:9",
                "at most 50 characters",
                page("contact", "|name|What to call them. The maximum length is 50 characters.|")
            ),
            Case(
                "a range",
                "contact.age",
                is: "Int32",
                by: .constraint,
                at: "contact_ref.md:9",
                "at least 5, at most 9",
                page("contact", "|age|How old. The maximum value is 9 and the minimum value is 5.|")
            ),
            Case(
                "a number by default",
                "contact.age",
                is: "Int32",
                by: .constraint,
                at: "contact_ref.md:9",
                "default 3",
                page("contact", "|age|How old. The default value is 3.|")
            ),
            Case(
                "a code by default",
                "contact.size",
                is: "String",
                by: .constraint,
                at: "contact_ref.md:9",
                "default HR48X48",
                page("contact", "|size|How large. The default value is HR48X48.|")
            ),
            Case(
                "a word by default may be of any enumeration",
                "contact.hair",
                is: "String",
                by: .fallback,
                at: "contact_ref.md:9",
                "What grows. The default value is Grey.",
                page("contact", "|hair|What grows. The default value is Grey.|"),
                colour
            ),
            Case(
                "a sample against a length",
                "contact.name",
                is: "Int32",
                by: .sampleValue,
                at: "contact_ref.md:36",
                "\"name\": 7",
                page("contact", "|name|At best a word. The maximum length is 5 characters.|", json: "{\"name\" : 7}")
            ),
            Case(
                "nothing",
                "contact.name",
                is: "String",
                by: .fallback,
                at: "contact_ref.md:9",
                "What to call them.",
                page("contact", "|name|What to call them.|")
            ),
        ]

    /// How limits are written.
    private static let readLimits = [
        limit("The maximum length is 1,000 characters.", "at most 1000 characters", is: "String"),
        limit("The maximum length is 1 000 characters.", "at most 1000 characters", is: "String"),
        limit("The maximum length is 1\u{00A0}000 characters.", "at most 1000 characters", is: "String"),
        limit("The maximum length is 1\u{202F}000\u{202F}000 characters.", "at most 1000000 characters", is: "String"),
        limit("The maximum length is 1,00 characters.", nil),
        limit("The maximum length is 50characters.", "at most 50 characters", is: "String"),
        limit("The maximum length is 1.5 characters.", nil),
        limit("The maximum length of the text is 9. The maximum length is 80.", "at most 80 characters", is: "String"),
        limit("It can range from 5 seconds to 60 seconds.", "at least 5, at most 60"),
        limit("It ranges from -5 to 1,500.", "at least -5, at most 1500"),
        limit("A number ranging from 5 to 9 seconds.", "at least 5, at most 9"),
        limit("It is between 1 and 100.", "at least 1, at most 100"),
        limit("It has between 1 and 100 characters.", "at most 100 characters", is: "String"),
        limit("It is between 9 and 1.", nil),
        limit("It ranges from 5 seconds to 1 minute.", nil),
        limit("It passes between local and remote clients.", nil),
        limit("It lies between one year before and 10 years after.", nil),
        limit("Between 1 and 9. The maximum value is 5.", "at least 1, at most 5"),
        limit("The default value is 1,000 seconds.", "default 1000 seconds"),
        limit("The default value is 1.5.", nil),
        limit("The default value is 15, and no more.", "default 15"),
        limit("How loud. 5 is the default.", nil),
    ]

    /// A property that says nothing but its limits; nil where they are none, so that it is taken for text.
    private static func limit(_ description: String, _ words: String?, is type: String = "Int32") -> Case {
        Case(
            description,
            "contact.age",
            is: words == nil ? "String" : type,
            by: words == nil ? .fallback : .constraint,
            at: "contact_ref.md:9",
            words ?? description,
            page("contact", "|age|\(description)|")
        )
    }

    /// What the rows of operations say to send.
    static let truthValues = [
        parameter("With value of \"false\" it is quiet.", "value of \"false\""),
        parameter("With a value of \u{201C}True\u{201D} it is loud.", "value of \"True\""),
        parameter("If it is set to 'false' it is quiet.", "set to \"false\""),
        parameter("With a value of \"off\" it is quiet.", nil),
        parameter("With a value of false it is quiet.", nil),
        parameter("With a value of \"falsehood\" it is quiet.", nil),
        Case(
            "the value of a property is prose",
            "contact.loud",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "With value of \"false\" it is quiet.",
            page("contact", "|loud|With value of \"false\" it is quiet.|")
        ),
        Case(
            "a value to send against a sample",
            "add.POST.loud",
            is: "Int32",
            by: .sampleValue,
            at: "add_ref.md:36",
            "\"loud\": 7",
            add("|loud|With value of \"false\" it is quiet.|No|", json: "{\"loud\" : 7}")
        ),
    ]

    private static func parameter(_ description: String, _ words: String?) -> Case {
        Case(
            description,
            "contact.GET.loud",
            is: words == nil ? "String" : "Boolean",
            by: words == nil ? .fallback : .constraint,
            at: "contact_ref.md:23",
            words ?? description,
            PageSketch("contact", operations: [.get(query: ["|loud|\(description)|No|"])])
        )
    }
}
