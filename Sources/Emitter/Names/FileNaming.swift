/// How generated files are called.
public enum FileNaming: Hashable, Sendable {
    /// As Swift calls what is in them, each name once: `startMessaging2_ref.md` yields `StartMessaging2.swift`.
    case byContent
    /// As ``DeclaredFile`` tells from the names of the pages alone: `StartMessaging2.ucwa.swift`.
    case byPage
}

/// The names of files that are known before any page is read, as build systems need them.
///
/// The build plugin, which can import nothing of the generator, computes them in the same way.
public enum DeclaredFile {
    /// What the names end in, so that none meets a file of the user's own.
    public static let suffix = ".ucwa.swift"

    /// The file that is made from all pages, whatever the namespace is called.
    public static let namespace = "UC" + suffix

    /// The file that a page yields: called as the page is, with a capital and without `_ref`.
    public static func name(ofPage file: String) -> String {
        let stem = PageName.stem(of: file)
        guard let first = stem.first, first.isASCII else { return stem + suffix }
        return first.uppercased() + stem.dropFirst() + suffix
    }
}
