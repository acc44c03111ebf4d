/// A page that holds the facts of the reference in its own format, and the sentences of people.
public struct DistilledPage: Hashable, Sendable {
    /// How the first line of a distilled page begins. The reader takes it for a comment.
    public static let mark = "<!-- Distilled:"

    /// The name of the file.
    public var file: String
    /// What the file holds.
    public var contents: String

    /// The first line of a distilled page.
    static let comment =
        mark + " `ucwagen distill` rewrites the facts of this page and keeps its sentences, which people write. -->"

    /// Whether a file was written by distilling, whatever became of its sentences since.
    public static func isDistilled(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark.utf8) }

    /// The file that the page of a resource or an enumeration goes to.
    static func file(ofPage name: String) -> String { "\(name)_ref.md" }

    /// The file that the generic errors go to.
    static let genericErrorsFile = "GenericSynchronousErrors.md"
}
