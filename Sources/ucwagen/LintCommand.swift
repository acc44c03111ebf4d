import ArgumentParser
import Foundation
import UCWAGenModel

/// `ucwagen lint`
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Tells what is wrong or unclear in the reference."
    )

    @OptionGroup var options: CommonOptions

    @Flag(name: .long, help: "Fail on warnings too.")
    var strict = false

    @Flag(name: .long, help: "List the diagnostics that the overrides acknowledge too, with the reasons.")
    var accepted = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The order of the diagnostics: by their places, or in groups by rule with the worst first.",
            valueName: "order"
        )
    )
    var by: Order = .place

    @Flag(name: .long, help: "List all rules with their severity, purpose and an example, and read no reference.")
    var rules = false

    @Option(name: .long, help: ArgumentHelp("How --rules writes the list. (default: text)", valueName: "format"))
    var format: RuleListFormat?

    /// An order of diagnostics.
    enum Order: String, ExpressibleByArgument, CaseIterable {
        case place, rule
    }

    func validate() throws {
        if format != nil && !rules {
            throw ValidationError("--format is for --rules; --diagnostics is for diagnostics.")
        }
    }

    func run() throws {
        if rules { return printRules() }
        var session = try Session(options)
        let (_, pages) = session.resolvedReference()
        session.printDiagnostics(includingNotes: true, includingAccepted: accepted, isByRule: by == .rule)
        let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
            Count(session.diagnostics.count(severity), severity.rawValue).words
        }
        let others = session.accepted.isEmpty ? [] : ["\(session.accepted.count) accepted"]
        session.printSummary(Count(pages, "page").words + ": " + (counts + others).joined(separator: ", "))
        let limit: Diagnostic.Severity = strict ? .warning : .error
        if session.diagnostics.all.contains(where: { $0.severity >= limit }) { throw ExitCode.failure }
    }

    private func printRules() {
        let text = DiagnosticRule.list.text(as: format ?? .text, introduction: DiagnosticRule.listIntroduction)
        Terminal.write(to: .standardOutput, Data(text.utf8))
    }
}
