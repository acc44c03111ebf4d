import TestSupport

/// Everything that a page may be wrong in, rule by rule.
enum PageMistakes {
    /// An XML answer behind the page.
    private static func sample(_ xml: String) -> String {
        "#### XML Response\n\n```\nHTTP/1.1 200 OK\nContent-Type: application/xml\n\(xml)\n```\n"
    }

    /// Pages, and what is told of them.
    static let all: [Mistake] = [
        Mistake(
            "empty",
            " \n\n",
            "contact_ref.md:1:1: error: the page is empty: expected a title and sections [page-empty]"
        ),
        Mistake(
            "binary",
            "# contact\n\u{0}",
            "contact_ref.md:2:1: error: found a zero byte: expected text in UTF-8 [page-binary]"
        ),
        Mistake(
            "no title",
            PageText.contact(replacing: "# contact\n", with: "\n"),
            "contact_ref.md:1:1: warning: the page has no title: named 'contact' after its file [title-missing]"
        ),
        Mistake(
            "another title",
            PageText.contact(replacing: "# contact\n", with: "# person\n"),
            "contact_ref.md:1:1: warning: the title is \"person\", the file says 'contact': read as 'contact' [title-mismatch]"
        ),
        Mistake(
            "misspelt heading",
            PageText.contact(replacing: "### Properties", with: "### Propertie"),
            "contact_ref.md:5:1: warning: heading \"Propertie\" read as \"Properties\" [heading-misspelt]"
        ),
        Mistake(
            "unknown section",
            PageText.contact(replacing: "### Links", with: "### Throttling\n\nOften.\n\n### Links"),
            "contact_ref.md:11:1: warning: heading \"Throttling\" is not known: its section is skipped [heading-unknown]"
        ),
        Mistake(
            "bold paragraph for a heading",
            PageText.contact(replacing: "### Properties", with: "**Properties**"),
            "contact_ref.md:5:1: warning: bold paragraph \"Properties\" read as a heading [heading-promoted]"
        ),
        Mistake(
            "members on the page of a resource",
            PageText.contact + "## Members\n\n|Name|Description|\n|---|---|\n|Good|Well.|\n",
            "contact_ref.md:45:1: warning: section \"Members\" is that of an enumeration, and the page is a resource's: not read [section-unreadable]"
        ),
        Mistake(
            "a verb with a remark and without a section",
            PageText.contact(
                replacing: "### GET\n\nReads the person.\n\n#### Request body\n\nNone\n",
                with: "### GET {#get}\n\nReads the person.\n"
            ),
            "contact_ref.md:17:1: warning: heading \"GET {#get}\" read as \"GET\" [heading-misspelt]",
            "contact_ref.md:17:1: warning: operation GET has no section \"Request body\" [section-missing]"
        ),
        Mistake(
            "a second section of a response",
            PageText.contact + "##### Response\n\nIt is this.\n",
            "contact_ref.md:45:1: warning: section \"Response\" has words that are not known: expected a table, \"None\", or the sentence about a GET [section-unreadable]"
        ),
        Mistake(
            "unknown verb",
            PageText.contact + "### FETCH\n\n#### Request body\n\nNone\n",
            "contact_ref.md:45:1: error: verb \"FETCH\" is not known: expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS [verb-unknown]"
        ),
        Mistake(
            "section of an operation without a verb",
            PageText.contact(
                replacing: "### GET\n\nReads the person.\n\n#### Request body\n\nNone\n\n#### Response body",
                with: "#### Response body"
            ),
            "contact_ref.md:9:1: warning: nothing tells the type of 'name': taken for String [type-fallback]",
            "contact_ref.md:17:1: error: section \"Response body\" stands outside an operation: expected a heading such as \"GET\" before it [section-orphaned]",
            "contact_ref.md:21:1: error: section \"Synchronous errors\" stands outside an operation: expected a heading such as \"GET\" before it [section-orphaned]",
            "contact_ref.md:27:1: error: section \"JSON Response\" stands outside an operation: expected a heading such as \"GET\" before it [section-orphaned]"
        ),
        Mistake(
            "section without a table",
            PageText.contact(replacing: "### Links\n\nNone", with: "### Links\n\nThere are some."),
            "contact_ref.md:11:1: warning: section \"Links\" has no table: expected a table or \"None\" [section-unreadable]"
        ),
        Mistake(
            "missing section",
            PageText.contact(replacing: "### Links\n\nNone\n\n", with: ""),
            "contact_ref.md:1:1: warning: the page has no section \"Links\" [section-missing]"
        ),
        Mistake(
            "no rule row",
            PageText.contact(replacing: "|Name|Description|\n|:-----|:-----|\n", with: "|Name|Description|\n"),
            "contact_ref.md:7:1: warning: the table has no rule row: its first row was read as the header [table-rule-missing]"
        ),
        Mistake(
            "unknown column",
            PageText.contact(replacing: "|Name|Description|", with: "|Nmae|Description|"),
            "contact_ref.md:7:1: warning: found the columns Nmae, Description: expected Name, Description [table-header-unexpected]"
        ),
        Mistake(
            "too few cells",
            PageText.contact(replacing: "|NotFound|404|None|Nobody of that name.|", with: "|NotFound|404|None|"),
            "contact_ref.md:33:1: warning: the row has 3 cells: expected 4 as in the header [table-row-cells]"
        ),
        Mistake(
            "too many cells",
            PageText.contact(replacing: "Nobody of that name.", with: "Nobody | of that name."),
            "contact_ref.md:33:1: warning: the row has 5 cells: expected 4 as in the header [table-row-cells]"
        ),
        Mistake(
            "row without a name",
            PageText.contact(replacing: "|name|What", with: "||What"),
            "contact_ref.md:9:1: error: the row has no name: expected one in the column \"Name\" [table-row-nameless]",
            "contact_ref.md:42:1: note: the sample shows property 'name', which the page of 'contact' does not list: added [sample-property-unlisted]"
        ),
        Mistake(
            "rows apart from their table",
            PageText.contact(
                replacing: "call the person.|\n",
                with: "call the person.|\n\n|title|What the person does.|\n"
            ),
            "contact_ref.md:11:1: warning: rows without a header read as the continuation of the table above [table-split]",
            "contact_ref.md:11:1: warning: nothing tells the type of 'title': taken for String [type-fallback]"
        ),
        Mistake(
            "unclosed fence",
            PageText.contact(
                replacing: "}\n```\n",
                with:
                    "}\n\n### DELETE\n\n#### Request body\n\nNone\n\n#### Response body\n\nNone\n\n#### Synchronous errors\n"
            ),
            "contact_ref.md:37:1: warning: the fence is not closed: read as closed before the heading in line 45 [fence-unclosed]"
        ),
        Mistake(
            "broken JSON",
            PageText.contact(replacing: "\"name\" : \"Ana\"", with: "\"name\" ; \"Ana\""),
            "contact_ref.md:9:1: warning: nothing tells the type of 'name': taken for String [type-fallback]",
            "contact_ref.md:42:10: warning: the JSON body cannot be read: expected ':' after \"name\", found ';' [sample-unreadable]"
        ),
        Mistake(
            "a sample without a head",
            PageText.contact(replacing: "HTTP/1.1 200 OK\nContent-Type: application/json\n", with: ""),
            "contact_ref.md:38:1: warning: the sample has no head: expected a request line or a status line [sample-without-head]"
        ),
        Mistake(
            "a section without its sample",
            PageText.contact + "#### XML Response\n",
            "contact_ref.md:45:1: warning: section \"XML Response\" has no sample [sample-missing]"
        ),
        Mistake(
            "a page that only has tables of a resource",
            "# contact\n\nA person.\n\n## Properties\n\n|Name|Description|\n|---|---|\n|name|What to call them.|\n",
            "contact_ref.md:5:1: warning: the page has a section \"Properties\", but neither \"Web Link\" nor \"Operations\": the page is skipped [page-kind-unclear]"
        ),
        Mistake(
            "an inclusion",
            PageText.contact(replacing: "A person.", with: "A person. [!INCLUDE [x](x.md)]"),
            "contact_ref.md:3:11: note: '[!INCLUDE [x](x.md)]' says nothing of the API: read as nothing [markup-ignored]"
        ),
        Mistake(
            "a comment that is not closed",
            PageText.contact(replacing: "A person.", with: "A person. <!-- or two"),
            "contact_ref.md:3:11: warning: the comment is not closed: read as closed at the end of its line [comment-unclosed]"
        ),
        Mistake(
            "a section in two tabs",
            PageText.contact(
                replacing: "#### Synchronous errors\n",
                with:
                    "# [A](#tab/a)\n\n#### Request body\n\nNone\n\n# [B](#tab/b)\n\n#### Request body\n\nNone\n\n---\n\n#### Synchronous errors\n"
            ),
            "contact_ref.md:37:1: note: section \"Request body\" stands in an earlier tab too: read there [tab-repeated]"
        ),
        Mistake(
            "more than a name",
            PageText.contact(replacing: "|name|What", with: "|name (optional)*|What"),
            "contact_ref.md:9:2: warning: \"name (optional)*\" read as 'name' [name-decorated]"
        ),
        Mistake(
            "a property listed twice",
            PageText.contact(
                replacing: "call the person.|\n",
                with: "call the person.|\n|age|How old. Int32|\n|name|The name.|\n|name|Again.|\n"
            ),
            "contact_ref.md:10:1: warning: no sample shows property 'age' [row-unsampled]",
            "contact_ref.md:11:1: warning: the property 'name' is listed 3 times: see also lines 9, 12 [row-listed-twice]"
        ),
        Mistake(
            "a guide",
            "# contact\n\nHow to find people.\n",
            "contact_ref.md:1:1: note: no section of a resource or an enumeration: the page is skipped [page-skipped]"
        ),
        Mistake(
            "neither yes nor no",
            PageText.contact(
                replacing: "#### Request body\n\nNone",
                with: "#### Request body\n\n|Name|Description|Required?|\n|:-|:-|:-|\n|mood|How it is.String|Maybe|"
            ),
            "contact_ref.md:25:24: warning: \"Maybe\" in the column \"Required?\": expected Yes or No [required-flag-unclear]"
        ),
        Mistake(
            "an origin that is not known",
            PageText.contact(
                replacing: "#### Request body\n\nNone",
                with: "#### Request body\n\n|Name|Description|Required?|Origin|\n|:-|:-|:-|:-|\n"
                    + "|mood|How it is.String|No|guess|\n|tone|How it is.String|No|Sample|"
            ),
            "contact_ref.md:25:27: warning: \"guess\" in the column \"Origin\": expected sample or revision [origin-unclear]"
        ),
        Mistake(
            "reasons without a code",
            PageText.contact
                + "#### Asynchronous reason codes\n\n|Subcode|Reason|\n|:-----|:-----|\n|Busy|On the phone.|\n",
            "contact_ref.md:47:1: error: the table has no list item with a code above it [reason-without-code]"
        ),
        Mistake(
            "a line break in a string",
            PageText.contact(replacing: "\"Ana\"", with: "\"Ana\nMaria\""),
            "contact_ref.md:42:12: note: a string holds a line break: read as part of the string [sample-repaired]"
        ),
        Mistake(
            "a comma before the closing bracket",
            PageText.contact(replacing: "\"Ana\"", with: "\"Ana\","),
            "contact_ref.md:42:17: note: a comma stands before a closing bracket: read as left out [sample-repaired]"
        ),
        Mistake(
            "a link that is not closed",
            PageText.contact(replacing: "Nobody of that name.", with: "No [contact](contact_ref.md"),
            "contact_ref.md:33:23: warning: the link to 'contact_ref.md' is not closed: read as a link [link-unclosed]"
        ),
        Mistake(
            "invalid UTF-8",
            files: [("contact_ref.md", Array("# contact\n\ncaf".utf8) + [0xE9, 0x0A])],
            told: [
                "contact_ref.md:3:4: error: found byte 0xE9, which is not valid UTF-8: expected text in UTF-8 [page-encoding]"
            ]
        ),
        Mistake(
            "two pages of one name",
            files: [("contact_ref.md", Array(PageText.contact.utf8)), ("Contact.md", Array(PageText.contact.utf8))],
            told: [
                "contact_ref.md:1:1: error: the page describes 'contact', as 'Contact.md' does: expected one page for a name [page-duplicate]"
            ]
        ),
        Mistake(
            "an XML sample that names a file",
            PageText.contact
                + sample(
                    "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><resource rel=\"contact\">&a;</resource>"
                ),
            "contact_ref.md:50:1: warning: the XML body declares a document type or an entity: it was not read [sample-unsafe]"
        ),
        Mistake(
            "an XML sample with entities of its own",
            PageText.contact
                + sample(
                    "<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><resource rel=\"contact\">&b;</resource>"
                ),
            "contact_ref.md:50:1: warning: the XML body declares a document type or an entity: it was not read [sample-unsafe]"
        ),
        Mistake(
            "broken XML",
            PageText.contact + sample("<resource rel=\"contact\"></resorce>"),
            "contact_ref.md:50:1: warning: the XML body cannot be read: Opening and ending tag mismatch: resource line 1 and resorce [sample-unreadable]"
        ),
    ]
}
