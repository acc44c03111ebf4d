import ArgumentParser
import Foundation
import UCWAGenDistiller
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// `ucwagen distill`
struct DistillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "distill",
        abstract: "Writes the reference as pages that hold facts only.",
        discussion: """
            The pages have the reference's own format. Their facts are written anew every time, as they are before any overrides; \
            their sentences are people's, and stay with the facts that they are about. Sentences whose fact is gone are told.
            """
    )

    @OptionGroup var options: CommonOptions

    @Argument(help: ArgumentHelp("The folder of reference pages.", valueName: "folder"), completion: .directory)
    var reference: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that the pages go to.", valueName: "folder"),
        completion: .directory
    )
    var output: String

    func validate() throws {
        if options.specs != nil {
            throw ValidationError("The folder of the reference is given twice: leave out --specs.")
        }
        if options.overrides != nil { throw ValidationError("distill writes the facts as they are before overrides.") }
        if output.isEmpty { throw ValidationError("--output needs a folder.") }
        try OutputOptions.refuseStandardOutput(output)
    }

    func run() throws {
        var options = options
        options.specs = reference
        var session = try Session(options)
        let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        guard !FolderIdentity.isSame(session.specs, folder) else {
            let message = "the output folder '\(output)' is the folder of the reference: expected another one"
            session.diagnostics.report(.distillOutput, at: nil, message)
            return try session.finishOnError()
        }
        let files = ReferenceFolder(path: session.specs).files(diagnostics: &session.diagnostics)
        let model = session.resolvedWithoutOverrides(files)
        try session.finishOnError()

        let existing = Self.existingPages(in: folder, diagnostics: &session.diagnostics)
        Self.refuseCopies(existing, of: files, folder: folder, diagnostics: &session.diagnostics)
        let target = OutputFolder(path: folder)
        let record = SentenceRecord(text: target.text(of: SentenceRecord.fileName) ?? "")
        let distiller = Distiller(folder: folder)
        let pages = distiller.pages(of: model, keeping: existing, by: record, diagnostics: &session.diagnostics)
        Self.check(pages, against: model, folder: folder, diagnostics: &session.diagnostics)
        session.applySeverities()
        try session.finishOnError()

        let unchanged = Self.unchanged(pages, among: existing)
        let digests = GeneratedFile(name: SentenceRecord.fileName, contents: distiller.record(of: model).text)
        let generated = pages.map { GeneratedFile(name: $0.file, contents: $0.contents) } + [digests]
        guard target.rewrite(generated, diagnostics: &session.diagnostics) != nil else { try session.fail() }
        session.printDiagnostics()
        session.close(
            "\(Count(pages.count, "page").words): \(pages.count - unchanged) written, \(unchanged) unchanged"
        )
    }

    /// How many pages are as they were.
    private static func unchanged(_ pages: [DistilledPage], among existing: [ReferenceFile]) -> Int {
        let present = Dictionary(existing.map { ($0.name, $0.bytes) }) { first, _ in first }
        return pages.count { present[$0.file] == Array($0.contents.utf8) }
    }

    /// The facts as they are before overrides.
    private static func model(of files: [ReferenceFile], diagnostics: inout Diagnostics) -> ReferenceModel {
        ModelResolver().resolve(Reference(files: files, diagnostics: &diagnostics), diagnostics: &diagnostics)
    }

    /// The pages of the output folder; a folder that is not there, or that is empty, has none.
    private static func existingPages(in folder: String, diagnostics: inout Diagnostics) -> [ReferenceFile] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        var told = Diagnostics()
        let files = ReferenceFolder(path: folder).files(diagnostics: &told)
        told.removeAll { $0.rule.id == "folder-empty" }
        for diagnostic in told.all {
            var position = diagnostic.position
            if let file = position?.file { position?.file = "\(folder)/\(file)" }
            diagnostics.report(diagnostic.rule, at: position, diagnostic.message)
        }
        return files
    }

    /// A page that is the reference's own holds its sentences, and keeping them would not be ours to do.
    private static func refuseCopies(
        _ existing: [ReferenceFile],
        of files: [ReferenceFile],
        folder: String,
        diagnostics: inout Diagnostics
    ) {
        let originals = Set(files.filter { !DistilledPage.isDistilled($0.bytes) })
        for file in existing where originals.contains(file) {
            let position = SourcePosition(file: "\(folder)/\(file.name)", line: 0)
            let message = "the file is a copy of the reference's own: expected none, or one with sentences of yours"
            diagnostics.report(.distilledPageForeign, at: position, message)
        }
    }

    /// Reads the pages back: a sentence of a person may say a fact, and then the page would no longer say what the reference does.
    private static func check(
        _ pages: [DistilledPage],
        against model: ReferenceModel,
        folder: String,
        diagnostics: inout Diagnostics
    ) {
        var ignored = Diagnostics()
        let files = pages.map { ReferenceFile(name: $0.file, bytes: Array($0.contents.utf8)) }
        let read = Self.model(of: files, diagnostics: &ignored)
        guard read.facts != model.facts else { return }
        let paths = model.differences(to: read)
        for path in paths.isEmpty ? ["the reference"] : paths {
            let page = "\(path.prefix { $0 != "." })_ref.md".lowercased()
            let file = pages.first { $0.file.lowercased() == page }?.file
            let position = file.map { SourcePosition(file: "\(folder)/\($0)", line: 0) }
            let message = "'\(path)' would read otherwise than in the reference: does a sentence say a fact?"
            diagnostics.report(.distilledPageDiffers, at: position, message)
        }
    }
}

extension DiagnosticRule {
    /// The rules that the command itself watches.
    static let distillRules: [DiagnosticRule] = [distillOutput]

    static let distillOutput = DiagnosticRule(
        "distill-output",
        .error,
        purpose: "Distilled pages would go to the folder that they are read from.",
        example: "the output folder 'specs' is the folder of the reference: expected another one"
    )
}
