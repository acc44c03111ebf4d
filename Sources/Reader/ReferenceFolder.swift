import Foundation
import UCWAGenModel

/// A folder of reference pages on disk.
public struct ReferenceFolder {
    /// The largest page that is read, in bytes; the largest of the reference has 60 KB.
    public static let maximumPageSize = 4 * 1024 * 1024

    /// The folder's path.
    public let path: String

    /// Creates a folder; nothing is read yet.
    public init(path: String) {
        self.path = path
    }

    /// Reads the folder's pages: its files that end in `.md`, without those of folders inside it.
    ///
    /// What cannot be read is told as an error, and the other pages are still read.
    public func files(diagnostics: inout Diagnostics) -> [ReferenceFile] {
        guard let names = pageNames(diagnostics: &diagnostics) else { return [] }
        if names.isEmpty {
            let message = "no page in '\(path)': expected files that end in '.md'"
            diagnostics.report(.folderEmpty, at: nil, message)
        }
        return names.compactMap { read($0, diagnostics: &diagnostics) }
    }

    private func pageNames(diagnostics: inout Diagnostics) -> [String]? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            diagnostics.report(
                .folderUnreadable,
                at: nil,
                "no folder at '\(path)': expected a folder of reference pages"
            )
            return nil
        }
        guard isFolder.boolValue else {
            diagnostics.report(
                .folderUnreadable,
                at: nil,
                "'\(path)' is a file: expected a folder of reference pages"
            )
            return nil
        }
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: path)
            return names.filter { $0.lowercased().hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
        } catch {
            diagnostics.report(
                .folderUnreadable,
                at: nil,
                "cannot read the folder '\(path)': \(error.reason)"
            )
            return nil
        }
    }

    private func read(_ name: String, diagnostics: inout Diagnostics) -> ReferenceFile? {
        let file = path + "/" + name
        var information = stat()
        guard stat(file, &information) == 0 else {
            report(name, String(cString: strerror(errno)).lowercased(), diagnostics: &diagnostics)
            return nil
        }
        guard information.st_mode & S_IFMT != S_IFDIR else { return nil }
        guard information.st_mode & S_IFMT == S_IFREG else {
            report(name, "it is no regular file", diagnostics: &diagnostics)
            return nil
        }
        guard information.st_size <= Self.maximumPageSize else {
            diagnostics.report(
                .pageTooLarge,
                at: SourcePosition(file: name, line: 1),
                "the page has \(information.st_size) bytes: expected at most \(Self.maximumPageSize)"
            )
            return nil
        }
        do {
            return ReferenceFile(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
        } catch {
            report(name, error.reason, diagnostics: &diagnostics)
            return nil
        }
    }

    private func report(_ name: String, _ reason: String, diagnostics: inout Diagnostics) {
        let position = SourcePosition(file: name, line: 1)
        diagnostics.report(.pageUnreadable, at: position, "cannot read the page: \(reason)")
    }
}

extension Error {
    /// Why a file could not be read or written, without its path.
    fileprivate var reason: String {
        if let error = self as? CocoaError {
            switch error.code {
            case .fileReadNoPermission: return "permission denied"
            default: break
            }
        }
        return localizedDescription
    }
}
