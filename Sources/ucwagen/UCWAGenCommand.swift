import ArgumentParser
import UCWAGenModel

/// `ucwagen`: reads the reference of UCWA and writes the Swift that an application needs to talk to it.
@main
struct UCWAGenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ucwagen",
        abstract: "Reads the reference pages of UCWA and writes Swift.",
        discussion: """
            Results go to standard output, diagnostics to standard error. The exit status is 0 where all is well, 1 where there are \
            errors or differences that a command looks for, and 64 where the command line is wrong. Colours are for a terminal \
            alone, and never where NO_COLOR is set.
            """,
        subcommands: [
            CheckCommand.self, DiffCommand.self, DistillCommand.self, ExplainCommand.self, GenerateCommand.self,
            GraphCommand.self, LintCommand.self, ModelCommand.self, ReportCommand.self, TemplatesCommand.self,
        ]
    )

    /// Runs the command that the command line names; one that is misspelt is told with what may be meant.
    static func main() {
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        let words = CommandLine.arguments.dropFirst()
        if let word = words.first, !word.hasPrefix("-"), !commands.contains(word),
            let command = EditDistance.nearest(to: word, in: commands)
        {
            exit(withError: ValidationError("Unknown command '\(word)'. Did you mean '\(command)'?"))
        }
        main(nil)
    }
}
