import UCWAGenModel

extension DiagnosticRule {
    /// The rules that templates may break.
    public static let templateRules: [DiagnosticRule] = [
        templateName, templatePartial, templateSyntax, templateTransform,
    ]

    /// A template uses a name that its view does not have.
    static let templateName = DiagnosticRule(
        "template-name",
        .error,
        purpose: "A template uses a name that its view does not have.",
        example: "unknown name 'typeNmae': did you mean 'typeName'?"
    )

    /// A template includes another one that does not exist.
    static let templatePartial = DiagnosticRule(
        "template-partial",
        .error,
        purpose: "A template includes another one that does not exist.",
        example: "no template 'propertys'"
    )

    /// A template cannot be read.
    static let templateSyntax = DiagnosticRule(
        "template-syntax",
        .error,
        purpose: "A template is not well formed, or does not begin with the pragma of its kind.",
        example: "section 'links' is not closed"
    )

    /// A template calls a transform that does not exist, or that the value does not have.
    static let templateTransform = DiagnosticRule(
        "template-transform",
        .error,
        purpose: "A template calls a transform that the template library does not have.",
        example: "unknown transform 'uppercase'"
    )
}
