import ArgumentParser
import Foundation
import UCWAGenEmitter
import UCWAGenModel

/// `ucwagen generate`
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the Swift files of the reference.",
        discussion: """
            Files that are as they should be are not touched. Files that were written earlier and are no longer wanted are \
            removed; other files never are.
            """
    )

    @OptionGroup var options: CommonOptions

    @OptionGroup(title: "The shape of the Swift") var emission: EmissionOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that the files go to. (default: Generated)", valueName: "folder")
    )
    var output: String?

    func run() throws {
        let start = ContinuousClock.now
        var session = try Session(options)
        let (model, pages) = session.resolvedReference()
        try session.finishOnError()
        let templates = try TemplateLibrary()
        let emissionOptions = emission.applied(to: session.configuration.emission)
        let files = Emitter(templates: templates, options: emissionOptions).emit(
            model,
            diagnostics: &session.diagnostics
        )
        session.applySeverities()
        try session.finishOnError()

        let folder = OutputFolder(path: output ?? session.configuration.output ?? "Generated")
        let summary = folder.write(files, diagnostics: &session.diagnostics)
        session.printDiagnostics()
        guard let summary else { throw ExitCode.failure }
        let operations = model.resources.reduce(0) { $0 + $1.operations.count }
        session.printSummary(
            """
            \(pages) pages, \(model.resources.count) resources, \(model.enumerations.count) enumerations, \
            \(operations) operations: \(summary.written) files written, \(summary.unchanged) unchanged, \
            \(summary.removed) removed in \(Self.seconds(ContinuousClock.now - start)) s
            """
        )
    }

    /// A duration in seconds with two digits behind the point.
    private static func seconds(_ duration: Duration) -> String {
        let hundredths = duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
