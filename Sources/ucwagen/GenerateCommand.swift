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

    @OptionGroup var output: OutputOptions

    @Flag(name: .long, help: "Write nothing, and say what would be written and removed.")
    var dryRun = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            "Write a file for every page, whatever it holds, called as the page is.",
            discussion: """
                Build plugins declare what they write before any page is read: 'startMessaging2_ref.md' yields \
                'StartMessaging2.ucwa.swift', and a page without Swift yields a comment.
                """
        )
    )
    var oneFilePerPage = false

    func run() throws {
        let start = ContinuousClock.now
        var session = try Session(options)
        if oneFilePerPage {
            session.configuration.reportUnusableInBuilds(diagnostics: &session.diagnostics)
            try session.finishOnError()
        }
        let (folder, files, counts) = try output.files(&session, emission: emission, onePerPage: oneFilePerPage)
        guard let plan = folder.plan(files, diagnostics: &session.diagnostics) else { try session.fail() }
        let isDone = dryRun || folder.write(files, by: plan, diagnostics: &session.diagnostics)
        guard isDone else { try session.fail() }
        session.printDiagnostics()
        if dryRun {
            for file in plan.missing { session.printResult("write \(file.name)") }
            for file in plan.changed { session.printResult("rewrite \(file.name)") }
            for name in plan.stale { session.printResult("remove \(name)") }
        }
        let written = plan.missing.count + plan.changed.count
        let done = dryRun ? ("to write", "to remove") : ("written", "removed")
        session.close(
            """
            \(counts): \(Count(written, "file").words) \(done.0), \(plan.unchanged) unchanged, \(plan.stale.count) \(done.1) \
            in \((ContinuousClock.now - start).hundredths) s
            """
        )
    }
}
