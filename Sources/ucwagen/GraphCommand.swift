import ArgumentParser
import UCWAGenModel
import UCWAGenReport

/// `ucwagen graph`
struct GraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Prints which resource links to which.",
        discussion: """
            An edge tells the rel where it is not the target's name, and whether the target is embedded and may be many. Links of a \
            resource to itself by the rel self are left out. Without --from, --depth counts from 'application', or if there is no \
            such resource, from those that nothing links to.
            """
    )

    /// A language of graphs.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// The language of Graphviz.
        case dot
        /// A flowchart of Mermaid, which Markdown shows on many sites.
        case mermaid
    }

    @Option(name: .long, help: ArgumentHelp("The language of the graph.", valueName: "format"))
    var format: Format = .dot

    @Option(
        name: .long,
        help: ArgumentHelp("Only what can be reached from this resource. (default: all)", valueName: "resource")
    )
    var from: String?

    @Option(
        name: .long,
        help: ArgumentHelp("How many links to follow at most, one behind the other.", valueName: "number")
    )
    var depth: Int?

    @Option(name: .long, help: "Show other ways to a resource too: answers to operations, or later revisions.")
    var also: [AlsoRelation] = []

    @OptionGroup var options: CommonOptions

    func validate() throws {
        if let depth, depth < 0 { throw ValidationError("--depth is a number of links, 0 or more.") }
    }

    func run() throws {
        var session = try Session(options)
        let (model, _) = session.resolvedReference()
        try session.finishOnError()
        var graph = ResourceGraph(model, relations: Set(also.map(\.relation) + [.link]))
        if from != nil || depth != nil {
            let start = try from.map { [try session.resource($0, of: graph)] }
            graph = graph.part(from: start ?? graph.roots, depth: depth)
        }
        session.printDiagnostics()
        session.close()
        session.printResult(format == .dot ? graph.dot() : graph.mermaid(), terminator: "")
    }
}

/// A relation that is shown beside links.
enum AlsoRelation: String, ExpressibleByArgument, CaseIterable {
    case answers, revisions

    var relation: ResourceGraph.Relation {
        switch self {
        case .answers: .answer
        case .revisions: .revision
        }
    }
}

extension Session {
    /// The name of a resource as the model writes it.
    ///
    /// - Throws: An exit with status 1 where there is no such resource, after that was told.
    mutating func resource(_ name: String, of graph: ResourceGraph) throws -> String {
        let (found, suggestion) = graph.find(name)
        if let found { return found }
        // What else is wrong with the reference is not what was asked for.
        setAside()
        let advice = suggestion.map { ": did you mean '\($0)'?" } ?? ""
        diagnostics.report(.resourceUnknown, at: nil, "no resource is called '\(name)'\(advice)")
        try fail()
    }
}
