import TestSupport

/// What decisions about a page are told of, rule by rule.
enum ResolverMistakes {
    /// Pages, and what is told of them.
    static let all = tables + types + operations

    /// A request of the page `contact` with one row of a body.
    private static func body(_ row: String, json: String? = nil) -> PageSketch {
        PageSketch("contact", operations: [.send(body: [row], json: json)])
    }

    /// A page with links that are told in all columns.
    private static func linkColumns(_ rows: String...) -> PageSketch {
        PageSketch("contact", links: rows, linkColumns: ["Link", "Target", "Placement", "Cardinality", "Description"])
    }

    private static let colour = PageSketch(enumeration: "Colour", members: ["Red", "Green"])

    private static let tables: [Mistake] = [
        Mistake(
            "link to a page that is not there",
            PageText.contact(replacing: "What to call", with: "What [people](people_ref.md) call"),
            "contact_ref.md:9:12: warning: links to 'people_ref.md' lead to no page [page-link-broken]"
        ),
        Mistake(
            "link to a guide that is not there",
            PageText.contact(replacing: "What to call", with: "What [people](Calling.md) call")
        ),
        Mistake(
            "a rel without a page",
            pages: [PageSketch("contact", links: ["|parking|Where the car stands.|"])],
            "contact_ref.md:13:1: note: resource 'parking' has no page: typed as an undescribed resource [link-target-missing]"
        ),
        Mistake(
            "a rel whose cell links to a page",
            pages: [PageSketch("contact", links: ["|[manager](contact_ref.md)|Who leads.|"])]
        ),
        Mistake(
            "columns that say where a link leads, where it stands and how many there are",
            pages: [
                linkColumns(
                    "|manager|[contact](contact_ref.md)|embedded|many|Who leads.|",
                    "|team|contact|link|one|All.|",
                    "|parking|None|Link|One|Where the car stands.|"
                )
            ]
        ),
        Mistake(
            "columns of a link that say nothing known",
            pages: [linkColumns("|contact|somebody|beside|several|Who leads.|")],
            "contact_ref.md:13:1: note: resource 'somebody' has no page: typed as an undescribed resource [link-target-missing]",
            "contact_ref.md:13:19: warning: found \"beside\": expected link or embedded [link-cell-unclear]",
            "contact_ref.md:13:26: warning: found \"several\": expected one or many [link-cell-unclear]"
        ),
        Mistake(
            "a member twice",
            pages: [PageSketch(enumeration: "Colour", members: ["Red", "Green", "Red"])],
            "Colour_ref.md:11:1: warning: 'Red' stands twice in the table: the first row counts [member-duplicate]"
        ),
        Mistake(
            "an event of another kind",
            pages: [
                PageSketch(
                    "contact",
                    events: """
                        ### updated

                        |Resource|Priority|Sender|Reason|
                        |:-----|:-----|:-----|:-----|
                        |contact|High|people|Someone is gone.|

                        ```
                        {"sender" : [{"events" : [{"link" : {"rel" : "contact"}, "type" : "deleted"}]}]}
                        ```
                        """
                )
            ],
            "contact_ref.md:15:1: warning: the heading says \"updated\", the sample under it \"deleted\": read as deleted [event-kind-mismatch]"
        ),
    ]

    private static let types: [Mistake] = [
        Mistake(
            "a property that nothing types",
            pages: [PageSketch("contact", properties: ["|name|What to call them.|"])],
            "contact_ref.md:9:1: warning: nothing tells the type of 'name': taken for String [type-fallback]"
        ),
        Mistake(
            "a query parameter that nothing types",
            pages: [PageSketch("contact", operations: [.get(query: ["|depth|How deep.|No|"])])],
            "contact_ref.md:23:1: warning: nothing tells the type of 'depth': taken for String [type-fallback]"
        ),
        Mistake(
            "a sample against a phrase",
            pages: [body("|name|What to call them.String|No|", json: "{\"name\" : 7}")],
            "contact_ref.md:23:1: warning: 'name' is String by type-phrase and Int32 by sample-value in contact_ref.md:36: taken for String [type-conflict]"
        ),
        Mistake(
            "a list against a single value",
            pages: [body("|names|What to call them.String|No|", json: "{\"names\" : [\"Ana\"]}")],
            "contact_ref.md:23:1: warning: 'names' is String by type-phrase and a list of String by sample-value in contact_ref.md:36: taken for String [type-conflict]"
        ),
        Mistake(
            "text that is a date",
            pages: [body("|born|Since when they are there.DateTime|No|", json: "{\"born\" : \"2001-02-03\"}")]
        ),
        Mistake(
            "an enumeration without a page",
            pages: [body("|hair|What grows.(Colour)Red, or Green|No|", json: "{\"hair\" : \"Red\"}")],
            "contact_ref.md:23:1: note: enumeration 'Colour' has no page: its members are those that are listed where it is used [enumeration-missing]"
        ),
        Mistake(
            "a member that the page lacks",
            pages: [body("|hair|What grows.(Colour)Red, or Blue|No|"), colour],
            "contact_ref.md:23:7: warning: 'Blue' of Colour is used here and not listed on its page: added [enumeration-member-missing]"
        ),
        Mistake(
            "members that the page has",
            pages: [body("|hair|What grows.(Colour)Red, or Green|No|"), colour]
        ),
    ]

    private static let operations: [Mistake] = [
        Mistake(
            "a status that is none",
            PageText.contact(replacing: "|404|", with: "|Not found|"),
            "contact_ref.md:33:11: warning: \"Not found\" in the column \"Code\": expected an HTTP status such as 409 [status-not-numeric]"
        ),
        Mistake(
            "a verb twice",
            pages: [PageSketch("contact", operations: [.get(), .get()])],
            "contact_ref.md:29:1: warning: operation GET stands twice on the page [operation-duplicate]"
        ),
        Mistake(
            "reasons without an operation",
            pages: [
                PageSketch(
                    "contact",
                    events:
                        "#### Asynchronous reason codes\n\n- Gone\n\n|Subcode|Reason|\n|:-----|:-----|\n|Lost|Not seen again.|"
                )
            ],
            "contact_ref.md:21:1: warning: the page has asynchronous reasons and no operation that they could belong to [reasons-unattached]"
        ),
        Mistake(
            "an answer with a place that the page does not tell",
            pages: [PageSketch("contact", operations: [.send(answer: "HTTP/1.1 201 Created\nLocation: /a/1")])],
            "contact_ref.md:23:1: warning: the response body of POST is \"None\", but the sample responds 201 with a Location: it is not typed [response-undocumented]"
        ),
        Mistake(
            "an answer with a resource that the page does not tell",
            pages: [PageSketch("contact", operations: [.send(answer: "HTTP/1.1 200 OK\n{\"rel\" : \"contact\"}")])],
            "contact_ref.md:23:1: note: the response body of POST is \"None\", but the sample responds 200 with a resource: read as 'contact' [response-undocumented]"
        ),
        Mistake(
            "an answer with nothing",
            pages: [PageSketch("contact", operations: [.send(answer: "HTTP/1.1 204 No Content")])]
        ),
        Mistake(
            "an item whose words name no page",
            pages: [answering("|[The person](contact_ref.md)|Who was added.|")],
            "contact_ref.md:27:1: warning: the item \"The person\" names no page: read as 'contact' [response-item-unclear]"
        ),
        Mistake(
            "an item whose words and link disagree",
            pages: [answering("|[contact](group_ref.md)|Who was added.|"), PageSketch("group")],
            "contact_ref.md:27:1: warning: the item \"contact\" links to 'group': read as 'contact' [response-item-unclear]"
        ),
        Mistake(
            "an item without a name",
            pages: [answering("||Who was added.|")],
            "contact_ref.md:27:1: warning: the item has no name: the response is not typed [response-item-unnamed]"
        ),
        Mistake(
            "an item that is clear",
            pages: [answering("|[contact](contact_ref.md)|Who was added.|")]
        ),
    ]

    /// The page `contact` with a POST that answers with an item.
    private static func answering(_ row: String) -> PageSketch {
        let table = "|Item|Description|\n|:-----|:-----|\n\(row)"
        return PageSketch("contact", operations: [.send(response: table)])
    }
}
