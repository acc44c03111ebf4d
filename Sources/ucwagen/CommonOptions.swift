import ArgumentParser

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The folder of reference pages. (default: specs)", valueName: "folder"),
        completion: .directory
    )
    var specs: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Corrections of the reference. (default: overrides.yml in the folder of the reference, if there is one)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yml", "yaml"])
    )
    var overrides: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The configuration file, empty for none. (default: ucwagen.yml, if there is one)",
            valueName: "file"
        ),
        completion: .file(extensions: ["yml", "yaml"])
    )
    var config: String?

    @Option(name: .long, help: ArgumentHelp("How diagnostics are written to standard error.", valueName: "format"))
    var diagnostics: DiagnosticFormat = .text

    @Flag(name: .shortAndLong, help: "Write no diagnostics but errors, and no closing line.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Write notes too.")
    var verbose = false

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    }
}

/// A form of diagnostics.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
    /// `file:line:column: severity: message [rule]`, as editors read it.
    case text
    /// One JSON array of objects.
    case json
    /// Workflow commands, as GitHub shows them beside the lines.
    case github
    /// A SARIF 2.1.0 log, as code scanning services read it.
    case sarif
}
