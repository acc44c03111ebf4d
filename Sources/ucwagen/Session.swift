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
    /// What is acknowledged in the overrides, and so not reported.
    private(set) var accepted: [AcceptedDiagnostic] = []
    /// What a command does not report, because something else was asked for.
    private(set) var unreported = Diagnostics()
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
        let entries = Self.overrides(named: named, in: specs, diagnostics: &diagnostics)
        let model = ModelResolver().resolve(reference, overrides: entries.overrides, diagnostics: &diagnostics)
        accept(entries.acknowledgements, of: model)
        return (model, reference.pages.count)
    }

    /// Resolves a reference without overrides; what they acknowledge holds all the same.
    mutating func resolvedWithoutOverrides(_ files: [ReferenceFile]) -> ReferenceModel {
        pageFiles = files.map(\.name)
        let reference = Reference(files: files, diagnostics: &diagnostics)
        let model = ModelResolver().resolve(reference, diagnostics: &diagnostics)
        // Whatever is wrong with the overrides is not what was asked for.
        var ignored = Diagnostics()
        let named = configuration.overrides.map(configuration.resolved)
        let entries = Self.overrides(named: named, in: specs, diagnostics: &ignored)
        accept(entries.acknowledgements, of: model, isComplete: false)
        return model
    }

    /// Takes out of the diagnostics what is acknowledged.
    ///
    /// - Parameter isComplete: Whether an entry without a diagnostic no longer applies.
    private mutating func accept(
        _ entries: [Acknowledgement],
        of model: ReferenceModel,
        isComplete: Bool = true
    ) {
        applySeverities()
        guard !entries.isEmpty else { return }
        let disabled = configuration.severities.filter { $0.value == nil }.map(\.key)
        accepted = AcknowledgementApplication(model, pages: pageFiles)
            .apply(entries, to: &diagnostics, disabled: Set(disabled), isComplete: isComplete)
        applySeverities()
    }

    /// Reads the overrides of a reference: those of a file that is named, or those in the folder of the reference, if there are any.
    static func overrides(
        named: String?,
        in folder: String,
        diagnostics: inout Diagnostics
    ) -> OverrideFile.Contents {
        let path = named ?? folder + "/" + OverrideFile.name
        guard let data = FileManager.default.contents(atPath: path) else {
            let isThere = named != nil || FileManager.default.fileExists(atPath: path)
            if isThere { diagnostics.report(.overrideUnreadable, at: nil, "cannot read the overrides '\(path)'") }
            return OverrideFile.Contents()
        }
        // Diagnostics know a file of the reference by its name alone.
        let file = named.map { $0.contains("/") ? $0 : "./" + $0 } ?? OverrideFile.name
        return OverrideFile(file: file).contents(of: String(decoding: data, as: UTF8.self), diagnostics: &diagnostics)
    }

    /// Gives the diagnostics the severities that the configuration sets.
    mutating func applySeverities() {
        diagnostics.apply(severities: configuration.severities)
    }

    /// Sets aside all diagnostics: they are not about what was asked for, and only counted.
    mutating func setAside() {
        unreported.append(diagnostics)
        diagnostics = Diagnostics()
    }

    /// Sets aside diagnostics: they are not about what was asked for, and only counted.
    mutating func setAside(_ others: [Diagnostic]) { unreported.append(others) }

    /// Writes all diagnostics and ends the command with status 1 if there is an error.
    func finishOnError() throws {
        guard diagnostics.hasErrors else { return }
        try fail()
    }

    /// Writes all diagnostics and ends the command with status 1.
    func fail() throws -> Never {
        printDiagnostics()
        close()
        throw ExitCode.failure
    }

    /// The least severity that is written.
    private func least(includingNotes: Bool) -> Diagnostic.Severity {
        options.quiet ? .error : options.verbose || includingNotes ? .note : .warning
    }

    /// How many diagnostics are written, and how many are not.
    func counts(includingNotes: Bool = false) -> DiagnosticCounts {
        var counts = DiagnosticCounts()
        let least = least(includingNotes: includingNotes)
        for diagnostic in diagnostics.all { counts.add(diagnostic, isShown: diagnostic.severity >= least) }
        for diagnostic in unreported.all { counts.add(diagnostic, isShown: false) }
        counts.accepted = accepted.count
        return counts
    }

    /// Writes the diagnostics to standard error, sorted by their places.
    ///
    /// - Parameters:
    ///   - includingNotes: Whether notes are written without being asked for.
    ///   - includingAccepted: Whether those that are acknowledged are written too.
    ///   - isByRule: Whether they are grouped by rule.
    func printDiagnostics(includingNotes: Bool = false, includingAccepted: Bool = false, isByRule: Bool = false) {
        Self.printDiagnostics(
            diagnostics,
            accepted: includingAccepted ? accepted : [],
            as: options.diagnostics,
            folder: specs,
            least: least(includingNotes: includingNotes),
            isByRule: isByRule
        )
    }

    /// Writes diagnostics to standard error, sorted by their places.
    ///
    /// A command does this once: what it writes is a whole document in some of the formats.
    static func printDiagnostics(
        _ diagnostics: Diagnostics,
        accepted: [AcceptedDiagnostic] = [],
        as format: DiagnosticFormat,
        folder: String,
        least: Diagnostic.Severity,
        isByRule: Bool = false
    ) {
        let shown = diagnostics.sorted().filter { $0.severity >= least }
        var report = DiagnosticReport(shown, accepted: accepted, folder: folder)
        if isByRule { report.diagnostics = report.byRule.flatMap(\.diagnostics) }
        let style = Terminal.style(of: .standardError)
        let text =
            switch format {
            case .text: isByRule ? report.textByRule(style: style) : report.text(style: style)
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

    /// Ends a command with a line: what was done, and how many diagnostics were written and how many not.
    ///
    /// Where standard output is for a result alone, there is no summary; then the counts go to standard error, unless they say no more
    /// than what stands there already.
    ///
    /// - Parameter summary: What was done; nil where the command has no summary.
    func close(_ summary: String? = nil) {
        guard !options.quiet else { return }
        let counts = counts()
        if let summary {
            printSummary([summary, counts.words].filter { !$0.isEmpty }.joined(separator: "; "))
        } else if counts.areWorthALine, options.diagnostics == .text {
            Terminal.write(to: .standardError, Data((counts.words + "\n").utf8))
        }
    }
    /// Writes a line to standard output, unless the command is to be quiet.
    func printSummary(_ line: String) {
        guard !options.quiet else { return }
        Terminal.write(to: .standardOutput, Data((line + "\n").utf8))
    }
}
