import ArgumentParser
import UCWAGenEmitter
import UCWAGenModel

/// Where generated files go, for the commands that make them.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that the files go to. (default: Generated)", valueName: "folder"),
        completion: .directory
    )
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Templates that take the place of the built-in ones of the same names.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var templates: String?

    /// What other programs take for standard output, where they write a single file.
    static let standardOutput = "-"

    /// Refuses standard output where files go to a folder.
    static func refuseStandardOutput(_ path: String?, for option: String = "--output", _ what: String = "a folder")
        throws
    {
        guard path == standardOutput else { return }
        throw ValidationError(
            "\(option) needs \(what): nothing is written to standard output. './-' names \(what) called '-'."
        )
    }

    func validate() throws {
        try Self.refuseStandardOutput(output)
    }

    /// Reads the reference and makes its files; where there is to be one per page, every page yields a file that is called as it is.
    ///
    /// - Returns: The folder that they go to, the files, and what the reference holds, in words.
    /// - Throws: An exit with status 1 where there is an error, after all diagnostics were written.
    func files(
        _ session: inout Session,
        emission: EmissionOptions,
        onePerPage: Bool = false
    ) throws -> (folder: OutputFolder, files: [GeneratedFile], counts: String) {
        let (model, pages) = session.resolvedReference()
        try session.finishOnError()
        let templates = try session.templates(templates)
        let emitter = Emitter(templates: templates, options: emission.applied(to: session.configuration.emission))
        let files =
            onePerPage
            ? emitter.emit(model, forEachOf: session.pageFiles, diagnostics: &session.diagnostics)
            : emitter.emit(model, diagnostics: &session.diagnostics)
        session.applySeverities()
        try session.finishOnError()
        let operations = model.resources.reduce(0) { $0 + $1.operations.count }
        let counts = [
            Count(pages, "page"), Count(model.resources.count, "resource"),
            Count(model.enumerations.count, "enumeration"), Count(operations, "operation"),
        ].map(\.words).joined(separator: ", ")
        let folder = output ?? session.configuration.resolved(session.configuration.output ?? "Generated")
        return (OutputFolder(path: folder), files, counts)
    }
}
