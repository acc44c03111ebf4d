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

    /// Whether a file of a folder is a page by its name.
    public static func isPage(_ name: String) -> Bool { name.lowercased().hasSuffix(".md") && !name.hasPrefix(".") }

    /// Tells that a folder holds no page.
    public static func reportEmpty(_ path: String, diagnostics: inout Diagnostics) {
        diagnostics.report(.folderEmpty, at: nil, "no page in '\(path)': expected files that end in '.md'")
    }

    /// Whether a page is not too large to be read, which is told otherwise.
    public static func isReadable(_ name: String, bytes: Int, diagnostics: inout Diagnostics) -> Bool {
        guard bytes > maximumPageSize else { return true }
        diagnostics.report(
            .pageTooLarge,
            at: SourcePosition(file: name, line: 1),
            "the page has \(bytes) bytes: expected at most \(maximumPageSize)"
        )
        return false
    }

    /// Tells that a page cannot be read, and why.
    public static func reportUnreadable(_ name: String, _ reason: String, diagnostics: inout Diagnostics) {
        let position = SourcePosition(file: name, line: 1)
        diagnostics.report(.pageUnreadable, at: position, "cannot read the page: \(reason)")
    }

    /// Reads the folder's pages: its files that end in `.md`, without those of folders inside it.
    ///
    /// What cannot be read is told as an error, and the other pages are still read.
    public func files(diagnostics: inout Diagnostics) -> [ReferenceFile] {
        guard let names = pageNames(diagnostics: &diagnostics) else { return [] }
        if names.isEmpty { Self.reportEmpty(path, diagnostics: &diagnostics) }
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
            return names.filter(Self.isPage).sorted()
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
            Self.reportUnreadable(name, String(cString: strerror(errno)).lowercased(), diagnostics: &diagnostics)
            return nil
        }
        guard information.st_mode & S_IFMT != S_IFDIR else { return nil }
        guard information.st_mode & S_IFMT == S_IFREG else {
            Self.reportUnreadable(name, "it is no regular file", diagnostics: &diagnostics)
            return nil
        }
        guard Self.isReadable(name, bytes: Int(information.st_size), diagnostics: &diagnostics) else { return nil }
        do {
            return ReferenceFile(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
        } catch {
            Self.reportUnreadable(name, error.reason, diagnostics: &diagnostics)
            return nil
        }
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
