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
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: resolvingLinks(file))
            if attributes[.type] as? FileAttributeType == .typeDirectory { return nil }
            if let size = (attributes[.size] as? NSNumber)?.intValue, size > Self.maximumPageSize {
                diagnostics.report(
                    .pageTooLarge,
                    at: SourcePosition(file: name, line: 1),
                    "the page has \(size) bytes: expected at most \(Self.maximumPageSize)"
                )
                return nil
            }
            return ReferenceFile(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
        } catch {
            diagnostics.report(
                .pageUnreadable,
                at: SourcePosition(file: name, line: 1),
                "cannot read the page: \(error.reason)"
            )
            return nil
        }
    }

    private func resolvingLinks(_ file: String) -> String {
        URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    }
}

extension Error {
    /// Why a file could not be read or written, without its path.
    fileprivate var reason: String {
        if let error = self as? CocoaError {
            switch error.code {
            case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
            case .fileReadNoSuchFile, .fileNoSuchFile: return "no such file"
            default: break
            }
        }
        return localizedDescription
    }
}
