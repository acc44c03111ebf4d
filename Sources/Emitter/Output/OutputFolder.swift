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

    /// What writing would do.
    public struct Plan: Hashable, Sendable {
        /// The files that are new, in the order of their names.
        public var missing: [GeneratedFile] = []
        /// The files that are there and differ, in the order of their names.
        public var changed: [GeneratedFile] = []
        /// How many files are as they should be and are not touched.
        public var unchanged = 0
        /// The names of files that were written earlier and are no longer wanted.
        public var stale: [String] = []
        /// The names of other Swift files in the folder, which are never touched.
        public var foreign: [String] = []

        /// Whether the folder is as it should be.
        public var isUpToDate: Bool { missing.isEmpty && changed.isEmpty && stale.isEmpty }
    }

    /// Compares files with what is in the folder; nothing is written.
    ///
    /// - Returns: What writing would do; nil where it may not be done, which is then told as an error.
    public func plan(_ files: [GeneratedFile], diagnostics: inout Diagnostics) -> Plan? {
        guard mayWrite(files, diagnostics: &diagnostics) else { return nil }
        var plan = Plan()
        for file in files {
            switch contents(of: file.name) {
            case nil: plan.missing.append(file)
            case Data(file.contents.utf8): plan.unchanged += 1
            default: plan.changed.append(file)
            }
        }
        let wanted = Set(files.map(\.name))
        plan.stale = removable(readRecord().subtracting(wanted), diagnostics: &diagnostics)
        let present = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        plan.foreign = present.sorted().filter { name in
            name.hasSuffix(".swift") && !wanted.contains(name) && !plan.stale.contains(name)
        }
        return plan
    }

    /// Makes the folder hold just some files, beside what others put there.
    ///
    /// All files are first written under temporary names beside their places and then renamed, so that a failure leaves the
    /// folder as it was.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - plan: What is to be done, as ``plan(_:diagnostics:)`` found it.
    ///   - diagnostics: Where is told why it was not done.
    /// - Returns: Whether it was done; what kept it from being done is told as an error.
    public func write(_ files: [GeneratedFile], by plan: Plan, diagnostics: inout Diagnostics) -> Bool {
        let wanted = Set(files.map(\.name))
        do {
            // The record comes first, so that a run that is broken off leaves no file that it does not list.
            try replaceRecord(listing: readRecord().union(wanted))
            try replace(plan.missing + plan.changed)
            for name in plan.stale { try FileManager.default.removeItem(atPath: place(of: name)) }
            try replaceRecord(listing: wanted)
            return true
        } catch {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': \(Self.reason(error))")
            return false
        }
    }

    /// Tells of a Swift file in the folder that was not generated.
    public func reportForeign(_ name: String, diagnostics: inout Diagnostics) {
        diagnostics.report(.outputExtra, at: nil, "'\(place(of: name))' was not generated")
    }

    /// The text of a file of the folder; nil where there is none.
    public func text(of name: String) -> String? {
        contents(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes files that people share with the tool, such as distilled pages: none is marked, recorded or removed.
    ///
    /// Only what differs is written, under temporary names first, as ``write(_:by:diagnostics:)`` does.
    ///
    /// - Returns: How many files were written; nil where none was, which is then told as an error.
    public func rewrite(_ files: [GeneratedFile], diagnostics: inout Diagnostics) -> Int? {
        guard mayReplace(files.map(\.name), diagnostics: &diagnostics) else { return nil }
        let changed = files.filter { contents(of: $0.name) != Data($0.contents.utf8) }
        do {
            try replace(changed)
            return changed.count
        } catch {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': \(Self.reason(error))")
            return nil
        }
    }

    /// Whether a file's text is one that was generated.
    public static func isGenerated(_ contents: Data) -> Bool {
        contents.starts(with: GeneratedFile.mark.utf8)
    }

    private func mayWrite(_ files: [GeneratedFile], diagnostics: inout Diagnostics) -> Bool {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': it is a file, expected a folder")
            return false
        }
        var mayWrite = mayReplace(files.map(\.name) + [Self.recordName], diagnostics: &diagnostics)
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

    /// Whether what stands at the places of some files can be read, and so can be told from files of others.
    private func mayReplace(_ names: [String], diagnostics: inout Diagnostics) -> Bool {
        var mayReplace = true
        for name in names {
            guard let hindrance = hindrance(at: name) else { continue }
            diagnostics.report(.outputUnwritable, at: nil, "cannot replace '\(place(of: name))': \(hindrance)")
            mayReplace = false
        }
        return mayReplace
    }

    /// Why the file at a place cannot be read; nil where it can, and where there is none.
    private func hindrance(at name: String) -> String? {
        var information = stat()
        // A link is somebody's own: what it leads to is not ours to write, and the link not ours to replace.
        guard lstat(place(of: name), &information) == 0 else {
            return errno == ENOENT || errno == ENOTDIR ? nil : String(cString: strerror(errno)).lowercased()
        }
        guard information.st_mode & S_IFMT == S_IFREG else { return "it is no regular file" }
        return contents(of: name) == nil ? "permission denied" : nil
    }

    /// The files of the record that are still as generated files are.
    private func removable(_ names: Set<String>, diagnostics: inout Diagnostics) -> [String] {
        names.sorted().filter { name in
            let present = contents(of: name)
            if present == nil, hindrance(at: name) == nil { return false }
            if let present, Self.isGenerated(present) { return true }
            diagnostics.report(
                .outputKept,
                at: nil,
                "'\(place(of: name))' is no longer wanted and is not as it was generated: left alone"
            )
            return false
        }
    }

    private func replace(_ files: [GeneratedFile]) throws {
        guard !files.isEmpty else { return }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        removeLeftovers()
        var temporary: [(from: String, to: String)] = []
        defer { for move in temporary { unlink(move.from) } }
        for file in files {
            let move = (
                from: place(of: ".\(file.name).\(getpid())\(Self.temporarySuffix)"), to: place(of: file.name)
            )
            temporary.append(move)
            try Data(file.contents.utf8).write(to: URL(fileURLWithPath: move.from))
        }
        for move in temporary where rename(move.from, move.to) != 0 {
            throw ReplacementFailure(place: move.to, reason: String(cString: strerror(errno)).lowercased())
        }
    }

    private static let temporarySuffix = ".ucwagen-new"

    /// Removes the temporary files of runs that were broken off.
    private func removeLeftovers() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            guard name.hasPrefix("."), name.hasSuffix(Self.temporarySuffix) else { continue }
            let process = name.dropLast(Self.temporarySuffix.count).split(separator: ".").last.flatMap { pid_t($0) }
            guard let process, kill(process, 0) != 0, errno == ESRCH else { continue }
            unlink(place(of: name))
        }
    }

    private func replaceRecord(listing names: Set<String>) throws {
        let record = recordFile(listing: names)
        if contents(of: record.name) != Data(record.contents.utf8) { try replace([record]) }
    }

    private static func reason(_ error: any Error) -> String {
        if let failure = error as? ReplacementFailure { return "'\(failure.place)': \(failure.reason)" }
        return (error as? CocoaError)?.code == .fileWriteNoPermission ? "permission denied" : error.localizedDescription
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

/// A file that could not be put in its place.
private struct ReplacementFailure: Error {
    var place: String
    var reason: String
}
