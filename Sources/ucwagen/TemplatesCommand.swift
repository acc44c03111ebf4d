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

    @Option(name: .long, help: ArgumentHelp("The folder that the templates are written to.", valueName: "folder"))
    var eject: String?

    @Flag(name: .long, help: "List the names that each template may use.")
    var names = false

    func run() throws {
        let sources = TemplateSource.builtIn
        if let eject {
            try write(sources, to: eject)
        } else if names {
            print(TemplateReference.text, terminator: "")
        } else {
            for source in sources { print(source.file) }
        }
    }

    /// Writes the templates; a file that is there already is left alone, and then nothing is written.
    private func write(_ sources: [TemplateSource], to folder: String) throws {
        let places = sources.map { (place: folder + "/" + $0.file, text: $0.text) }
        var diagnostics = Diagnostics()
        for (place, _) in places where FileManager.default.fileExists(atPath: place) {
            diagnostics.report(.templateExists, at: nil, "'\(place)' is there already: nothing was written")
        }
        if !diagnostics.hasErrors {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                for (place, text) in places {
                    try Data(text.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
                }
            } catch {
                diagnostics.report(
                    .outputUnwritable,
                    at: nil,
                    "cannot write to '\(folder)': \(error.localizedDescription)"
                )
            }
        }
        guard diagnostics.hasErrors else { return }
        Session.printDiagnostics(diagnostics, as: .text, folder: "", least: .error)
        throw ExitCode.failure
    }
}
