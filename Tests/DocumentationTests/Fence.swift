import Foundation
import TestSupport
import Testing

/// A fenced block of the README or of an article, and what the comment above it says of it.
struct Fence: CustomTestStringConvertible, Sendable {
    /// What the block is checked against.
    enum Origin: Hashable, Sendable {
        /// `from: FILE`: its lines stand in a file of the project, in that order.
        case file(String)
        /// `output of: ucwagen …`, or `output in FOLDER of: ucwagen …`: its lines are told by that command, in that order.
        case output(command: String, folder: String)
        /// `read as: FILE`: it is a file that the program reads.
        case input(String)
    }

    /// The document, relative to the package.
    var document: String
    /// The line of the fence.
    var line: Int
    /// The language behind the fence, such as `swift`.
    var language: String
    var origin: Origin?
    /// The lines as they stand.
    var text: [String]

    /// The lines that are to be found elsewhere: without indentation, blank lines and marks of omission.
    var excerpt: [String] {
        text.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && $0 != "…" && $0 != "// …" }
    }

    var testDescription: String { "\(document):\(line)" }

    /// All fences of all documents.
    static let all: [Fence] = documents.flatMap { document in
        let text = try? String(contentsOf: Folders.package.appendingPathComponent(document), encoding: .utf8)
        return fences(in: text ?? "", of: document)
    }

    /// The documents for users, relative to the package.
    static let documents: [String] = {
        let catalogues = ["Sources/ucwagen/ucwagen.docc", "Sources/UCWARuntime/UCWARuntime.docc"]
        let articles = catalogues.flatMap { folder in
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: Folders.package.appendingPathComponent(folder).path
            )
            return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
        }
        return ["README.md"] + articles
    }()

    private static func fences(in text: String, of document: String) -> [Fence] {
        let lines = text.components(separatedBy: "\n")
        var fences: [Fence] = []
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard lines[index].hasPrefix("```") else { continue }
            // A block that shows a block has a longer fence.
            let mark = String(lines[index].prefix { $0 == "`" })
            let body = Array(lines[(index + 1)...].prefix { !$0.hasPrefix(mark) })
            fences.append(
                Fence(
                    document: document,
                    line: index + 1,
                    language: String(lines[index].dropFirst(mark.count)),
                    origin: index > 0 ? origin(in: lines[index - 1]) : nil,
                    text: body
                )
            )
            index += body.count + 1
        }
        return fences
    }

    private static func origin(in comment: String) -> Origin? {
        if let match = comment.wholeMatch(of: #/<!-- from: (\S+) -->/#) { return .file(String(match.1)) }
        if let match = comment.wholeMatch(of: #/<!-- read as: (\S+) -->/#) { return .input(String(match.1)) }
        if let match = comment.wholeMatch(of: #/<!-- output (in (\S+) )?of: (ucwagen .+) -->/#) {
            return .output(command: String(match.3), folder: match.2.map(String.init) ?? ".")
        }
        return nil
    }
}
