import ArgumentParser
import Foundation
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenTemplating

/// `ucwagen templates`
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Lists the built-in templates, or writes them out to start from."
    )

    @OptionGroup var options: CommonOptions

    @Option(
        name: .long,
        help: ArgumentHelp("The folder that the templates are written to.", valueName: "folder"),
        completion: .directory
    )
    var eject: String?

    @Flag(name: .long, help: "List the names that each template may use.")
    var names = false

    func validate() throws {
        try OutputOptions.refuseStandardOutput(eject, for: "--eject")
    }

    func run() throws {
        var session = try Session(options)
        let sources = TemplateSource.builtIn
        if let eject {
            try write(sources, to: eject, &session)
        } else if names {
            session.printResult(TemplateReference.text, terminator: "")
        } else {
            for source in sources { session.printResult(source.file) }
        }
    }

    /// Writes the templates; a file that is there already is left alone, and then nothing is written.
    private func write(_ sources: [TemplateSource], to folder: String, _ session: inout Session) throws {
        let places = sources.map { (place: folder + "/" + $0.file, text: $0.text) }
        for (place, _) in places where FileManager.default.fileExists(atPath: place) {
            let message = "'\(place)' is there already: nothing was written"
            session.diagnostics.report(.templateExists, at: nil, message)
        }
        if !session.diagnostics.hasErrors {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                for (place, text) in places {
                    try Data(text.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
                }
            } catch {
                session.diagnostics.report(
                    .outputUnwritable,
                    at: nil,
                    "cannot write to '\(folder)': \(error.localizedDescription)"
                )
            }
        }
        guard !session.diagnostics.hasErrors else { try session.fail() }
        session.printDiagnostics()
    }
}
