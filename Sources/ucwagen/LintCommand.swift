import ArgumentParser
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

    func run() throws {
        var session = try Session(options)
        let (_, pages) = session.resolvedReference()
        session.printDiagnostics(includingNotes: true)
        let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
            counted(session.diagnostics.count(severity), severity.rawValue)
        }
        session.printSummary(counted(pages, "page") + ": " + counts.joined(separator: ", "))
        let limit: Diagnostic.Severity = strict ? .warning : .error
        if session.diagnostics.all.contains(where: { $0.severity >= limit }) { throw ExitCode.failure }
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
