import TestSupport

/// Rows that no sample shows, and some that a sample need not show.
enum RowMistakes {
    private static let name = "|name|What to call them.|"

    /// Pages, and what is reported of them.
    static let all: [Mistake] = [
        Mistake(
            "a property that no sample shows",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name, "|born|Since when. The maximum value is 9.|"],
                    operations: [.get(json: "{\"name\" : \"Ana\"}")]
                )
            ],
            "contact_ref.md:10:1: warning: no sample shows property 'born' [row-unsampled]"
        ),
        Mistake(
            "a link that is offered at other times",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name],
                    links: ["|self|Here.|", "|group|Where they are.|"],
                    operations: [.get(json: "{\"name\" : \"Ana\"}")]
                ),
                PageSketch("group"),
            ]
        ),
        Mistake(
            "a link in the plural that the sample shows in the singular",
            pages: [
                PageSketch(
                    "contact",
                    properties: [name],
                    links: ["|self|Here.|", "|oldGroups|Where they were.|"],
                    operations: [.get(json: "{\"name\" : \"Ana\",\n\"_links\" : {\"oldGroup\" : {\"href\" : \"/g\"}}}")]
                ),
                PageSketch("oldGroup"), PageSketch("oldGroups"),
            ],
            "contact_ref.md:16:1: warning: no sample shows link 'oldGroups', but one shows 'oldGroup' [row-unsampled]",
            "contact_ref.md:40:1: note: the sample shows link 'oldGroup', which the page of 'contact' does not list: added [sample-link-unlisted]"
        ),
        Mistake(
            "a required field that no sample shows, and an optional one",
            pages: [
                PageSketch(
                    "add",
                    operations: [
                        .send(
                            body: ["|to|Whom.String|Yes|", "|loud|Aloud.Boolean|No|", "|by|Whose.String|Yes|"],
                            json: "{\"to\" : \"Ana\"}"
                        )
                    ]
                )
            ],
            "add_ref.md:25:1: warning: no sample request of POST shows 'by' [row-unsampled]"
        ),
        Mistake(
            "rows of a page without a sample",
            pages: [PageSketch("contact", properties: ["|name|At most. The maximum length is 9.|"])]
        ),
    ]
}
