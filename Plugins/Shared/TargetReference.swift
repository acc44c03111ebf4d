import Foundation
import PackagePlugin

/// The reference that lies among the files of a target: pages in `UCWA/`, and `ucwagen.yml` beside the sources.
struct TargetReference {
    /// The folder of the target.
    let folder: URL
    /// The pages, by the order of their names.
    let pages: [URL]
    /// The configuration; nil where there is none.
    let configuration: URL?

    /// The folder of the pages.
    var pageFolder: URL { folder.appendingPathComponent(Self.pageFolderName) }

    /// The name of the folder that pages lie in.
    static let pageFolderName = "UCWA"

    /// Finds the reference of a target; it has no pages where there is no folder of them.
    init(of target: some SourceModuleTarget) {
        folder = target.directoryURL
        let pageFolder = folder.appendingPathComponent(Self.pageFolderName)
        pages = Self.contents(of: pageFolder).filter { $0.pathExtension.lowercased() == "md" }
        let file = folder.appendingPathComponent("ucwagen.yml")
        configuration = FileManager.default.fileExists(atPath: file.path) ? file : nil
    }

    /// The files and folders in a folder that are not hidden, by the order of their names.
    static func contents(of folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appendingPathComponent($0) }
    }
}
