import ArgumentParser
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReport
import UCWAGenTemplating
import UCWAGenWebPage

/// `ucwagen report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes the model of the reference as one HTML page to look at.",
        discussion: """
            The page loads nothing from anywhere: it can be sent, kept and opened as it is. Its map is drawn by 'dot' of Graphviz, if \
            that is found in PATH; without it the page has no map and says so.
            """
    )

    @OptionGroup var options: CommonOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The HTML file.", valueName: "file"))
    var output: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The resource that the map starts from. (default: 'application', or those that nothing links to)",
            valueName: "resource"
        )
    )
    var from: String?

    @Flag(inversion: .prefixedNo, help: "Whether the map is drawn.")
    var map = true

    @Option(name: .long, help: ArgumentHelp("How long Graphviz may take for the map.", valueName: "seconds"))
    var mapTimeout = 20

    func validate() throws {
        if mapTimeout < 1 || mapTimeout > 3600 { throw ValidationError("--map-timeout is 1 to 3600 seconds.") }
        if output.isEmpty { throw ValidationError("--output needs a file.") }
        try OutputOptions.refuseStandardOutput(output, for: "--output", "a file")
    }

    func run() throws {
        var session = try Session(options)
        let (model, _) = session.resolvedReference()
        try session.finishOnError()
        let root = try from.map { try session.resource($0, of: ResourceGraph(model)) }
        let plan = MapPlan(model, from: root)
        let layout = map ? Graphviz(timeout: mapTimeout).layout(of: plan, diagnostics: &session.diagnostics) : nil
        session.applySeverities()
        try session.finishOnError()
        let page: String
        do {
            page = try Report(model, map: plan, layout: layout).html()
        } catch {
            session.diagnostics.append(error.diagnostics)
            return try session.finishOnError()
        }
        let file = OutputFile(path: output)
        let isWritten = file.write(page, mark: WebPage.mark(of: Report.command), diagnostics: &session.diagnostics)
        guard isWritten else { try session.fail() }
        session.printDiagnostics()
        let operations = model.resources.reduce(0) { $0 + $1.operations.count }
        let drawing = layout == nil ? "no map" : "a map of \(Count(plan.reached, "resource").words)"
        let counts = [
            Count(model.resources.count, "resource"), Count(model.enumerations.count, "enumeration"),
            Count(operations, "operation"),
        ].map(\.words)
        session.close("\(output): " + (counts + [drawing]).joined(separator: ", "))
    }
}
