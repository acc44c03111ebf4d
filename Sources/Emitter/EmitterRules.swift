import UCWAGenModel

extension DiagnosticRule {
    /// The rules that writing Swift and reading templates may break.
    public static let emitterRules: [DiagnosticRule] = [
        nameCollision, nameUnmatched, selectionUnmatched, templateUnreadable, templateExists, unknownEnumeration,
        unknownMethod,
    ]

    /// Two names of the reference would be one in Swift, or a name already means something else there.
    static let nameCollision = DiagnosticRule(
        "name-collision",
        .warning,
        purpose: "A name of the reference cannot be used in Swift as it is; it gets another one there.",
        example: "'content' cannot be used: the property is called 'contentProperty' in Swift"
    )

    /// The configuration names something that is not there, or gives it a name that Swift does not allow.
    static let nameUnmatched = DiagnosticRule(
        "name-unmatched",
        .error,
        purpose: "A name that the configuration gives is for no fact of the reference, or is no Swift name.",
        example: "nothing is called 'conversation.properties.sate': did you mean 'conversation.properties.state'?"
    )

    /// A page that is to be included or excluded is not there.
    static let selectionUnmatched = DiagnosticRule(
        "selection-unmatched",
        .error,
        purpose: "A name or pattern of the pages to include or exclude finds no page.",
        example: "no page is called 'conversatons': did you mean 'conversations'?"
    )

    /// A folder of templates cannot be read.
    static let templateUnreadable = DiagnosticRule(
        "template-unreadable",
        .error,
        purpose: "The folder of templates that the command line names cannot be read, or holds no templates.",
        example: "no template in 'Mine': expected files that end in '.mustache'"
    )

    /// A template that is to be written out is there already.
    public static let templateExists = DiagnosticRule(
        "template-exists",
        .error,
        purpose: "A template that is to be written out is already there.",
        example: "'Mine/resource.mustache' is there already: nothing was written"
    )

    /// A type names an enumeration that has no page.
    static let unknownEnumeration = DiagnosticRule(
        "unknown-enumeration",
        .warning,
        purpose: "A type names an enumeration that has no page.",
        example: "no enumeration 'Colour': its values are taken for text"
    )

    /// An operation has a method that HTTP does not define.
    static let unknownMethod = DiagnosticRule(
        "unknown-method",
        .warning,
        purpose: "An operation has a method that is none of HTTP's; it is left out.",
        example: "operation 'FETCH' is left out: expected a method of HTTP"
    )
}
