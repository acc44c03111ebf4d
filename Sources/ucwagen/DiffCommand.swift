import ArgumentParser
import Foundation
import UCWAGenDiff
import UCWAGenDiffPage
import UCWAGenModel
import UCWAGenTemplating

/// `ucwagen diff`
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what changed between two references, and what that does to applications.",
        discussion: """
            A reference is a folder, or git:REV[:FOLDER], a folder as it is in a revision of the repository around the current \
            folder; it defaults to that of --specs or the configuration. Overrides are read from the folder of each reference. \
            --verbose shows changes of words too, and every change with its places and its fingerprint.
            """
    )

    /// A form of the report.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// Lines for a terminal.
        case text
        /// A comment for a pull request.
        case markdown
        /// One object for programs.
        case json
        /// A page to look at, which is one file.
        case html
        /// Workflow commands, as GitHub shows them beside the lines.
        case github
        /// A SARIF 2.1.0 log, as code scanning services read it.
        case sarif
    }

    /// What makes the command fail.
    enum Limit: String, ExpressibleByArgument, CaseIterable {
        case breaking, additive, any

        /// The least severity that does.
        var severity: ChangeSeverity {
            switch self {
            case .breaking: .wire
            case .additive: .additive
            case .any: .documentation
            }
        }
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: "The old reference: a folder, or git:REV[:FOLDER].")
    var old: EditionArgument?

    @Argument(help: "The new reference, likewise.")
    var new: EditionArgument?

    @Option(name: .long, help: ArgumentHelp("The form of the report, or of the rules.", valueName: "format"))
    var format: Format = .text

    @Option(
        name: .long,
        help: ArgumentHelp("Fail where there is a change of this kind or a worse one.", valueName: "kind")
    )
    var failOn: Limit?

    @Option(name: .long, help: ArgumentHelp("Changes that are accepted, by their fingerprints.", valueName: "file"))
    var ignore: String?

    @Flag(name: .long, help: "List all rules of changes with severity, purpose and reason, and read no reference.")
    var rules = false

    func validate() throws {
        if options.overrides != nil {
            throw ValidationError("Overrides belong to one reference: diff reads them from the folder of each.")
        }
        if rules {
            if old != nil { throw ValidationError("--rules reads no reference.") }
            if ruleFormat == nil { throw ValidationError("--rules has the formats text, markdown and json.") }
        } else if old == nil || new == nil {
            throw ValidationError("diff needs two references, the old one and the new one.")
        }
    }

    func run() throws {
        guard let old, let new else { return printRules() }
        var session = try Session(options)
        var diagnostics = Diagnostics()
        let acceptances = ignore.map { AcceptanceFile.read($0, diagnostics: &diagnostics) } ?? []
        let configuration = session.configuration
        let overrides = configuration.overrides.map(configuration.resolved)
        let reader = EditionReader(specs: session.specs, overrides: overrides)
        let before = read(old, as: "old", by: reader, &session, &diagnostics)
        let after = read(new, as: "new", by: reader, &session, &diagnostics)
        session.diagnostics = diagnostics
        session.applySeverities()
        try session.finishOnError()

        let diff = ReferenceDiff(from: before.model, to: after.model)
        AcceptanceFile.check(acceptances, against: diff, diagnostics: &session.diagnostics)
        session.applySeverities()
        let report = DiffReport(diff, from: before.name, to: after.name, accepting: acceptances)
        let text: String
        do {
            text = try self.text(of: report)
        } catch {
            session.diagnostics.append(error.diagnostics)
            return try session.finishOnError()
        }
        session.printDiagnostics()
        session.close()
        session.printResult(text, terminator: "")
        let isLimitReached = failOn.map { report.reaches($0.severity) } ?? false
        if isLimitReached || session.diagnostics.hasErrors { throw ExitCode.failure }
    }

    /// Reads one reference and tells its errors; what else is wrong with it is not what was asked for.
    private func read(
        _ argument: EditionArgument,
        as age: String,
        by reader: EditionReader,
        _ session: inout Session,
        _ diagnostics: inout Diagnostics
    ) -> EditionReader.Edition {
        var told = Diagnostics()
        let edition = reader.read(argument, diagnostics: &told)
        told.apply(severities: session.configuration.severities)
        let errors = told.all.filter { $0.severity == .error }
        session.setAside(told.all.filter { $0.severity < .error })
        diagnostics.append(errors)
        if !errors.isEmpty {
            let count = Count(errors.count, "error").words
            let message = "the \(age) reference '\(argument.name)' has \(count): nothing is compared"
            diagnostics.report(.editionInvalid, at: nil, message)
        }
        return edition
    }

    private func text(of report: DiffReport) throws(TemplateError) -> String {
        switch format {
        case .text: report.text(isVerbose: options.verbose, style: Terminal.style)
        case .markdown: report.markdown()
        case .json: report.json()
        case .html: try DiffPage(report).html()
        case .github: report.github(isVerbose: options.verbose)
        case .sarif: report.sarif()
        }
    }

    private var ruleFormat: RuleListFormat? { RuleListFormat(rawValue: format.rawValue) }

    private func printRules() {
        let text = ChangeRule.list.text(as: ruleFormat ?? .text, introduction: ChangeRule.listIntroduction)
        Terminal.write(to: .standardOutput, Data(text.utf8))
    }
}
