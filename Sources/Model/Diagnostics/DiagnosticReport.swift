/// Diagnostics that are to be told, in the order in which they are told.
///
/// Every form is a function from these values to text, in a file of its own; only the command line writes the text.
public struct DiagnosticReport: Sendable {
    /// What is told.
    public var diagnostics: [Diagnostic]
    /// What the files of the positions are relative to, such as `specs`.
    public var folder: String

    /// Creates a report.
    public init(_ diagnostics: [Diagnostic], folder: String) {
        self.diagnostics = diagnostics
        self.folder = folder
    }

    /// One line for each diagnostic, as Xcode and editors read them; empty where there is none.
    ///
    /// - Parameter style: How the parts of a line are set off.
    public func text(style: TextStyle = .plain) -> String {
        diagnostics.map { $0.text(folder: folder, style: style) + "\n" }.joined()
    }
}
