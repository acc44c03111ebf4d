import ArgumentParser
import UCWAGenEmitter
import UCWAGenModel

/// `ucwagen check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compares what generate would write with what is there.",
        discussion: "Changed, missing and extra files are shown as one unified diff, and the exit status is 1."
    )

    @OptionGroup var options: CommonOptions

    @OptionGroup(title: "The shape of the Swift") var emission: EmissionOptions

    @OptionGroup var output: OutputOptions

    func run() throws {
        var session = try Session(options)
        let (folder, files, _) = try output.files(&session, emission: emission)
        let plan = folder.plan(files, diagnostics: &session.diagnostics)
        for name in plan?.foreign ?? [] { folder.reportForeign(name, diagnostics: &session.diagnostics) }
        session.printDiagnostics()
        guard let plan else {
            session.close()
            throw ExitCode.failure
        }
        let wanted = (plan.missing + plan.changed).map { (name: $0.name, text: Optional($0.contents)) }
        let stale = plan.stale.map { (name: $0, text: String?.none) }
        for (name, text) in (wanted + stale).sorted(by: { $0.name < $1.name }) {
            let path = folder.path + "/" + name
            session.printResult(
                UnifiedDiff.difference(from: folder.text(of: name), to: text, path: path, style: Terminal.style),
                terminator: ""
            )
        }
        guard !plan.isUpToDate else { return session.close() }
        session.close(
            "\(plan.changed.count) changed, \(plan.missing.count) missing, \(plan.stale.count) extra: run ucwagen generate"
        )
        throw ExitCode.failure
    }
}
