import TestSupport

/// Samples that show what no table lists, and some that only look so.
enum NameMistakes {
    private static let name = "|name|What to call them.|"

    /// The page `contact` with a property `name` and a link to itself, and the body of a GET's answer.
    private static func contact(_ json: String, links: [String] = ["|self|Here.|"]) -> PageSketch {
        PageSketch("contact", properties: [name], links: links, operations: [.get(json: json)])
    }

    /// Pages, and what is told of them.
    static let all: [Mistake] = [
        Mistake(
            "a property that no table lists",
            pages: [contact("{\"rel\" : \"contact\",\n\"name\" : \"Ana\",\n\"mood\" : \"Fine\"}")],
            "contact_ref.md:40:1: note: the sample shows property 'mood', which the page of 'contact' does not list: added [sample-property-unlisted]"
        ),
        Mistake(
            "a property in other letters",
            pages: [contact("{\"rel\" : \"contact\",\n\"Name\" : \"Ana\"}")],
            "contact_ref.md:39:1: warning: the samples spell 'Name' what the page of 'contact' lists as 'name': read as 'Name' [name-case-mismatch]"
        ),
        Mistake(
            "a property that is listed as a link",
            pages: [
                contact("{\"name\" : \"Ana\",\n\"group\" : \"Staff\"}", links: ["|group|Where they are.|"]),
                PageSketch("group"),
            ],
            "contact_ref.md:39:1: note: the sample shows property 'group', which the page of 'contact' lists only as a link: added [sample-property-unlisted]"
        ),
        Mistake(
            "a link that no table lists",
            pages: [
                contact("{\"name\" : \"Ana\",\n\"_links\" : {\n\"group\" : {\"href\" : \"/g\"}}}"), PageSketch("group"),
            ],
            "contact_ref.md:40:1: note: the sample shows link 'group', which the page of 'contact' does not list: added [sample-link-unlisted]"
        ),
        Mistake(
            "a link that is listed as a property",
            pages: [contact("{\"_links\" : {\n\"name\" : {\"href\" : \"/n\"}}}")],
            "contact_ref.md:9:1: warning: nothing tells the type of 'name': taken for String [type-fallback]",
            "contact_ref.md:39:1: note: the sample shows link 'name', which the page of 'contact' lists only as a property: added [sample-link-unlisted]"
        ),
        Mistake(
            "an embedded resource that no table lists",
            pages: [
                contact("{\"name\" : \"Ana\",\n\"_embedded\" : {\"group\" : {\"rel\" : \"group\"}}}"),
                PageSketch("group"),
            ],
            "contact_ref.md:39:1: note: the sample embeds 'group', which the page of 'contact' does not list: added [sample-embedded-unlisted]"
        ),
        Mistake(
            "an embedded resource that has no page",
            pages: [
                contact("{\"name\" : \"Ana\",\n\"_embedded\" : {\"ghost\" : {\"rel\" : \"ghost\", \"sheet\" : 1}}}")
            ],
            "contact_ref.md:39:1: note: the sample embeds 'ghost', which no table lists and which has no page: added [sample-rel-unknown]"
        ),
        Mistake(
            "a slip on two pages, told where the resource is described",
            pages: [
                PageSketch(
                    "app",
                    links: ["|contact|Someone.|"],
                    operations: [.get(json: "{\"_embedded\" : {\"contact\" : {\"rel\" : \"contact\", \"mood\" : 1}}}")]
                ),
                contact("{\"name\" : \"Ana\",\n\"mood\" : 1}"),
            ],
            "contact_ref.md:39:1: note: the sample shows property 'mood', which the page of 'contact' does not list: added [sample-property-unlisted]"
        ),
        Mistake(
            "a slip of a resource that only another page shows",
            pages: [
                PageSketch(
                    "app",
                    links: ["|contact|Someone.|"],
                    operations: [
                        .get(
                            json:
                                "{\"_embedded\" : {\"contact\" : {\n\"rel\" : \"contact\", \"name\" : \"Ana\",\n\"mood\" : 1}}}"
                        )
                    ]
                ),
                PageSketch("contact", properties: [name]),
            ],
            "app_ref.md:38:1: note: the sample shows property 'mood', which the page of 'contact' does not list: added [sample-property-unlisted]"
        ),
        Mistake(
            "a slip in an event",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name],
                    events: """
                        ### updated

                        |Resource|Priority|Sender|Reason|
                        |:-----|:-----|:-----|:-----|
                        |contact|High|people|Someone is known by another name.|

                        ```
                        {"sender" : [{"events" : [{"link" : {"rel" : "contact"}, "type" : "updated",
                        "_embedded" : {"contact" : {"rel" : "contact", "name" : "Ana",
                        "mood" : "Fine"}}}]}]}
                        ```
                        """
                )
            ],
            "contact_ref.md:26:1: note: the sample shows property 'mood', which the page of 'contact' does not list: added [sample-property-unlisted]"
        ),
        Mistake(
            "names that belong to the protocol",
            pages: [
                contact(
                    """
                    {"rel" : "contact", "etag" : "1", "name" : "Ana",
                    "0b5d6f0e-6b1b-4c8e-9d0a-3f1f6e2c7a58" : "please pass this in a PUT request",
                    "_links" : {"self" : {"href" : "/c"}, "next" : {"href" : "/n"},
                    "resume" : {"href" : "/r"}, "resync" : {"href" : "/s"}}}
                    """
                )
            ]
        ),
        Mistake(
            "content that is listed as a property",
            pages: [contact("{\"_links\" : {\"name\" : {\"href\" : \"data:text/plain,Ana\"}}}")]
        ),
        Mistake(
            "names that another revision lists",
            pages: [
                contact("{\"rel\" : \"contact\", \"name\" : \"Ana\", \"mood\" : 1}"),
                PageSketch("contact2", properties: [name, "|mood|How they are.|"]),
            ]
        ),
        Mistake(
            "names of the resource that an answer really is",
            pages: [
                contact("{\"rel\" : \"contact\", \"name\" : \"Ana\"}"),
                PageSketch("leader", operations: [.get(json: "{\"rel\" : \"contact\", \"name\" : \"Bo\"}")]),
            ]
        ),
    ]
}
