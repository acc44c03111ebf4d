/// The rules about query parameters or body fields.
struct ParameterRules {
    let added: ChangeRule
    let addedRequired: ChangeRule
    let removed: ChangeRule
    let required: ChangeRule
    let optional: ChangeRule
    let values: ValueRules
    /// What one of them is called.
    let noun: String

    /// The rules in the order in which they are listed.
    var all: [ChangeRule] { [added, addedRequired, removed, required, optional] + values.all }

    static let query = ParameterRules("query-parameter", "query parameter")
    static let body = ParameterRules("body-field", "body field")

    private init(_ id: String, _ noun: String) {
        self.noun = noun
        values = ValueRules(id, noun, .request)
        added = ChangeRule(
            id + "-added",
            .request,
            .additive,
            title: "optional \(noun) added",
            "A request may give a \(noun) that it could not.",
            because: "The initializer of `Input` has one parameter more, with a default.",
            example: "'subject' ('String')"
        )
        addedRequired = ChangeRule(
            id + "-added-required",
            .request,
            .source,
            title: "required \(noun) added",
            "A request must give a \(noun) that it could not give.",
            because: "The initializer of `Input` has one parameter more, without a default.",
            example: "'operationId' ('String')"
        )
        removed = ChangeRule(
            id + "-removed",
            .request,
            .source,
            "A request cannot give a \(noun) any more.",
            because: "The initializer of `Input` has one parameter less.",
            example: "'subject'"
        )
        required = ChangeRule(
            id + "-required",
            .request,
            .source,
            title: "\(noun) now required",
            "A request must give a \(noun) that it could leave out.",
            because: "The parameter has no default any more.",
            example: "'to'"
        )
        optional = ChangeRule(
            id + "-optional",
            .request,
            .additive,
            title: "\(noun) now optional",
            "A request may leave out a \(noun) that it had to give.",
            because:
                "The initializer takes what it took, and a default besides; an input is written and sent, not read.",
            example: "'to'"
        )
    }
}

extension ChangeRule {
    /// The rules about query parameters.
    static let queryParameterRules: [ChangeRule] = ParameterRules.query.all

    /// The rules about body fields.
    static let bodyFieldRules: [ChangeRule] = ParameterRules.body.all

    /// The rules about rows of both tables that do not show in the parameters of the initializer.
    static let parameterRowRules: [ChangeRule] = [
        parameterMoved, parameterRespelled, parameterListed, parameterUnlisted, parameterRestated,
        replacedPropertyListed,
        replacedPropertyUnlisted, replacedPropertyRequired, replacedPropertyOptional,
    ]

    static let parameterMoved = ChangeRule(
        "parameter-moved",
        .request,
        .wire,
        title: "value travels elsewhere",
        "A value of a request travels in the body where it travelled in the query, or the other way round.",
        because: "Source stays as it is; a server may look for the value in one place only.",
        example: "'to' from the query to the body"
    )
    static let parameterRespelled = ChangeRule(
        "parameter-respelled",
        .request,
        .wire,
        title: "value spelled otherwise",
        "The name of a value of a request differs by the case of its letters.",
        because: "Its name in Swift is the same, but a server may expect the other spelling.",
        example: "from 'Uri' to 'uri'"
    )
    static let parameterListed = ChangeRule(
        "parameter-listed",
        .request,
        .additive,
        title: "value listed in another table too",
        "A value that a request could give already is listed in one more table.",
        because: "The input of the request is the same.",
        example: "'to' among the query parameters"
    )
    static let parameterUnlisted = ChangeRule(
        "parameter-unlisted",
        .request,
        .wire,
        title: "value no longer listed in a table",
        "A value that a request can still give is listed in one table less.",
        because: "Source stays as it is; a server may not look for the value there any more.",
        example: "'to' among the query parameters"
    )
    static let parameterRestated = ChangeRule(
        "parameter-restated",
        .request,
        .wire,
        title: "row described otherwise",
        "A row says something else about a value whose type in Swift another row decides.",
        because: "Source stays as it is; a server may expect something else.",
        example: "query parameter 'to' from 'optional String' to 'optional Int32'"
    )
    static let replacedPropertyListed = ChangeRule(
        "replaced-property-listed",
        .request,
        .additive,
        title: "property may be changed in what is sent back",
        "A PUT that sends back a resource as a whole lists a property as one that may change.",
        because: "The resource holds the property anyway.",
        example: "'name'"
    )
    static let replacedPropertyUnlisted = ChangeRule(
        "replaced-property-unlisted",
        .request,
        .wire,
        title: "property not to be changed in what is sent back",
        "A PUT that sends back a resource as a whole does not list a property any more as one that may change.",
        because: "Source stays as it is; a server may refuse or overlook the change.",
        example: "'name'"
    )
    static let replacedPropertyRequired = ChangeRule(
        "replaced-property-required",
        .request,
        .wire,
        title: "property required in what is sent back",
        "A resource that a PUT sends back as a whole must hold a property.",
        because: "The check of the request refuses a resource without it.",
        example: "'type'"
    )
    static let replacedPropertyOptional = ChangeRule(
        "replaced-property-optional",
        .request,
        .additive,
        title: "property optional in what is sent back",
        "A resource that a PUT sends back as a whole may lack a property that it had to hold.",
        because: "The check of the request lets more through.",
        example: "'type'"
    )
}
