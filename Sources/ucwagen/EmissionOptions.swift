import ArgumentParser
import UCWAGenEmitter

/// The options that shape the generated Swift; those of the configuration hold where the command line says nothing.
struct EmissionOptions: ParsableArguments {
    @Option(name: .long, help: "Who may use the generated declarations. (default: public)")
    var access: EmitterOptions.AccessLevel?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The enumeration that holds the generated types, empty for none. (default: UC)",
            valueName: "name"
        )
    )
    var namespace: String?

    @Flag(inversion: .prefixedNo, help: "Whether declarations have documentation comments. (default: --documentation)")
    var documentation: Bool?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A page that is wanted, by name or pattern such as 'start*'; what it refers to comes along. (default: all)",
            valueName: "name"
        ),
        completion: .custom(ReferenceCompletion.pages)
    )
    var include: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How many links or responses away from the included pages a page may be; 0 for those pages alone. "
                + "(default: any number)",
            valueName: "number"
        )
    )
    var depth: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("A page that is left out, by name or pattern.", valueName: "name"),
        completion: .custom(ReferenceCompletion.pages)
    )
    var exclude: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The module that generated code imports. (default: UCWARuntime)", valueName: "module")
    )
    var runtimeModule: String?

    func validate() throws {
        if let depth, depth < 0 { throw ValidationError("--depth is less than 0: '\(depth)'.") }
        for (option, word) in [("--namespace", namespace), ("--runtime-module", runtimeModule)] {
            guard let word, !word.isEmpty || option == "--runtime-module" else { continue }
            guard EmitterOptions.isName(word) else { throw ValidationError("\(option) is no Swift name: '\(word)'.") }
        }
    }

    /// The options of a configuration with those of the command line in their place.
    func applied(to configured: EmitterOptions) -> EmitterOptions {
        var options = configured
        if let access { options.accessLevel = access }
        if let namespace { options.namespace = namespace }
        if let documentation { options.hasDocumentation = documentation }
        if let runtimeModule { options.runtimeModule = runtimeModule }
        if !include.isEmpty { options.selection.include = include }
        if let depth { options.selection.depth = depth }
        if !exclude.isEmpty { options.selection.exclude = exclude }
        for pattern in include + exclude { options.selection.places[pattern] = nil }
        return options
    }
}

extension EmitterOptions.AccessLevel: ExpressibleByArgument {}
