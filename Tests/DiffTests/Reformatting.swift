import Foundation
import TestSupport
import Testing
import UCWAGenDiff
import UCWAGenDistiller
import UCWAGenModel
import UCWAGenReader

/// A way of writing the same page otherwise.
struct Reformatting: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Changes a line that is in no sample.
    var change: @Sendable (String) -> String
    /// What stands before all lines.
    var start = ""
    /// What ends a line.
    var lineEnd = "\n"

    static let all: [Reformatting] = [
        Reformatting(testDescription: "CRLF", change: { $0 }, lineEnd: "\r\n"),
        Reformatting(testDescription: "byte order mark", change: { $0 }, start: "\u{FEFF}"),
        Reformatting(testDescription: "front matter", change: { $0 }, start: "---\nms.author: nobody\n---\n"),
        Reformatting(testDescription: "deeper headings") { $0.hasPrefix("##") ? "#" + $0 : $0 },
        Reformatting(testDescription: "closing marks") { line in
            line.hasPrefix("##") ? line + " ##" : line
        },
        Reformatting(testDescription: "padded cells") { line in
            line.hasPrefix("|") ? line.replacing("|", with: " | ").drop { $0 == " " } + "" : line
        },
        Reformatting(testDescription: "white space behind lines") { $0.isEmpty ? $0 : $0 + " " },
        Reformatting(testDescription: "bold headings") { line in
            guard line.hasPrefix("##"), let space = line.firstIndex(of: " ") else { return line }
            return line[...space] + "**" + line[space...].dropFirst().trimmingCharacters(in: .whitespaces) + "**"
        },
    ]

    /// The page, written otherwise.
    func apply(_ file: ReferenceFile) -> ReferenceFile {
        var isSample = false
        let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isFence = line.drop(while: \.isWhitespace).hasPrefix("```")
            if isFence { isSample.toggle() }
            return isSample || isFence ? String(line) : change(String(line))
        }
        // A page has one front matter, which may say more.
        let isMore = text.hasPrefix("---\n") && start.hasPrefix("---\n")
        let whole =
            isMore
            ? start.dropLast(4) + lines.dropFirst().joined(separator: lineEnd)
            : start + lines.joined(separator: lineEnd)
        return ReferenceFile(name: file.name, bytes: Array(whole.utf8))
    }

    /// The pages of a folder.
    static func files(in folder: URL) -> [ReferenceFile] {
        var diagnostics = Diagnostics()
        return ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
    }

    /// Expects a reference and what it is distilled to to differ in words alone, both ways.
    static func distilled(_ files: [ReferenceFile]) {
        let model = ReadReference(files: files).model
        var diagnostics = Diagnostics()
        let pages = Distiller(folder: "out").pages(of: model, keeping: [], diagnostics: &diagnostics)
        let distilled = pages.map { ReferenceFile(name: $0.file, bytes: Array($0.contents.utf8)) }
        let read = ReadReference(files: distilled).model
        for changes in [ReferenceDiff(from: model, to: read).changes, ReferenceDiff(from: read, to: model).changes] {
            #expect(!changes.isEmpty)
            let other = changes.filter { $0.rule.severity != .documentation }
            #expect(other.isEmpty, "\(other.prefix(5).map(\.listing).joined())")
        }
    }
}
