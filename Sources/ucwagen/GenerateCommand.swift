import ArgumentParser

/// `ucwagen generate`
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the Swift files of the reference."
    )

    @OptionGroup var options: CommonOptions

    func run() throws {
        var session = Session(options)
        _ = try session.resolvedReference()
    }
}
