/// A key of `ucwagen.yml`, in the order in which they are told.
enum ConfigurationKey: String, CaseIterable {
    case specs, overrides, output, templates, access, namespace, runtimeModule, documentation, include, depth, exclude
    case names, rules

    /// What the key means, in one sentence.
    var purpose: String {
        switch self {
        case .specs: "The folder of reference pages, seen from the folder of this file."
        case .overrides: "Corrections of the reference; without it, overrides.yml among the pages, if there is one."
        case .output: "The folder that the Swift files go to, seen from the folder of this file."
        case .templates: "A folder of templates that take the place of built-in ones of the same names."
        case .access: "Who may use the generated declarations."
        case .namespace: "The enumeration that holds the generated types; empty for none."
        case .runtimeModule: "The module that generated code imports."
        case .documentation: "Whether declarations have documentation comments."
        case .include: "The pages that are wanted, by name or pattern; what they refer to comes along."
        case .depth: "How many links or responses away from the included pages a page may be; 0 for those pages alone."
        case .exclude: "The pages that are left out, by name or pattern, whoever refers to them."
        case .names: "Swift names of facts, by paths such as conversation.properties.state."
        case .rules: "How severe the findings of a rule are, by the rule's identifier; off leaves them out."
        }
    }
}
