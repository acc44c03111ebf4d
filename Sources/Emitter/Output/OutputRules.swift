import UCWAGenModel

extension DiagnosticRule {
    /// The rules that writing the output may break.
    public static let outputRules: [DiagnosticRule] = [
        outputUnwritable, outputForeign, outputAmbiguous, outputKept, outputExtra,
    ]

    static let outputExtra = DiagnosticRule(
        "output-extra",
        .warning,
        purpose: "A Swift file lies in the output folder that was not generated; it is never touched.",
        example: "'Generated/Mine.swift' was not generated"
    )
    /// Something cannot be written.
    public static let outputUnwritable = DiagnosticRule(
        "output-unwritable",
        .error,
        purpose:
            "An output folder or file is missing its place, is of another kind, or may not be written; nothing was changed.",
        example: "cannot write to 'missing/page.html': there is no folder 'missing'"
    )
    static let outputForeign = DiagnosticRule(
        "output-foreign",
        .error,
        purpose: "A file of the name that is needed is there already and was not generated; nothing was changed.",
        example: "'Generated/Contact.swift' was not generated: expected no such file, or one that may be replaced"
    )
    static let outputAmbiguous = DiagnosticRule(
        "output-ambiguous",
        .error,
        purpose: "Two pages would yield one file in a build; names of files are compared without case.",
        example: "the page yields 'Contact.ucwa.swift', as 'contact.md' does: expected another name for it"
    )
    static let outputKept = DiagnosticRule(
        "output-kept",
        .warning,
        purpose:
            "A file that was generated earlier is no longer wanted, but was changed by hand into another; it is left alone.",
        example: "'Generated/Message.swift' is no longer wanted and is not as it was generated: left alone"
    )
}
