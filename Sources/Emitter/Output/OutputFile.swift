import Foundation
import UCWAGenModel

/// One generated file, at a place that the user names.
///
/// It is told from files of others by what it begins with, and by nothing else: a folder that the user names keeps no record.
public struct OutputFile {
    /// The file's path.
    public let path: String

    /// Creates a file; nothing is read or written yet.
    public init(path: String) {
        self.path = path
    }

    /// Writes the file; one that is as it should be is not touched.
    ///
    /// - Parameters:
    ///   - contents: What it is to hold.
    ///   - mark: What the files of the same kind begin with: only one of them may be replaced.
    /// - Returns: Whether it holds that now; what kept it from being written is told as an error.
    public func write(_ contents: String, mark: String, diagnostics: inout Diagnostics) -> Bool {
        let (parent, name) = parts
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder), isFolder.boolValue else {
            diagnostics.report(.outputUnwritable, at: nil, "cannot write to '\(path)': there is no folder '\(parent)'")
            return false
        }
        let folder = OutputFolder(path: parent)
        if let present = FileManager.default.contents(atPath: path), !present.isEmpty,
            !present.starts(with: mark.utf8)
        {
            let message = "'\(path)' was not generated: expected no such file, or one that begins with '\(mark)'"
            diagnostics.report(.outputForeign, at: nil, message)
            return false
        }
        return folder.rewrite([GeneratedFile(name: name, contents: contents)], diagnostics: &diagnostics) != nil
    }

    /// The folder and the file's name in it.
    private var parts: (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let name = String(path[path.index(after: slash)...])
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
    }
}
