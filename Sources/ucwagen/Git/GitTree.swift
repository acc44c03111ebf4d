import Foundation
import UCWAGenModel

/// A folder as it is in a revision of the repository that the tool runs in. The work tree is not touched, nor does it matter.
struct GitTree {
    /// A file of the folder.
    struct Entry {
        /// The name, without folders.
        var name: String
        /// Whether it is a file that holds bytes, and no link.
        var isRegular: Bool
        /// The name of its bytes in the repository.
        var object: String
        /// How many bytes it has.
        var size: Int
    }

    private let git: GitProcess
    /// The revision's own tree, by its name in the repository.
    private let root: String
    /// The path of the current folder from the top of the repository, empty or ending in a slash.
    private let prefix: String
    /// The files of the folder, by name.
    let entries: [Entry]

    /// Finds a folder of a revision.
    ///
    /// - Parameters:
    ///   - folder: The folder's path, as it would be written in the current folder.
    ///   - revision: Whatever `git` takes for a revision.
    /// - Throws: ``GitError`` where there is no such thing.
    init(folder: String, revision: String) throws(GitError) {
        guard let git = GitProcess() else { throw .unavailable }
        self.git = git
        let inside = try Self.run(git, ["rev-parse", "--show-prefix"])
        guard inside.status == 0 else { throw .noRepository(inside.error) }
        prefix = String(decoding: inside.output, as: UTF8.self).trimmingCharacters(in: .newlines)
        guard let root = try Self.tree(git, "\(revision)^{tree}") else { throw .unknownRevision(revision) }
        self.root = root
        let path = try Self.path(of: folder, prefix: prefix, git)
        guard let path, let tree = try Self.tree(git, path.isEmpty ? root : "\(root):\(path)") else {
            throw .unknownFolder(folder, revision: revision)
        }
        let list = try Self.run(git, ["ls-tree", "-z", "-l", "--full-tree", tree])
        guard list.status == 0 else { throw .failed(list.error) }
        entries = list.output.split(separator: 0).compactMap(Self.entry).sorted { $0.name < $1.name }
    }

    /// The bytes of some files, in their order.
    ///
    /// - Throws: ``GitError`` where they cannot be read.
    func contents(of entries: [Entry]) throws(GitError) -> [[UInt8]] {
        var contents: [[UInt8]] = []
        for (entry, bytes) in zip(entries, try Self.contents(git, entries.map(\.object))) {
            guard let bytes else { throw .failed("object \(entry.object) of '\(entry.name)' is missing") }
            contents.append(bytes)
        }
        return contents
    }

    /// The bytes of a file of the revision by its path, as it would be written in the current folder; nil where there is none.
    ///
    /// - Throws: ``GitError`` where it cannot be read.
    func contents(ofFile file: String) throws(GitError) -> [UInt8]? {
        guard let path = try Self.path(of: file, prefix: prefix, git) else { return nil }
        return try Self.contents(git, ["\(root):\(path)"]).first.flatMap(\.self)
    }

    /// `<mode> <type> <object> <size><tab><name>`
    private static func entry(_ line: Data) -> Entry? {
        let text = String(decoding: line, as: UTF8.self)
        let parts = text.split(separator: "\t", maxSplits: 1)
        let words = parts.first?.split(separator: " ") ?? []
        guard parts.count == 2, words.count == 4, words[1] == "blob" else { return nil }
        let isRegular = words[0].hasPrefix("100")
        return Entry(name: String(parts[1]), isRegular: isRegular, object: String(words[2]), size: Int(words[3]) ?? 0)
    }

    /// The name of the tree that a name means; nil where it means none.
    private static func tree(_ git: GitProcess, _ name: String) throws(GitError) -> String? {
        // By standard input nothing is taken for an option, and only a line break ends a name.
        guard !name.contains(where: \.isNewline) else { return nil }
        let run = try Self.run(git, ["cat-file", "--batch-check"], input: name + "\n")
        let words = String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.count == 3 && words[1] == "tree" ? String(words[0]) : nil
    }

    /// Reads objects, each as `<object> <type> <size>`, a line break, its bytes and a line break; nil where there is no such file.
    private static func contents(_ git: GitProcess, _ names: [String]) throws(GitError) -> [[UInt8]?] {
        guard !names.isEmpty else { return [] }
        let run = try Self.run(git, ["cat-file", "--batch", "--buffer"], input: names.map { $0 + "\n" }.joined())
        guard run.status == 0 else { throw .failed(run.error) }
        var rest = run.output[...]
        var contents: [[UInt8]?] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
            rest = rest[rest.index(after: end)...]
            guard words.count == 3, words[1] == "blob", let size = Int(words[2]) else {
                contents.append(nil)
                continue
            }
            guard rest.count > size else { throw .failed("'\(words[0])' has less than \(size) bytes") }
            contents.append([UInt8](rest.prefix(size)))
            rest = rest.dropFirst(size + 1)
        }
        guard contents.count == names.count else { throw .failed("\(names.count - contents.count) files are missing") }
        return contents
    }

    /// A path from the top of the repository, without a slash at either end; nil where it leads out of it.
    private static func path(of path: String, prefix: String, _ git: GitProcess) throws(GitError) -> String? {
        guard !path.contains(where: \.isNewline) else { return nil }
        var names = path.hasPrefix("/") ? [] : prefix.split(separator: "/").map(String.init)
        var rest = path
        if path.hasPrefix("/") {
            let top = try run(git, ["rev-parse", "--show-toplevel"])
            let folder = String(decoding: top.output, as: UTF8.self).trimmingCharacters(in: .newlines)
            guard top.status == 0, path == folder || path.hasPrefix(folder + "/") else { return nil }
            rest = String(path.dropFirst(folder.count))
        }
        for name in rest.split(separator: "/") where name != "." {
            guard name == ".." else {
                names.append(String(name))
                continue
            }
            guard names.popLast() != nil else { return nil }
        }
        return names.joined(separator: "/")
    }

    private static func run(
        _ git: GitProcess,
        _ arguments: [String],
        input: String = ""
    ) throws(GitError) -> ChildProgram.Run {
        do {
            return try git.run(arguments, input: input)
        } catch {
            throw .failed(error.localizedDescription)
        }
    }
}
