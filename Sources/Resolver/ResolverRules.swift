import UCWAGenModel

extension DiagnosticRule {
    /// The rules that resolving a reference may break.
    public static let resolverRules: [DiagnosticRule] = [
        pageLinkBroken, linkTargetMissing, linkCellUnclear, sampleRelUnknown, samplePropertyUnlisted,
        sampleLinkUnlisted, sampleEmbeddedUnlisted, nameCaseMismatch, sampleFieldUnlisted,
        sampleMethodMismatch, samplesDisagree,
        sampleContentOmitted,
        rowUnsampled,
        typeFallback, typeCellUnclear, typeConflict, enumerationMissing, enumerationMemberMissing,
        enumerationValueUnknown, enumerationUnused, typeUnknown, constraintUnclear, defaultUnknown,
        requestBodyUndocumented,
        responseUndocumented, responseItemUnclear, responseItemUnnamed, eventKindMismatch, statusNotNumeric,
        statusMismatch, operationDuplicate, memberDuplicate, reasonsUnattached, representationShared,
    ]

    static let pageLinkBroken = DiagnosticRule(
        "page-link-broken",
        .warning,
        purpose: "Links of a page lead to a reference page that is not there.",
        example: "links to 'contcat_ref.md' lead to no page, in 2 places"
    )
    static let linkTargetMissing = DiagnosticRule(
        "link-target-missing",
        .note,
        purpose: "A link or a response leads to a resource that has no page; a warning where another page has "
            + "nearly its name.",
        example: "resource 'startEmergencyCallInput' has no page: typed as an undescribed resource"
    )
    static let linkCellUnclear = DiagnosticRule(
        "link-cell-unclear",
        .warning,
        purpose:
            "A Links table has a column for the target, the placement or the cardinality, and a cell of it says none.",
        example: "found \"several\": expected one or many"
    )
    static let sampleRelUnknown = DiagnosticRule(
        "sample-rel-unknown",
        .note,
        purpose: "A sample embeds a resource under a rel that no table lists and that has no page; it is added.",
        example: "the sample embeds 'startEmergencyCallInput', which no table lists and which has no page: added"
    )
    static let samplePropertyUnlisted = DiagnosticRule(
        "sample-property-unlisted",
        .note,
        purpose: "A sample shows a property that the resource's page does not list; it is added.",
        example: "the sample shows property 'expires', which the page of 'contact' does not list: added"
    )
    static let sampleLinkUnlisted = DiagnosticRule(
        "sample-link-unlisted",
        .note,
        purpose: "A sample shows a link that the resource's page does not list; it is added.",
        example: "the sample shows link 'contactPhoto', which the page of 'contact' does not list: added"
    )
    static let sampleEmbeddedUnlisted = DiagnosticRule(
        "sample-embedded-unlisted",
        .note,
        purpose: "A sample embeds a resource that the page of the outer one does not list; it is added.",
        example: "the sample embeds 'participant', which the page of 'lobby' does not list: added"
    )
    static let nameCaseMismatch = DiagnosticRule(
        "name-case-mismatch",
        .warning,
        purpose:
            "All samples spell a name in another case than the table that lists it; theirs is the name on the wire.",
        example: "the samples spell 'Uri' what the page of 'mediaRelayAccessToken' lists as 'uri': read as 'Uri'"
    )
    static let sampleFieldUnlisted = DiagnosticRule(
        "sample-field-unlisted",
        .note,
        purpose: "A sample request carries a field that no table of its operation lists; it is added.",
        example: "the sample request of POST carries 'subject', which no table of the operation lists: added as "
            + "an optional field"
    )
    static let sampleMethodMismatch = DiagnosticRule(
        "sample-method-mismatch",
        .warning,
        purpose: "A sample request has another method than its heading.",
        example: "the sample request is a GET, the heading in line 40 says POST"
    )
    static let samplesDisagree = DiagnosticRule(
        "samples-disagree",
        .warning,
        purpose: "The JSON and the XML sample of one message say different things.",
        example:
            "the samples of the response of GET disagree: only JSON shows property 'contact.name'; only XML shows link 'contact.group'"
    )
    static let sampleContentOmitted = DiagnosticRule(
        "sample-content-omitted",
        .note,
        purpose: "One of the JSON and XML samples of a message leaves out content that the other carries.",
        example: "the sample request of POST carries 'mediaOffer' in JSON and not in XML"
    )
    static let rowUnsampled = DiagnosticRule(
        "row-unsampled",
        .warning,
        purpose: "A table lists a name that no sample shows, though the page has one that could.",
        example: "no sample shows property 'title'"
    )
    static let typeCellUnclear = DiagnosticRule(
        "type-cell-unclear",
        .warning,
        purpose: "A cell of a column Type names no type; the row is typed by what else is known.",
        example: "\"see below\" in the column \"Type\" names no type: expected one such as String, or an enumeration"
    )
    static let typeFallback = DiagnosticRule(
        "type-fallback",
        .warning,
        purpose: "Nothing says what type a property, query parameter or field has; it is taken for text.",
        example: "nothing tells the type of 'size': taken for String"
    )
    static let typeConflict = DiagnosticRule(
        "type-conflict",
        .warning,
        purpose: "Two pieces of evidence disagree about a type; the stronger one decides.",
        example:
            "'name' is String by type-phrase and Int32 by sample-value in contact_ref.md:36: taken for String"
    )
    static let enumerationMissing = DiagnosticRule(
        "enumeration-missing",
        .note,
        purpose: "A type phrase names an enumeration that has no page.",
        example: "enumeration 'Color' has no page: its members are those that are listed where it is used"
    )
    static let enumerationMemberMissing = DiagnosticRule(
        "enumeration-member-missing",
        .warning,
        purpose: "A value is used elsewhere that an enumeration's page does not list; it is added.",
        example: "'Blue' of Colour is used here and not listed on its page: added"
    )
    static let enumerationValueUnknown = DiagnosticRule(
        "enumeration-value-unknown",
        .warning,
        purpose: "A sample shows a value that is no member of the property's enumeration.",
        example: "the sample shows \"Blue\" for 'hair', which is no member of Colour"
    )
    static let enumerationUnused = DiagnosticRule(
        "enumeration-unused",
        .note,
        purpose: "An enumeration has a page, and no property, query parameter or field is of its type.",
        example: "nothing is of the type Colour: no property, query parameter or field uses it"
    )
    static let typeUnknown = DiagnosticRule(
        "type-unknown",
        .warning,
        purpose: "A row ends in a word that stands where a type is expected and is none.",
        example: "'age' ends in \"Strang\", which is no type: String?"
    )
    static let constraintUnclear = DiagnosticRule(
        "constraint-unclear",
        .warning,
        purpose: "A row limits its values by what is no whole number or no range; it is not taken as a limit.",
        example: "'size' is limited by \"1.5\", which is no whole number or range: not taken as a limit"
    )
    static let defaultUnknown = DiagnosticRule(
        "default-unknown",
        .warning,
        purpose: "A row states a default that its type does not have.",
        example: "the default of 'size' is \"True\", which is no member of Colour"
    )
    static let requestBodyUndocumented = DiagnosticRule(
        "request-body-undocumented",
        .note,
        purpose: "The page says that a request has no body, but its sample carries fields; they are added.",
        example: "the request body of POST is \"None\", but the sample carries 'to', 'loud': added as optional fields"
    )
    static let responseUndocumented = DiagnosticRule(
        "response-undocumented",
        .note,
        purpose: "The page says that nothing is returned, but the sample responds with a resource or a Location; "
            + "a warning where nothing names the resource.",
        example: "the response body of POST is \"None\", but the sample responds 201 with a Location: read as "
            + "'messagingInvitation'"
    )
    static let responseItemUnclear = DiagnosticRule(
        "response-item-unclear",
        .warning,
        purpose: "The words and the link of a response's item name different pages, or none.",
        example: "the item \"Renegotiation entity\" names no page: read as 'audioVideoRenegotiation'"
    )
    static let responseItemUnnamed = DiagnosticRule(
        "response-item-unnamed",
        .warning,
        purpose: "A response's item has no name.",
        example: "the item has no name: the response is not typed"
    )
    static let eventKindMismatch = DiagnosticRule(
        "event-kind-mismatch",
        .warning,
        purpose: "The sample under a heading of events shows another kind of event, which is taken.",
        example: "the heading says \"updated\", the sample under it \"completed\": read as completed"
    )
    static let statusNotNumeric = DiagnosticRule(
        "status-not-numeric",
        .warning,
        purpose: "The column Code of an error table holds no HTTP status.",
        example: "\"Conflict\" in the column \"Code\": expected an HTTP status such as 409"
    )
    static let statusMismatch = DiagnosticRule(
        "status-mismatch",
        .warning,
        purpose: "An error's HTTP status is not the one that belongs to its code.",
        example: "the error Conflict has the status 404: expected 409"
    )
    static let operationDuplicate = DiagnosticRule(
        "operation-duplicate",
        .warning,
        purpose: "A page describes a verb twice.",
        example: "operation GET stands twice on the page"
    )
    static let memberDuplicate = DiagnosticRule(
        "member-duplicate",
        .warning,
        purpose: "A name stands twice in a table where each may stand once; the first row counts.",
        example: "'Red' stands twice in the table: the first row counts"
    )
    static let representationShared = DiagnosticRule(
        "representation-shared",
        .note,
        purpose: "Two resources have the same five or more properties, and each has a type of its own.",
        example:
            "the properties of 'from' are those of 'participant': an override of 'from.representation' makes them one "
            + "type"
    )
    static let reasonsUnattached = DiagnosticRule(
        "reasons-unattached",
        .warning,
        purpose: "A page has asynchronous reasons and no operation that they could belong to.",
        example: "the page has asynchronous reasons and no operation that they could belong to"
    )
}
