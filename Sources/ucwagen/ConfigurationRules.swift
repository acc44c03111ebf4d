import UCWAGenDistiller
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver
import UCWAGenTemplating

extension DiagnosticRule {
    /// All rules, stage by stage.
    static let list = RuleList(
        by: "stage",
        [
            RuleList.Group("configuration", configurationRules + overrideRules),
            RuleList.Group("reading", readerRules),
            RuleList.Group("resolving", resolverRules),
            RuleList.Group("writing", emitterRules + templateRules + outputRules),
            RuleList.Group("distilling", distillerRules + distillRules),
            RuleList.Group("reporting", graphRules),
            RuleList.Group("comparing", diffRules + gitRules),
        ]
    )

    /// What stands above the list in the documentation.
    static let listIntroduction = """
        # Rules

        What the generator tells, stage by stage, and how much it matters.

        The identifier stands in brackets behind every message. Under `rules` in `ucwagen.yml` it can be set to `error`,
        `warning`, `note` or `off`. An error keeps everything from being written.
        """

    /// All rules, in the order of the stages.
    static var all: [DiagnosticRule] { list.rules }

    /// The rules that a configuration may break.
    static let configurationRules: [DiagnosticRule] = [
        configurationUnreadable, configurationInvalid, configurationUnused, pathUnknown,
    ]

    static let configurationUnreadable = DiagnosticRule(
        "configuration-unreadable",
        .error,
        purpose: "The configuration that the command line names cannot be read.",
        example: "cannot read the configuration 'build.yml'"
    )
    static let pathUnknown = DiagnosticRule(
        "path-unknown",
        .error,
        purpose: "The path that is to be explained names no fact of the model.",
        example: "nothing is called 'conversation.state': did you mean 'conversation.properties.state'?"
    )
    static let configurationUnused = DiagnosticRule(
        "configuration-unused",
        .warning,
        purpose: "The configuration of a build holds a path that the build plugin decides.",
        example: "'output' has no use in a build: the plugin says where pages are and where Swift goes"
    )
    static let configurationInvalid = DiagnosticRule(
        "configuration-invalid",
        .error,
        purpose: "The configuration holds a key or a value that is not known.",
        example: "key 'ouput' is not known: did you mean 'output'?"
    )
}
