import UCWAGenDistiller
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver
import UCWAGenTemplating

extension DiagnosticRule {
    /// All rules, stage by stage.
    static let list = RuleList([
        RuleList.Stage("configuration", configurationRules + overrideRules),
        RuleList.Stage("reading", readerRules),
        RuleList.Stage("resolving", resolverRules),
        RuleList.Stage("writing", emitterRules + templateRules + outputRules),
        RuleList.Stage("distilling", distillerRules + distillRules),
        RuleList.Stage("reporting", graphRules),
    ])

    /// All rules, in the order of the stages.
    static var all: [DiagnosticRule] { list.rules }

    /// The rules that a configuration may break.
    static let configurationRules: [DiagnosticRule] = [configurationUnreadable, configurationInvalid, pathUnknown]

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
    static let configurationInvalid = DiagnosticRule(
        "configuration-invalid",
        .error,
        purpose: "The configuration holds a key or a value that is not known.",
        example: "key 'ouput' is not known: did you mean 'output'?"
    )
}
