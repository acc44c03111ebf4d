import UCWAGenModel

/// Why a folder cannot be read from a revision.
enum GitError: Error {
    /// There is no `git`.
    case unavailable
    /// The current folder is in no repository, in the words of `git`.
    case noRepository(String)
    /// The repository has no such revision.
    case unknownRevision(String)
    /// The revision has no such folder.
    case unknownFolder(String, revision: String)
    /// `git` could not do its work, in its words.
    case failed(String)

    /// Tells what went wrong.
    ///
    /// - Parameter edition: What the command line calls the reference.
    func report(for edition: String, diagnostics: inout Diagnostics) {
        switch self {
        case .unavailable:
            let message = "'\(edition)' needs git, which is not installed: expected it on the search path"
            diagnostics.report(.gitUnavailable, at: nil, message)
        case .noRepository(let words):
            diagnostics.report(.gitRepositoryMissing, at: nil, "'\(edition)' needs a repository: git says \"\(words)\"")
        case .unknownRevision(let revision):
            let message = "the repository has no revision '\(revision)': expected what git calls one, such as 'HEAD~1'"
            diagnostics.report(.gitRevisionUnknown, at: nil, message)
        case .unknownFolder(let folder, let revision):
            let message = "revision '\(revision)' has no folder '\(folder)': expected a folder of reference pages"
            diagnostics.report(.gitFolderUnknown, at: nil, message)
        case .failed(let words):
            diagnostics.report(.gitFailed, at: nil, "cannot read '\(edition)' from git: \(words)")
        }
    }
}

extension DiagnosticRule {
    /// The rules that reading from a repository may break.
    static let gitRules: [DiagnosticRule] = [
        gitUnavailable, gitRepositoryMissing, gitRevisionUnknown, gitFolderUnknown, gitFailed,
    ]

    static let gitUnavailable = DiagnosticRule(
        "git-unavailable",
        .error,
        purpose: "A reference is to be read from a revision, and git is not installed.",
        example: "'git:HEAD~1' needs git, which is not installed: expected it on the search path"
    )
    static let gitRepositoryMissing = DiagnosticRule(
        "git-repository-missing",
        .error,
        purpose: "A reference is to be read from a revision, and the current folder is in no git repository.",
        example:
            "'git:HEAD~1' needs a repository: git says \"fatal: not a git repository\""
    )
    static let gitRevisionUnknown = DiagnosticRule(
        "git-revision-unknown",
        .error,
        purpose: "The repository has no such revision.",
        example: "the repository has no revision 'mian': expected what git calls one, such as 'HEAD~1'"
    )
    static let gitFolderUnknown = DiagnosticRule(
        "git-folder-unknown",
        .error,
        purpose: "A revision has no such folder.",
        example: "revision 'HEAD~1' has no folder 'spec': expected a folder of reference pages"
    )
    static let gitFailed = DiagnosticRule(
        "git-failed",
        .error,
        purpose: "Git could not read what was asked for.",
        example: "cannot read 'git:HEAD' from git: object 5d0f7a7 of 'contact_ref.md' is missing"
    )
}
