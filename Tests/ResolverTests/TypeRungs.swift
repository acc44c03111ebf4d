import TestSupport

/// Pages on which each rule decides, and beside them pages on which it has nothing to say.
enum TypeRungs {
    typealias Rung = TypeLadderTests.Rung

    /// An enumeration.
    static let colour = PageSketch(enumeration: "Colour", members: ["Red", "Green", "None"])
    private static let errorCode = PageSketch(enumeration: "ErrorCode", members: ["Gone", "Conflict"])

    /// A page with one property, and the bodies of what a GET answers.
    static func page(
        _ name: String,
        _ property: String,
        json: String? = nil,
        xml: String? = nil,
        links: [String] = []
    ) -> PageSketch {
        PageSketch(name, properties: [property], links: links, operations: [.get(json: json, xml: xml)])
    }

    /// A page with a POST that takes one field.
    static func add(_ field: String, json: String? = nil) -> PageSketch {
        PageSketch("add", operations: [.send(body: [field], json: json)])
    }

    /// The type phrase of a field.
    static let phrases = [
        Rung(
            "a phrase",
            "add.POST.age",
            is: "Nullable Int32",
            by: .typePhrase,
            at: "add_ref.md:23",
            "Nullable Int32",
            add("|age|How old.Nullable Int32|No|")
        ),
        Rung(
            "a phrase of an enumeration",
            "add.POST.hair",
            is: "Nullable Array of Colour",
            by: .typePhrase,
            at: "add_ref.md:23",
            "Nullable Array of (Colour)Red, or Green",
            add("|hair|What grows.Nullable Array of (Colour)Red, or Green|No|"),
            colour
        ),
        Rung(
            "a phrase against a sample",
            "add.POST.age",
            is: "Double",
            by: .typePhrase,
            at: "add_ref.md:23",
            "Double",
            add("|age|How old.Double|No|", json: "{\"age\" : \"seven\"}")
        ),
        Rung(
            "words in the middle are no phrase",
            "add.POST.age",
            is: "Int32",
            by: .sampleValue,
            at: "add_ref.md:36",
            "\"age\": 7",
            add("|age|A String would be odd.|No|", json: "{\"age\" : 7}")
        ),
        Rung(
            "a property that ends in a word",
            "contact.age",
            is: "Int32",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"age\": 7",
            page("contact", "|age|How old, as aString|", json: "{\"age\" : 7}")
        ),
        Rung(
            "a property that ends in a phrase",
            "contact.age",
            is: "Nullable Array of Double",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "Nullable Array of Double",
            page("contact", "|age|How old. Nullable Array of Double|")
        ),
        Rung(
            "a query parameter that ends in a phrase",
            "contact.GET.depth",
            is: "TimeSpan",
            by: .typePhrase,
            at: "contact_ref.md:23",
            "TimeSpan",
            PageSketch("contact", operations: [.get(query: ["|depth|How deep. TimeSpan|No|"])])
        ),
        Rung(
            "a phrase that links to its enumeration",
            "contact.hair",
            is: "Nullable Array of Colour",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "Nullable Array of (Colour)",
            page("contact", "|hair|What grows. Nullable Array of ([Colour](colour_ref.md))|"),
            colour
        ),
        Rung(
            "a phrase behind words about another enumeration",
            "contact.hair",
            is: "Colour",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "(Colour)",
            page("contact", "|hair|Unlike an [ErrorCode](ErrorCode_ref.md). ([Colour](Colour_ref.md))|"),
            colour,
            errorCode
        ),
        Rung(
            "a link in parentheses to another page",
            "contact.hair",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What grows. (Colours)",
            page("contact", "|hair|What grows. ([Colours](contact_ref.md))|")
        ),
    ]

    /// An enumeration that the description names.
    static let namedEnumerations = [
        Rung(
            "a linked enumeration",
            "contact.hair",
            is: "Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "What grows (Colour).",
            page("contact", "|hair|What grows ([Colour](Colour_ref.md)).|"),
            colour
        ),
        Rung(
            "a list of a linked enumeration",
            "contact.hairs",
            is: "Array of Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "The list of colours (Colour).",
            page("contact", "|hairs|The list of colours ([Colour](Colour_ref.md)).|"),
            colour
        ),
        Rung(
            "whether it is a list is left to the sample",
            "contact.hair",
            is: "Array of Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "What grows (Colour).",
            page("contact", "|hair|What grows ([Colour](Colour_ref.md)).|", json: "{\"hair\" : [\"Red\"]}"),
            colour
        ),
        Rung(
            "an enumeration in parentheses",
            "contact.hair",
            is: "Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "What grows (mostly) (Colour).",
            page("contact", "|hair|What grows (mostly) (Colour).|"),
            colour
        ),
        Rung(
            "a word in parentheses that only looks like one",
            "contact.hair",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What grows (colour).",
            page("contact", "|hair|What grows (colour).|"),
            colour
        ),
        Rung(
            "an enumeration that is spelled out",
            "contact.code",
            is: "ErrorCode",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "The error code, if any.",
            page("contact", "|code|The error code, if any.|", json: "{\"code\" : \"Gone\"}"),
            errorCode
        ),
        Rung(
            "one that is spelled out for another name",
            "contact.text",
            is: "String",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"text\": \"Gone\"",
            page("contact", "|text|The error code, if any.|", json: "{\"text\" : \"Gone\"}"),
            errorCode
        ),
        Rung(
            "one that is spelled out against its sample",
            "contact.code",
            is: "String",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"code\": \"Lost\"",
            page("contact", "|code|The error code, if any.|", json: "{\"code\" : \"Lost\"}"),
            errorCode
        ),
    ]

    /// What a description says about the values, and nothing at all.
    static let constraints = [
        Rung(
            "a length",
            "contact.name",
            is: "String",
            by: .constraint,
            at: "contact_ref.md:9",
            "at most 50 characters",
            page("contact", "|name|What to call them. The maximum length is 50 characters.|")
        ),
        Rung(
            "a range",
            "contact.age",
            is: "Int32",
            by: .constraint,
            at: "contact_ref.md:9",
            "at least 5, at most 9",
            page("contact", "|age|How old. The maximum value is 9 and the minimum value is 5.|")
        ),
        Rung(
            "a number by default",
            "contact.age",
            is: "Int32",
            by: .constraint,
            at: "contact_ref.md:9",
            "default 3",
            page("contact", "|age|How old. The default value is 3.|")
        ),
        Rung(
            "a code by default",
            "contact.size",
            is: "String",
            by: .constraint,
            at: "contact_ref.md:9",
            "default HR48X48",
            page("contact", "|size|How large. The default value is HR48X48.|")
        ),
        Rung(
            "a word by default may be of any enumeration",
            "contact.hair",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What grows. The default value is Grey.",
            page("contact", "|hair|What grows. The default value is Grey.|"),
            colour
        ),
        Rung(
            "a sample against a length",
            "contact.name",
            is: "Int32",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"name\": 7",
            page("contact", "|name|At best a word. The maximum length is 5 characters.|", json: "{\"name\" : 7}")
        ),
        Rung(
            "nothing",
            "contact.name",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What to call them.",
            page("contact", "|name|What to call them.|")
        ),
    ]
}
