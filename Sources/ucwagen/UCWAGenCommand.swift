import ArgumentParser

/// `ucwagen`: reads the reference of UCWA and writes the Swift that an application needs to talk to it.
@main
struct UCWAGenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ucwagen",
        abstract: "Reads the reference pages of UCWA and writes Swift.",
        subcommands: [
            CheckCommand.self, DiffCommand.self, DistillCommand.self, ExplainCommand.self, GenerateCommand.self,
            LintCommand.self,
            ModelCommand.self, TemplatesCommand.self,
        ]
    )
}
