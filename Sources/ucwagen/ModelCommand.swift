import ArgumentParser
import Foundation

/// `ucwagen model`
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Prints the model of the reference as JSON."
    )

    @OptionGroup var options: CommonOptions

    func run() throws {
        var session = try Session(options)
        let (model, _) = session.resolvedReference()
        try session.finishOnError()
        session.printDiagnostics()
        session.close()
        Terminal.write(to: .standardOutput, Data(model.json()))
    }
}
