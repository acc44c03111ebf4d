import Foundation
import UCWAGenEmitter
import UCWAGenModel

/// What `ucwagen.yml` says; options on the command line win over it.
struct Configuration {
    /// The folder of reference pages, relative to the current folder.
    var specs: String?
    /// The corrections of the reference.
    var overrides: String?
    /// The folder that the Swift files go to.
    var output: String?
    /// The folder of templates that take the place of built-in ones.
    var templates: String?
    /// The shape of the generated Swift.
    var emission = EmitterOptions()
    /// The severities set by rule; nil is `off`.
    var severities: [String: Diagnostic.Severity?] = [:]

    /// The file that is read when none is named.
    static let defaultFile = "ucwagen.yml"

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - file: The path that was asked for; nil reads ``defaultFile`` if there is one.
    ///   - diagnostics: Where unknown keys and values are told, with their line.
    static func read(_ file: String?, diagnostics: inout Diagnostics) -> Configuration {
        let path = file ?? defaultFile
        guard let data = FileManager.default.contents(atPath: path) else {
            if file != nil || FileManager.default.fileExists(atPath: path) {
                diagnostics.report(.configurationUnreadable, at: nil, "cannot read the configuration '\(path)'")
            }
            return Configuration()
        }
        var configuration = Configuration()
        var reader = ConfigurationReader(path: path)
        reader.read(String(decoding: data, as: UTF8.self), into: &configuration)
        diagnostics.append(reader.diagnostics)
        return configuration
    }
}
