import ArgumentParser

/// Where the command line says that a reference is.
enum EditionArgument: ExpressibleByArgument {
    /// A folder on disk.
    case folder(String)
    /// A folder of a revision; nil is the folder of the configuration.
    case revision(String, folder: String?)

    /// Reads `FOLDER`, `git:REV` or `git:REV:FOLDER`; nil where a part is empty.
    init?(argument: String) {
        guard argument.hasPrefix("git:") else {
            guard !argument.isEmpty else { return nil }
            self = .folder(Self.trimmed(argument))
            return
        }
        let rest = argument.dropFirst(4)
        // A revision may hold colons in braces, as in `main@{2024-05-01 10:00}`.
        var depth = 0
        let colon = rest.firstIndex { character in
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            return character == ":" && depth <= 0
        }
        let revision = colon.map { rest[..<$0] } ?? rest
        let folder = colon.map { rest[rest.index(after: $0)...] }
        guard !revision.isEmpty, folder?.isEmpty != true else { return nil }
        self = .revision(String(revision), folder: folder.map { Self.trimmed(String($0)) })
    }

    /// A path without slashes at its end; only slashes are the root.
    private static func trimmed(_ path: String) -> String {
        let trimmed = path.reversed().drop { $0 == "/" }.reversed()
        return trimmed.isEmpty ? "/" : String(trimmed)
    }

    /// The argument as it was given, with slashes at its end left out.
    var name: String {
        switch self {
        case .folder(let path): path
        case .revision(let revision, let folder): "git:" + revision + (folder.map { ":" + $0 } ?? "")
        }
    }
}
