import Foundation
import Testing

/// Compares what the code yields with what is checked in.
///
/// With `UCWAGEN_REFRESH_GOLDENS=1` in the environment the files are rewritten instead, to be reviewed as a diff.
public enum Golden {
    /// Whether goldens are rewritten.
    public static var isRefreshing: Bool { ProcessInfo.processInfo.environment["UCWAGEN_REFRESH_GOLDENS"] == "1" }

    /// Expects a file to hold a text.
    public static func expect(
        _ text: String,
        at file: URL,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if isRefreshing {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
            return
        }
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard text != expected else { return }
        Issue.record(
            "\(file.path) differs:\n\(difference(expected: expected, found: text))",
            sourceLocation: sourceLocation
        )
    }

    /// Expects a folder to hold just some files of an ending.
    ///
    /// Refreshing removes the files of that ending that are no longer wanted.
    public static func expect(
        _ files: [String: String],
        in folder: URL,
        ending: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in present.sorted() where name.hasSuffix(ending) && files[name] == nil {
            if isRefreshing {
                try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
            } else {
                Issue.record("\(folder.path)/\(name) is no longer wanted", sourceLocation: sourceLocation)
            }
        }
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            try expect(text, at: folder.appendingPathComponent(name), sourceLocation: sourceLocation)
        }
    }

    /// The lines around the first difference, numbered: `-` what is checked in, `+` what was found.
    public static func difference(expected: String, found: String, context: Int = 3) -> String {
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = found.split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(old, new).prefix { $0 == $1 }.count
        var lines: [String] = []
        for index in max(0, first - context)..<first { lines.append("  \(index + 1): \(old[index])") }
        for (mark, side) in [("-", old), ("+", new)] {
            for index in first..<max(first, min(first + context + 1, side.count)) {
                lines.append("\(mark) \(index + 1): \(side[index])")
            }
        }
        return lines.joined(separator: "\n")
    }
}
