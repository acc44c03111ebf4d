import TestSupport

/// What a reference says twice in different ways, rule by rule.
enum CheckMistakes {
    /// Pages, and what is told of them.
    static let all =
        NameMistakes.all + ValueMistakes.all + RowMistakes.all + fields + shared + agreement + values + statuses

    private static let name = "|name|What to call them.|"

    private static let fields: [Mistake] = [
        Mistake(
            "a field that no table lists",
            pages: [
                PageSketch(
                    "add",
                    operations: [.send(body: ["|to|Whom.String|Yes|"], json: "{\"To\" : \"Ana\",\n\"loud\" : true}")]
                )
            ],
            "add_ref.md:37:1: note: the sample request of POST carries 'loud', which no table of the operation lists: added as an optional field [sample-field-unlisted]"
        ),
        Mistake(
            "a field that is a query parameter",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        .send(
                            query: ["|loud|Whether to shout.|No|"],
                            body: ["|to|Whom.String|Yes|"],
                            json: "{\"to\" : \"Ana\", \"loud\" : true}"
                        )
                    ]
                )
            ]
        ),
        Mistake(
            "a body that the page does not tell",
            pages: [
                PageSketch("add", operations: [.send(json: "{\n\"to\" : \"Ana\",\n\"loud\" : true}")])
            ],
            "add_ref.md:35:1: note: the request body of POST is \"None\", but the sample carries 'to', 'loud': added as optional fields [request-body-undocumented]"
        ),
        Mistake(
            "the whole resource in a PUT",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name],
                    operations: [.send("PUT", json: "{\"rel\" : \"contact\", \"name\" : \"Ana\"}")]
                )
            ],
            "contact_ref.md:36:1: note: the request body of PUT is \"None\", but the sample carries 'name': added as optional fields [request-body-undocumented]"
        ),
        Mistake(
            "more than the resource in a PUT",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name],
                    operations: [
                        .get(json: "{\"name\" : \"Ana\"}"), .send("PUT", json: "{\"name\" : \"Ana\",\n\"mood\" : 1}"),
                    ]
                )
            ],
            "contact_ref.md:58:1: note: the request body of PUT is \"None\", but the sample carries 'name', 'mood': added as optional fields [request-body-undocumented]"
        ),
        Mistake(
            "a request of another method",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        Operation(
                            "POST",
                            samples: [
                                ("JSON Request", "GET https://pool.example/a HTTP/1.1"),
                                ("XML Request", "GET https://pool.example/a HTTP/1.1"),
                            ]
                        )
                    ]
                )
            ],
            "add_ref.md:32:1: warning: the sample request is a GET, the heading in line 15 says POST [sample-method-mismatch]"
        ),
    ]

    private static let shared: [Mistake] = [
        Mistake(
            "a page that repeats another one",
            pages: [person("from"), person("person"), person("to", properties: 4)],
            "person_ref.md:1:1: note: the properties of 'person' are those of 'from': an override of 'person.representation' makes them one type [representation-shared]"
        )
    ]

    /// A page with five properties or fewer, whose sample is a person whatever the page is called.
    private static func person(_ name: String, properties count: Int = 5) -> PageSketch {
        let names = ["a", "b", "c", "d", "e"].prefix(count)
        let values = names.map { "\"\($0)\" : \"x\"" }.joined(separator: ", ")
        return PageSketch(
            name,
            properties: names.map { "|\($0)|What it is.|" },
            operations: [.get(json: "{\"rel\" : \"\(name)\", \(values)}")]
        )
    }

    private static let agreement: [Mistake] = [
        Mistake(
            "names and kinds that differ",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name, "|mood|How they are.|", "|age|How old.|"],
                    operations: [
                        .get(
                            json: "{\"name\" : \"Ana\", \"mood\" : true,\n\"age\" : 7}",
                            xml:
                                "<resource rel=\"contact\">\n<property name=\"name\">Ana</property>\n<propertyList name=\"mood\"/></resource>"
                        )
                    ]
                )
            ],
            "contact_ref.md:10:1: warning: 'mood' is Boolean by sample-value and a list of String by sample-value in contact_ref.md:49: taken for Boolean [type-conflict]",
            "contact_ref.md:39:1: warning: the samples of the response of GET disagree: only JSON shows property 'age'; 'mood' is Boolean in JSON, a list of String in XML [samples-disagree]"
        ),
        Mistake(
            "statuses and media types that differ",
            pages: [
                PageSketch(
                    "contact",
                    operations: [
                        Operation(
                            "GET",
                            samples: [
                                ("JSON Response", "HTTP/1.1 200 OK\nContent-Type: application/xml"),
                                ("XML Response", "HTTP/1.1 204 No Content"),
                            ]
                        )
                    ]
                )
            ],
            "contact_ref.md:39:1: warning: the samples of the response of GET disagree: status 200 in JSON, 204 in XML; the JSON sample says application/xml [samples-disagree]"
        ),
        Mistake(
            "embedded resources that differ",
            pages: [
                PageSketch(
                    "group",
                    links: ["|contact|Someone.|"],
                    operations: [
                        .get(
                            json: "{\"_embedded\" : {\"contact\" : {\"name\" : \"Ana\"}}}",
                            xml:
                                "<resource rel=\"group\"><resource rel=\"contact\">\n<link rel=\"group\" href=\"/g\"/></resource></resource>"
                        )
                    ]
                ),
                PageSketch("contact", properties: [name], links: ["|group|Where they are.|"]),
            ],
            "group_ref.md:36:1: warning: the samples of the response of GET disagree: only JSON shows property 'contact.name'; only XML shows link 'contact.group' [samples-disagree]"
        ),
        Mistake(
            "content that XML leaves out",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        .send(
                            body: ["|to|Whom.String|Yes|", "|word|What to say.ExternalResource|Yes|"],
                            json:
                                "{\"to\" : \"Ana\", \"_links\" : {\n\"word\" : {\"href\" : \"data:text/plain,Hello\"}}}",
                            xml: "<input><property name=\"to\">Ana</property></input>"
                        )
                    ]
                )
            ],
            "add_ref.md:38:1: note: the sample request of POST carries 'word' in JSON and not in XML [sample-content-omitted]"
        ),
        Mistake(
            "a body that XML leaves out",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        Operation(
                            "POST",
                            samples: [
                                (
                                    "JSON Request",
                                    "POST https://pool.example/a HTTP/1.1\nContent-Type: text/plain\nHello"
                                ),
                                ("XML Request", "POST https://pool.example/a HTTP/1.1\nContent-Type: text/plain"),
                            ]
                        )
                    ]
                )
            ],
            "add_ref.md:34:1: note: the request body of POST is \"None\", but the sample carries text/plain: added as a body of that media type [request-body-undocumented]",
            "add_ref.md:34:1: note: the sample request of POST carries content in JSON and not in XML [sample-content-omitted]"
        ),
        Mistake(
            "what only one format can show",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name, "|age|How old.|", "|title|What they are.|"],
                    links: ["|self|Here.|", "|group|Where they are.|"],
                    operations: [
                        .get(
                            json: """
                                {"name" : "Ana", "age" : 7, "title" : null,
                                "_links" : {"self" : {"href" : "/c"}, "group" : []}}
                                """,
                            xml: """
                                <resource rel="contact" href="/c"><property name="rel">contact</property>
                                <property name="name">Ana</property><property name="age">7</property></resource>
                                """
                        )
                    ]
                ),
                PageSketch("group"),
            ],
            "contact_ref.md:11:1: warning: nothing tells the type of 'title': taken for String [type-fallback]"
        ),
    ]

    private static let values: [Mistake] = [
        Mistake(
            "a value that is no member",
            pages: [
                PageSketch(
                    "contact",
                    properties: ["|hair|What grows ([Colour](Colour_ref.md)).|"],
                    operations: [.get(json: "{\"hair\" : [\"red\",\n\"Blue\"]}")]
                ), colour,
            ],
            "contact_ref.md:36:1: warning: the sample shows \"Blue\" for 'hair', which is no member of Colour [enumeration-value-unknown]"
        ),
        Mistake(
            "a field's value that is no member",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        .send(body: ["|hair|What grows.(Colour)Red, or Green|No|"], json: "{\"hair\" : \"Blue\"}")
                    ]
                ), colour,
            ],
            "add_ref.md:36:1: warning: the sample shows \"Blue\" for 'hair', which is no member of Colour [enumeration-value-unknown]"
        ),
    ]

    private static let colour = PageSketch(enumeration: "Colour", members: ["Red", "Green"])

    private static let statuses: [Mistake] = [
        Mistake(
            "a status that belongs to another code",
            pages: [
                PageSketch(
                    "contact",
                    operations: [
                        .get(errors: [
                            "|Conflict|404|None|Twice.|", "|Conflict|404|Busy|Later.|", "|gone|409|None|Away.|",
                        ])
                    ]
                )
            ],
            "contact_ref.md:31:11: warning: the error Conflict has the status 404: expected 409 [status-mismatch]",
            "contact_ref.md:33:7: warning: the error gone has the status 409: expected 410 [status-mismatch]"
        ),
        Mistake(
            "statuses that fit, and codes that have none of their own",
            pages: [
                PageSketch(
                    "contact",
                    operations: [
                        .get(errors: [
                            "|Timeout|504|None|Late.|", "|GatewayTimeout|504|None|Late.|",
                            "|preconditionfailed|412|None|Old.|", "|LocalFailure|500|None|Broken.|",
                        ])
                    ]
                )
            ]
        ),
    ]
}

private typealias Operation = PageSketch.Operation
