import Foundation
import UCWAGenModel
import UCWAGenReader
import UCWAGenResolver

/// A reference that was read and resolved, with what was told on the way.
public struct ReadReference: Sendable {
    /// The model.
    public var model: ReferenceModel
    /// What was told.
    public var diagnostics: Diagnostics

    /// The diagnostics as the command line prints them, without the folder.
    public var diagnosticLines: [String] { diagnostics.sorted().map { $0.text(folder: "") } }

    /// Reads a folder, with overrides given as YAML.
    public init(folder: URL, overrides: String = "") {
        var diagnostics = Diagnostics()
        let files = ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
        self.init(files: files, overrides: overrides, diagnostics: diagnostics)
    }

    /// Reads pages given as text, by file name.
    public init(pages: [String: String]) {
        let files = pages.map { ReferenceFile(name: $0.key, bytes: Array($0.value.utf8)) }
        self.init(files: files, diagnostics: Diagnostics())
    }

    /// Reads files.
    public init(files: [ReferenceFile], overrides: String = "", diagnostics: Diagnostics = Diagnostics()) {
        var diagnostics = diagnostics
        let reference = Reference(files: files, diagnostics: &diagnostics)
        let entries = OverrideFile(file: OverrideFile.name).overrides(in: overrides, diagnostics: &diagnostics)
        model = ModelResolver().resolve(reference, overrides: entries, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The resource of a name.
    public func resource(_ name: String) -> Resource? {
        model.resources.first { $0.name == name }
    }
}
