import TestSupport

/// What rows say about their values, and enumerations: what is wrong, and what only looks so.
enum ValueMistakes {
    /// Pages, and what is reported of them.
    static let all = limits + defaults + enumerations + statements + types

    private static let colour = PageSketch(enumeration: "Colour", members: ["Red", "Green"])
    private static let shape = PageSketch(enumeration: "Shape", members: ["Red", "Round"])

    /// A page with one property of a sample's type.
    private static func row(_ description: String, json: String = "7") -> PageSketch {
        TypeInferenceCases.page("contact", "|size|\(description)|", json: "{\"size\" : \(json)}")
    }

    private static let limits: [Mistake] = [
        limit("The maximum value is 1.5.", "1.5"),
        limit("The minimum value is 1,5 meters.", "1,5"),
        limit("The maximum value is 2k.", "2k"),
        limit("The maximum value is 1'000.", "1'000"),
        limit("The maximum value is 1_000.", "1_000"),
        limit("The maximum value is 0x10.", "0x10"),
        limit("The maximum value is 2 million.", "2 million"),
        limit("It can range from 5 seconds to 1 minute.", "range from 5 seconds to 1 minute"),
        limit("It lies between 9 and 5.", "between 9 and 5"),
        limit("It lies between 0.5 and 9.", "between 0.5 and 9"),
        Mistake(
            "limits in words",
            pages: [row("The maximum value is high. It may range from low to high, between local and remote.")]
        ),
        Mistake(
            "a limit that is unclear in two rows of a name",
            pages: [
                PageSketch(
                    "contact",
                    properties: ["|size|How large. The maximum value is 1.5.|"],
                    operations: [
                        .get(json: "{\"size\" : 7}"),
                        .send("PUT", body: ["|size|How large. The maximum value is 1.5.Int32|No|"]),
                    ]
                )
            ],
            "contact_ref.md:9:1: warning: 'size' is limited by \"1.5\", which is no whole number or range: not taken as a limit [constraint-unclear]"
        ),
    ]

    private static func limit(_ description: String, _ words: String) -> Mistake {
        Mistake(
            "limited by \(words)",
            pages: [row(description)],
            "contact_ref.md:9:1: warning: 'size' is limited by \"\(words)\", which is no whole number or range: not taken as a limit [constraint-unclear]"
        )
    }

    private static let defaults: [Mistake] = [
        Mistake(
            "a default that is no member",
            pages: [
                row("How it looks ([Colour](Colour_ref.md)). The default value is True.", json: "\"Red\""), colour,
            ],
            "contact_ref.md:9:1: warning: the default of 'size' is \"True\", which is no member of Colour [default-unknown]"
        ),
        Mistake(
            "a word that is called the default and is no member",
            pages: [row("How it looks ([Colour](Colour_ref.md)). Blue is default.", json: "\"Red\""), colour],
            "contact_ref.md:9:1: warning: the default of 'size' is \"Blue\", which is no member of Colour [default-unknown]"
        ),
        Mistake(
            "a default that is no number",
            pages: [row("How large. The default value is Never.")],
            "contact_ref.md:9:1: warning: the default of 'size' is \"Never\", which is no Int32 [default-unknown]"
        ),
        Mistake(
            "defaults that fit, in any case",
            pages: [row("How it looks ([Colour](Colour_ref.md)). The default value is red.", json: "\"Red\""), colour]
        ),
        Mistake(
            "sentences that call something else the default",
            pages: [
                row(
                    "How it looks ([Colour](Colour_ref.md)). This is the default. The first one is default. Contacts is the "
                        + "default group.",
                    json: "\"Red\""
                ), colour,
            ]
        ),
        Mistake("any text may be a default of a text", pages: [row("How. Large is the default.", json: "\"Small\"")]),
    ]

    private static let enumerations: [Mistake] = [
        Mistake(
            "an enumeration that nothing uses",
            pages: [
                row("How large ([Mood](Mood_ref.md)).", json: "\"Calm\""), colour,
                PageSketch(enumeration: "Mood", members: ["Calm"]),
            ],
            "Colour_ref.md:1:1: note: nothing is of the type Colour: no property, query parameter or field uses it [enumeration-unused]"
        ),
        Mistake(
            "an enumeration that only a query uses",
            pages: [
                PageSketch("contact", operations: [.get(query: ["|hue|How it looks ([Colour](Colour_ref.md)).|No|"])]),
                colour,
            ]
        ),
        Mistake(
            "subcodes, where the column says that there is none",
            pages: [
                PageSketch(
                    "contact",
                    operations: [.get(errors: ["|Conflict|409|None|Twice.|", "|Gone|410|Late|Away.|"])]
                ),
                PageSketch(enumeration: "ErrorSubcode", members: ["Late"]),
            ]
        ),
        Mistake(
            "subcodes that no table uses",
            pages: [
                PageSketch(
                    "contact",
                    operations: [
                        .get(
                            query: ["|hue|How it looks ([Colour](Colour_ref.md)).|No|"],
                            errors: ["|Conflict|409|None|Twice.|"]
                        )
                    ]
                ), colour,
                PageSketch(enumeration: "ErrorSubcode", members: ["Late"]),
            ],
            "ErrorSubcode_ref.md:1:1: note: nothing is of the type ErrorSubcode: no property, query parameter or field uses it [enumeration-unused]"
        ),
        Mistake(
            "one value of two properties that is no member",
            pages: [
                PageSketch(
                    "contact",
                    properties: [
                        "|hair|What grows ([Colour](Colour_ref.md)).|", "|hat|What fits ([Colour](Colour_ref.md)).|",
                    ],
                    operations: [.get(json: "{\"hat\" : \"Blue\",\n\"hair\" : \"Blue\"}")]
                ), colour,
            ],
            "contact_ref.md:37:1: warning: the sample shows \"Blue\" for 'hat', 'hair', which is no member of Colour [enumeration-value-unknown]"
        ),
        Mistake(
            "a value that two pages show, reported on the page of its resource",
            pages: [
                PageSketch(
                    "app",
                    links: ["|contact|Someone.|"],
                    operations: [
                        .get(json: "{\"_embedded\" : {\"contact\" : {\"rel\" : \"contact\", \"size\" : \"Blue\"}}}")
                    ]
                ),
                row("How it looks ([Colour](Colour_ref.md)).", json: "\"Blue\""), colour,
            ],
            "contact_ref.md:36:1: warning: the sample shows \"Blue\" for 'size', which is no member of Colour [enumeration-value-unknown]"
        ),
    ]

    private static let statements: [Mistake] = [
        Mistake(
            "what is read and what is sent, each stated",
            pages: [
                PageSketch(
                    "contact",
                    properties: ["|hue|How it looks ([Colour](Colour_ref.md)).|"],
                    operations: [
                        .get(json: "{\"hue\" : \"Red\"}"),
                        .send(body: ["|hue|How it shall look.(Shape)Red, or Round|No|"], json: "{\"hue\" : \"Red\"}"),
                    ]
                ), colour, shape,
            ]
        ),
        Mistake(
            "a row that states two things",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        .send(body: ["|hue|How it looks ([Colour](Colour_ref.md)). (Shape)Red, or Round|No|"])
                    ]
                ), colour, shape,
            ],
            "Colour_ref.md:1:1: note: nothing is of the type Colour: no property, query parameter or field uses it [enumeration-unused]",
            "add_ref.md:23:1: warning: 'hue' is Shape by type-phrase and Colour by enumeration-named in add_ref.md:23: taken for Shape [type-conflict]"
        ),
        Mistake(
            "a number here, an enumeration there",
            pages: [
                PageSketch(
                    "contact",
                    properties: ["|hue|How it looks ([Colour](Colour_ref.md)).|"],
                    operations: [.send(body: ["|hue|How it shall look.Int32|No|"])]
                ), colour,
            ],
            "contact_ref.md:9:1: warning: 'hue' is Colour by enumeration-named and Int32 by same-field in contact_ref.md:25: taken for Colour [type-conflict]",
            "contact_ref.md:25:1: warning: 'hue' is Int32 by type-phrase and Colour by same-field in contact_ref.md:9: taken for Int32 [type-conflict]"
        ),
    ]

    private static let types: [Mistake] = [
        Mistake(
            "a word that is nearly a type",
            pages: [TypeInferenceCases.add("|age|How old.Strang|No|")],
            "add_ref.md:23:6: warning: 'age' ends in \"Strang\", which is no type: String? [type-unknown]"
        ),
        Mistake(
            "a word that is nearly a type, and a sample that knows better",
            pages: [TypeInferenceCases.add("|age|How old. Nullable Array of Int23|No|", json: "{\"age\" : [7]}")],
            "add_ref.md:23:6: warning: 'age' ends in \"Int23\", which is no type: Int32? [type-unknown]"
        ),
        Mistake(
            "words that end a row and are nothing like a type",
            pages: [TypeInferenceCases.add("|age|How old. Deprecated|No|")],
            "add_ref.md:23:1: warning: nothing tells the type of 'age': taken for String [type-fallback]"
        ),
    ]
}
