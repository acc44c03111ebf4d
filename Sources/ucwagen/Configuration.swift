import Foundation
import UCWAGenEmitter
import UCWAGenModel

/// What `ucwagen.yml` says; options on the command line win over it.
///
/// Paths in the file are relative to the folder that it lies in, whatever the current folder is.
struct Configuration {
    /// The folder of the file as the command line names it, with a slash at the end; empty for the current one.
    var folder = ""
    /// The folder of reference pages.
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
    /// Where each key of the file stands.
    var places: [String: SourcePosition] = [:]

    /// The file that is read when none is named.
    static let defaultFile = "ucwagen.yml"

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - file: The path that was asked for; nil reads ``defaultFile`` if there is one, and an empty one reads none.
    ///   - diagnostics: Where unknown keys and values are told, with their line.
    static func read(_ file: String?, diagnostics: inout Diagnostics) -> Configuration {
        let path = file ?? defaultFile
        guard !path.isEmpty else { return Configuration() }
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
        configuration.folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return configuration
    }

    /// A path of the file, or a default in its place, as it is from the current folder.
    func resolved(_ path: String) -> String {
        path.hasPrefix("/") ? path : folder + path
    }

    /// Tells of what a build cannot follow: it knows the files that lie beside the configuration, and no others.
    func reportUnusableInBuilds(diagnostics: inout Diagnostics) {
        for (key, path) in [("overrides", overrides), ("templates", templates)] {
            guard let path, path.hasPrefix("/") || path.split(separator: "/").contains("..") else { continue }
            let message = "'\(key)' leads out of the folder: a build would not see what changes in '\(path)'"
            diagnostics.report(.configurationInvalid, at: places[key], message)
        }
        for (key, path) in [("specs", specs), ("output", output)] where path != nil {
            let message = "'\(key)' has no use in a build: the plugin says where pages are and where Swift goes"
            diagnostics.report(.configurationUnused, at: places[key], message)
        }
    }
}
