/// Diagnostics that are to be told, in the order in which they are told.
///
/// Every form is a function from these values to text, in a file of its own; only the command line writes the text.
public struct DiagnosticReport: Sendable {
    /// What is told.
    public var diagnostics: [Diagnostic]
    /// What `overrides.yml` acknowledges, where that is to be listed too.
    public var accepted: [AcceptedDiagnostic]
    /// What the files of the positions are relative to, such as `specs`.
    public var folder: String

    /// Creates a report.
    public init(_ diagnostics: [Diagnostic], accepted: [AcceptedDiagnostic] = [], folder: String) {
        self.diagnostics = diagnostics
        self.accepted = accepted
        self.folder = folder
    }

    /// One line for each diagnostic, as Xcode and editors read them; empty where there is none.
    ///
    /// Accepted ones stand last, each with its reason in a second line.
    ///
    /// - Parameter style: How the parts of a line are set off.
    public func text(style: TextStyle = .plain) -> String {
        diagnostics.map { $0.text(folder: folder, style: style) + "\n" }.joined() + acceptedText(style: style)
    }

    /// The accepted diagnostics as ``text(style:)`` has them.
    func acceptedText(style: TextStyle) -> String {
        accepted.map { entry in
            let place = style.dim("\(entry.position.path(in: folder)):\(entry.position.line)")
            return "\(entry.diagnostic.text(folder: folder, style: style))\n  accepted in \(place): \(entry.reason)\n"
        }.joined()
    }
}
