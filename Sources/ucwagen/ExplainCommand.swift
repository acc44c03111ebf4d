import ArgumentParser
import Foundation
import UCWAGenModel

/// `ucwagen explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains why a fact of the model is what it is.",
        discussion: """
            A path names a fact: conversation, conversation.properties.activeModalities, conversation.links.participants, \
            startMessaging2.POST, startMessaging2.POST.query.to, startMessaging2.POST.body.operationId, \
            startMessaging2.POST.response, startMessaging2.POST.errors.Conflict.AlreadyExists, Importance.Normal. A path that \
            names several, such as conversation.links or startMessaging2.POST.body, lists them.
            """
    )

    /// A form of the explanation.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The path of a fact.", completion: .custom(ReferenceCompletion.paths))
    var path: String

    @Option(name: .long, help: ArgumentHelp("The form of the explanation.", valueName: "format"))
    var format: Format = .text

    @OptionGroup var options: CommonOptions

    func run() throws {
        var session = try Session(options)
        let (model, _) = session.resolvedReference()
        try session.finishOnError()
        let facts = FactIndex(model)
        // What else is wrong with the reference is not what was asked for.
        session.setAside()
        let listing = facts.fact(at: path) == nil ? facts.listing(of: path) : nil
        if let listing {
            session.printDiagnostics()
            session.close()
            switch format {
            case .json: Terminal.write(to: .standardOutput, Data(listing.json()))
            case .text: session.printResult(listing.text(style: Terminal.style), terminator: "")
            }
            return
        }
        guard let explanation = facts.explanation(of: path) else {
            let near = facts.suggestions(for: path).map { "'\($0)'" }.joined(separator: ", ")
            let suggestion = near.isEmpty ? "" : ": did you mean \(near)?"
            session.diagnostics.report(.pathUnknown, at: nil, "nothing is called '\(path)'\(suggestion)")
            try session.fail()
        }
        session.printDiagnostics()
        session.close()
        switch format {
        case .json:
            Terminal.write(to: .standardOutput, Data(explanation.json()))
        case .text:
            Terminal.write(
                to: .standardOutput,
                Data(explanation.text(folder: session.specs, style: Terminal.style).utf8)
            )
        }
    }
}
