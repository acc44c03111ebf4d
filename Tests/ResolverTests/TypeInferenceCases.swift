import TestSupport

/// Pages on which each rule decides, and beside them pages on which it has nothing to say.
enum TypeInferenceCases {
    typealias Case = TypeInferenceTests.Case

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
        Case(
            "a phrase",
            "add.POST.age",
            is: "Nullable Int32",
            by: .typePhrase,
            at: "add_ref.md:23",
            "Nullable Int32",
            add("|age|How old.Nullable Int32|No|")
        ),
        Case(
            "a phrase of an enumeration",
            "add.POST.hair",
            is: "Nullable Array of Colour",
            by: .typePhrase,
            at: "add_ref.md:23",
            "Nullable Array of (Colour)Red, or Green",
            add("|hair|What grows.Nullable Array of (Colour)Red, or Green|No|"),
            colour
        ),
        Case(
            "a phrase against a sample",
            "add.POST.age",
            is: "Double",
            by: .typePhrase,
            at: "add_ref.md:23",
            "Double",
            add("|age|How old.Double|No|", json: "{\"age\" : \"seven\"}")
        ),
        Case(
            "words in the middle are no phrase",
            "add.POST.age",
            is: "Int32",
            by: .sampleValue,
            at: "add_ref.md:36",
            "\"age\": 7",
            add("|age|A String would be odd.|No|", json: "{\"age\" : 7}")
        ),
        Case(
            "a property that ends in a word",
            "contact.age",
            is: "Int32",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"age\": 7",
            page("contact", "|age|How old, as aString|", json: "{\"age\" : 7}")
        ),
        Case(
            "a phrase directly behind the sentence of a property",
            "contact.age",
            is: "Boolean",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "Boolean",
            page("contact", "|age|Is there one?Boolean|")
        ),
        Case(
            "a collection",
            "contact.age",
            is: "Array of String",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "Collection of String",
            page("contact", "|age|All of them. Collection of String|")
        ),
        Case(
            "a list of a linked enumeration",
            "contact.hair",
            is: "Array of Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "All of them. Array of Colour",
            page("contact", "|hair|All of them. Array of [Colour](Colour_ref.md)|"),
            colour
        ),
        Case(
            "a property that ends in a phrase",
            "contact.age",
            is: "Nullable Array of Double",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "Nullable Array of Double",
            page("contact", "|age|How old. Nullable Array of Double|")
        ),
        Case(
            "a query parameter that ends in a phrase",
            "contact.GET.depth",
            is: "TimeSpan",
            by: .typePhrase,
            at: "contact_ref.md:23",
            "TimeSpan",
            PageSketch("contact", operations: [.get(query: ["|depth|How deep. TimeSpan|No|"])])
        ),
        Case(
            "a phrase that links to its enumeration",
            "contact.hair",
            is: "Nullable Array of Colour",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "Nullable Array of (Colour)",
            page("contact", "|hair|What grows. Nullable Array of ([Colour](colour_ref.md))|"),
            colour
        ),
        phrase("a phrase with a period", "How old. Boolean.", is: "Boolean", "Boolean."),
        phrase("a phrase in lowercase", "How old.boolean", is: "Boolean", "boolean"),
        phrase("a phrase alone in its cell", "datetime", is: "DateTime", "datetime"),
        phrase("a list", "How old.List of String", is: "Array of String", "List of String"),
        phrase(
            "a list in lowercase with a period",
            "How old. nullable list of string.",
            is: "Nullable Array of String",
            "nullable list of string."
        ),
        phrase("a sentence that ends in a type in lowercase", "The name as a string", is: nil),
        phrase("a sentence that ends in a type and a period", "Whether it is a Boolean.", is: nil),
        phrase("a word that ends as a type does", "The megabyte", is: nil),
        Case(
            "a property that ends in a type in lowercase",
            "contact.age",
            is: "Double",
            by: .typePhrase,
            at: "contact_ref.md:9",
            "double",
            page("contact", "|age|How old. double|")
        ),
        Case(
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
        Case(
            "a link in parentheses to another page",
            "contact.hair",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What grows. (Colours)",
            page("contact", "|hair|What grows. ([Colours](contact_ref.md))|")
        ),
    ]

    /// A field that says nothing but its phrase; nil where it is none, so that it is taken for text.
    private static func phrase(_ name: String, _ description: String, is type: String?, _ words: String? = nil) -> Case
    {
        Case(
            name,
            "add.POST.age",
            is: type ?? "String",
            by: type == nil ? .fallback : .typePhrase,
            at: "add_ref.md:23",
            words ?? description,
            add("|age|\(description)|No|")
        )
    }

    /// An enumeration that the description names.
    static let namedEnumerations = [
        Case(
            "a linked enumeration",
            "contact.hair",
            is: "Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "What grows (Colour).",
            page("contact", "|hair|What grows ([Colour](Colour_ref.md)).|"),
            colour
        ),
        Case(
            "a list of a linked enumeration",
            "contact.hairs",
            is: "Array of Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "The list of colours (Colour).",
            page("contact", "|hairs|The list of colours ([Colour](Colour_ref.md)).|"),
            colour
        ),
        Case(
            "whether it is a list is left to the sample",
            "contact.hair",
            is: "Array of Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "What grows (Colour).",
            page("contact", "|hair|What grows ([Colour](Colour_ref.md)).|", json: "{\"hair\" : [\"Red\"]}"),
            colour
        ),
        Case(
            "an enumeration in parentheses",
            "contact.hair",
            is: "Colour",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "What grows (mostly) (Colour).",
            page("contact", "|hair|What grows (mostly) (Colour).|"),
            colour
        ),
        Case(
            "a word in parentheses that only looks like one",
            "contact.hair",
            is: "String",
            by: .fallback,
            at: "contact_ref.md:9",
            "What grows (colour).",
            page("contact", "|hair|What grows (colour).|"),
            colour
        ),
        Case(
            "an enumeration that is spelled out",
            "contact.code",
            is: "ErrorCode",
            by: .enumerationNamed,
            at: "contact_ref.md:9",
            "The error code, if any.",
            page("contact", "|code|The error code, if any.|", json: "{\"code\" : \"Gone\"}"),
            errorCode
        ),
        Case(
            "one that is spelled out for another name",
            "contact.text",
            is: "String",
            by: .sampleValue,
            at: "contact_ref.md:36",
            "\"text\": \"Gone\"",
            page("contact", "|text|The error code, if any.|", json: "{\"text\" : \"Gone\"}"),
            errorCode
        ),
        Case(
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
}
