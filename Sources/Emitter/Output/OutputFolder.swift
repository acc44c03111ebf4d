import Foundation
import UCWAGenModel

/// The folder that generated files go to.
///
/// A record in the folder lists what was written there, so that files that are no longer wanted can be removed and nothing else
/// ever is. A file counts as ours if the record lists it and it still begins as generated files do.
public struct OutputFolder {
    /// The name of the record, a file in the folder.
    public static let recordName = ".ucwagen"

    /// The folder's path.
    public let path: String

    /// Creates a folder; nothing is read or written yet.
    public init(path: String) {
        self.path = path
    }

    /// What became of the files.
    public struct Summary: Hashable, Sendable {
        /// How many files are new or changed.
        public var written = 0
        /// How many files were as they should be and were not touched.
        public var unchanged = 0
        /// How many files are no longer wanted and were removed.
        public var removed = 0
    }

    /// Makes the folder hold just these files, beside what others put there.
    ///
    /// All files are first written under temporary names beside their places and then renamed, so that a failure leaves the
    /// folder as it was.
    ///
    /// - Returns: What was done; nil where nothing was, which is then told as an error.
    public func write(_ files: [GeneratedFile], diagnostics: inout Diagnostics) -> Summary? {
        let record = readRecord()
        guard mayWrite(files, record: record, diagnostics: &diagnostics) else { return nil }
        var summary = Summary()
        var changed = files.filter { contents(of: $0.name) != Data($0.contents.utf8) }
        summary.written = changed.count
        summary.unchanged = files.count - changed.count

        let wanted = Set(files.map(\.name))
        let stale = removable(record.subtracting(wanted), diagnostics: &diagnostics)
        let recordFile = recordFile(listing: wanted)
        if contents(of: Self.recordName) != Data(recordFile.contents.utf8) { changed.append(recordFile) }
        do {
            try replace(changed)
            for name in stale { try FileManager.default.removeItem(atPath: place(of: name)) }
        } catch {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': \(Self.reason(error))")
            return nil
        }
        summary.removed = stale.count
        return summary
    }

    /// Writes files that people share with the tool, such as distilled pages: none is marked, recorded or removed.
    ///
    /// Only what has changed is written, as ``write(_:diagnostics:)`` does: all of it or nothing.
    ///
    /// - Returns: What was done; nil where nothing was, which is then told as an error.
    public func rewrite(_ files: [GeneratedFile], diagnostics: inout Diagnostics) -> Summary? {
        let changed = files.filter { contents(of: $0.name) != Data($0.contents.utf8) }
        do {
            try replace(changed)
        } catch {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': \(Self.reason(error))")
            return nil
        }
        return Summary(written: changed.count, unchanged: files.count - changed.count, removed: 0)
    }

    /// Whether a file's text is one that was generated.
    public static func isGenerated(_ contents: Data) -> Bool {
        contents.starts(with: GeneratedFile.mark.utf8)
    }

    private func mayWrite(_ files: [GeneratedFile], record: Set<String>, diagnostics: inout Diagnostics) -> Bool {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': it is a file, expected a folder")
            return false
        }
        var mayWrite = true
        for file in files {
            guard let present = contents(of: file.name), !Self.isGenerated(present) else { continue }
            diagnostics.report(
                .outputForeign,
                at: nil,
                "'\(place(of: file.name))' was not generated: expected no such file, or one that may be replaced"
            )
            mayWrite = false
        }
        return mayWrite
    }

    /// The files of the record that are still as generated files are.
    private func removable(_ names: Set<String>, diagnostics: inout Diagnostics) -> [String] {
        names.sorted().filter { name in
            guard let present = contents(of: name) else { return false }
            if Self.isGenerated(present) { return true }
            diagnostics.report(
                .outputKept,
                at: nil,
                "'\(place(of: name))' is no longer wanted and is not as it was generated: left alone"
            )
            return false
        }
    }

    private func replace(_ files: [GeneratedFile]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        var temporary: [(from: String, to: String)] = []
        defer { for move in temporary { unlink(move.from) } }
        for file in files {
            let move = (from: place(of: ".\(file.name).ucwagen-new"), to: place(of: file.name))
            temporary.append(move)
            try Data(file.contents.utf8).write(to: URL(fileURLWithPath: move.from))
        }
        for move in temporary where rename(move.from, move.to) != 0 {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: move.to])
        }
    }

    private static func reason(_ error: any Error) -> String {
        (error as? CocoaError)?.code == .fileWriteNoPermission ? "permission denied" : error.localizedDescription
    }

    private func readRecord() -> Set<String> {
        guard let data = contents(of: Self.recordName) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
        // A name with a folder in it is none of ours, whoever wrote it there.
        return Set(lines.lazy.map(String.init).filter { !$0.hasPrefix("#") && !$0.contains("/") })
    }

    private func recordFile(listing names: Set<String>) -> GeneratedFile {
        let comment =
            "# The files that ucwagen wrote here. It removes those that are no longer wanted, and no others.\n"
        let lines = names.sorted().map { $0 + "\n" }.joined()
        return GeneratedFile(name: Self.recordName, contents: comment + lines)
    }

    private func contents(of name: String) -> Data? { FileManager.default.contents(atPath: place(of: name)) }

    private func place(of name: String) -> String { path + "/" + name }
}
