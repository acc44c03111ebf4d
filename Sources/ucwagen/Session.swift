import ArgumentParser
import Foundation
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// One run of a command: its options and configuration, and the diagnostics on their way to standard error.
struct Session {
    let options: CommonOptions
    let configuration: Configuration
    /// What has been told of the reference and the output so far.
    var diagnostics = Diagnostics()
    /// The names of the files of the reference that was read.
    private(set) var pageFiles: [String] = []

    /// Reads the configuration.
    ///
    /// - Throws: An exit with status 1 where it is wrong, after that was told.
    init(_ options: CommonOptions) throws {
        self.options = options
        var diagnostics = Diagnostics()
        configuration = Configuration.read(options.config, diagnostics: &diagnostics)
        guard !diagnostics.hasErrors else {
            Self.printDiagnostics(diagnostics, as: options.diagnostics, folder: "", least: .error)
            throw ExitCode.failure
        }
    }

    /// The folder of the reference: the option's, the configuration's, or `specs`.
    var specs: String {
        let path = options.specs ?? configuration.resolved(configuration.specs ?? "specs")
        let trimmed = path.reversed().drop { $0 == "/" }.reversed()
        // Only slashes are the root, and nothing is the current folder.
        return trimmed.isEmpty ? (path.isEmpty ? "." : "/") : String(trimmed)
    }

    /// Reads and resolves the reference.
    mutating func resolvedReference() -> (model: ReferenceModel, pages: Int) {
        let files = ReferenceFolder(path: specs).files(diagnostics: &diagnostics)
        pageFiles = files.map(\.name)
        let reference = Reference(files: files, diagnostics: &diagnostics)
        let named = options.overrides ?? configuration.overrides.map(configuration.resolved)
        let overrides = Self.overrides(named: named, in: specs, diagnostics: &diagnostics)
        let model = ModelResolver().resolve(reference, overrides: overrides, diagnostics: &diagnostics)
        applySeverities()
        return (model, reference.pages.count)
    }

    /// Reads the overrides of a reference: those of a file that is named, or those in the folder of the reference, if there are any.
    static func overrides(named: String?, in folder: String, diagnostics: inout Diagnostics) -> [Override] {
        let path = named ?? folder + "/" + OverrideFile.name
        guard let data = FileManager.default.contents(atPath: path) else {
            let isThere = named != nil || FileManager.default.fileExists(atPath: path)
            if isThere { diagnostics.report(.overrideUnreadable, at: nil, "cannot read the overrides '\(path)'") }
            return []
        }
        // Diagnostics know a file of the reference by its name alone.
        let file = named.map { $0.contains("/") ? $0 : "./" + $0 } ?? OverrideFile.name
        return OverrideFile(file: file).overrides(in: String(decoding: data, as: UTF8.self), diagnostics: &diagnostics)
    }

    /// Gives the diagnostics the severities that the configuration sets.
    mutating func applySeverities() {
        diagnostics.apply(severities: configuration.severities)
    }

    /// Writes all diagnostics and ends the command with status 1 if there is an error.
    func finishOnError() throws {
        guard diagnostics.hasErrors else { return }
        printDiagnostics()
        throw ExitCode.failure
    }

    /// Writes the diagnostics to standard error, sorted by their places.
    func printDiagnostics(includingNotes: Bool = false) {
        let least: Diagnostic.Severity =
            options.quiet ? .error : options.verbose || includingNotes ? .note : .warning
        Self.printDiagnostics(diagnostics, as: options.diagnostics, folder: specs, least: least)
    }

    /// Writes diagnostics to standard error, sorted by their places.
    ///
    /// A command does this once: what it writes is a whole document in some of the formats.
    static func printDiagnostics(
        _ diagnostics: Diagnostics,
        as format: DiagnosticFormat,
        folder: String,
        least: Diagnostic.Severity
    ) {
        let report = DiagnosticReport(diagnostics.sorted().filter { $0.severity >= least }, folder: folder)
        let text =
            switch format {
            case .text: report.text(style: Terminal.style(of: .standardError))
            case .json: report.json()
            case .github: report.github()
            case .sarif: report.sarif(rules: DiagnosticRule.all)
            }
        Terminal.write(to: .standardError, Data(text.utf8))
    }

    /// The built-in templates, or those of a folder in their place.
    ///
    /// - Throws: An exit with status 1 where they cannot be used, after what is wrong was told with file and line.
    func templates(_ folder: String?) throws -> TemplateLibrary {
        do {
            guard let folder = folder ?? configuration.templates.map(configuration.resolved) else {
                return try TemplateLibrary()
            }
            return try TemplateLibrary(TemplateFolder(path: folder).sources())
        } catch {
            var diagnostics = Diagnostics()
            diagnostics.append(error.diagnostics)
            Self.printDiagnostics(diagnostics, as: options.diagnostics, folder: "", least: .error)
            throw ExitCode.failure
        }
    }

    /// Writes a result to standard output.
    func printResult(_ text: String, terminator: String = "\n") {
        Terminal.write(to: .standardOutput, Data((text + terminator).utf8))
    }

    /// Writes a line to standard output, unless the command is to be quiet.
    func printSummary(_ line: String) {
        guard !options.quiet else { return }
        Terminal.write(to: .standardOutput, Data((line + "\n").utf8))
    }
}
