import Foundation
import UCWAGenDiff
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// Reads one of two references, with the overrides that belong to it.
struct EditionReader {
    /// The folder of the reference that the options or the configuration name.
    let specs: String
    /// The overrides of that reference, where they are not in its folder.
    let overrides: String?

    /// A reference that was read.
    struct Edition {
        /// The model.
        var model: ReferenceModel
        /// What the report calls the reference.
        var name: DiffReport.Edition
    }

    /// Reads a reference.
    ///
    /// - Parameters:
    ///   - argument: Where it is.
    ///   - diagnostics: Where all is told that is wrong with it, at places that tell one reference from another.
    func read(_ argument: EditionArgument, diagnostics: inout Diagnostics) -> Edition {
        var told = Diagnostics()
        let files: [ReferenceFile]
        var entries: [Override] = []
        let folder: String
        let label: String
        switch argument {
        case .folder(let path):
            (folder, label) = (path, path)
            files = ReferenceFolder(path: path).files(diagnostics: &told)
            let named = overrides.flatMap { FolderIdentity.isSame(path, specs) ? $0 : nil }
            entries = Session.overrides(named: named, in: path, diagnostics: &told).overrides
        case .revision(let revision, let path):
            folder = path ?? specs
            label = "git:\(revision):\(folder)"
            (files, entries) = read(revision, folder, argument.name, label, diagnostics: &told)
        }
        let reference = Reference(files: files, diagnostics: &told)
        let model = ModelResolver().resolve(reference, overrides: entries, diagnostics: &told)
        for diagnostic in told.all {
            var placed = diagnostic
            placed.position?.file = diagnostic.position?.path(in: label) ?? ""
            diagnostics.append([placed])
        }
        return Edition(model: model, name: DiffReport.Edition(name: argument.name, folder: folder))
    }

    private func read(
        _ revision: String,
        _ folder: String,
        _ name: String,
        _ label: String,
        diagnostics: inout Diagnostics
    ) -> (files: [ReferenceFile], overrides: [Override]) {
        do throws(GitError) {
            let tree = try GitTree(folder: folder, revision: revision)
            let files = try pages(of: tree, label, diagnostics: &diagnostics)
            let isConfigured = FolderIdentity.isSame(folder, specs)
            let named = isConfigured ? overrides : nil
            let path = named ?? folder + "/" + OverrideFile.name
            guard let bytes = try tree.contents(ofFile: path) else {
                if let named {
                    diagnostics.report(.overrideUnreadable, at: nil, "'\(revision)' has no overrides '\(named)'")
                }
                return (files, [])
            }
            let file = named.map { "git:\(revision):" + ($0.contains("/") ? $0 : "./" + $0) } ?? OverrideFile.name
            let text = String(decoding: bytes, as: UTF8.self)
            return (files, OverrideFile(file: file).overrides(in: text, diagnostics: &diagnostics))
        } catch {
            error.report(for: name, diagnostics: &diagnostics)
            return ([], [])
        }
    }

    /// The pages of a folder of a revision, chosen as those of a folder on disk are.
    private func pages(
        of tree: GitTree,
        _ label: String,
        diagnostics: inout Diagnostics
    ) throws(GitError) -> [ReferenceFile] {
        let pages = tree.entries.filter { ReferenceFolder.isPage($0.name) }
        if pages.isEmpty { ReferenceFolder.reportEmpty(label, diagnostics: &diagnostics) }
        let readable = pages.filter { entry in
            guard entry.isRegular else {
                let reason = "it is a link, which is not followed in a revision"
                ReferenceFolder.reportUnreadable(entry.name, reason, diagnostics: &diagnostics)
                return false
            }
            return ReferenceFolder.isReadable(entry.name, bytes: entry.size, diagnostics: &diagnostics)
        }
        return zip(readable, try tree.contents(of: readable)).map { ReferenceFile(name: $0.name, bytes: $1) }
    }
}
