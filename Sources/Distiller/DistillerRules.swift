import UCWAGenModel

extension DiagnosticRule {
    /// The rules that distilling may break.
    public static let distillerRules: [DiagnosticRule] = [
        proseUnused, proseOutdated, proseMissing, distilledPageStale, distilledPageForeign, distilledPageDiffers,
    ]

    static let proseUnused = DiagnosticRule(
        "prose-unused",
        .warning,
        purpose: "A page holds a sentence about a fact that the reference no longer has; it is not kept.",
        example:
            "'conversation.properties.topic' is no longer in the reference, its words are not kept: \"What it is about.\""
    )
    static let proseOutdated = DiagnosticRule(
        "prose-outdated",
        .warning,
        purpose:
            "The reference describes a fact in other words than when its sentence was kept; the sentence may be wrong now.",
        example:
            "the reference describes 'conversation.properties.topic' in other words now: is this still true? \"What it is about.\""
    )
    static let proseMissing = DiagnosticRule(
        "prose-missing",
        .warning,
        purpose: "The reference says something new, such as another cause of an error, which no sentence says yet.",
        example: "no sentence yet for what the reference says of 'accept.POST.errors.Forbidden.None'"
    )
    static let distilledPageStale = DiagnosticRule(
        "distilled-page-stale",
        .warning,
        purpose:
            "A distilled page is of a resource or an enumeration that the reference no longer has; it is left as it is.",
        example: "the reference has no such page any more: left as it is, remove it if its sentences are not needed"
    )
    /// The rule that a file is one whose sentences may be kept.
    public static let distilledPageForeign = DiagnosticRule(
        "distilled-page-foreign",
        .error,
        purpose: "A file that distilling would write is there and holds something else; nothing is written.",
        example: "the file holds no page of that kind: expected none, or one whose sentences can be kept"
    )
    /// The rule that the command checks after it has read the distilled pages back.
    public static let distilledPageDiffers = DiagnosticRule(
        "distilled-page-differs",
        .error,
        purpose:
            "A fact reads otherwise from its distilled page than from the reference, because a sentence there says a fact.",
        example:
            "'conversation.properties.topic' would read otherwise than in the reference: does a sentence say a fact?"
    )
}
