import Foundation
import UCWAGenModel
import Yams

/// What `ucwagen.yml` says; options on the command line win over it.
struct Configuration {
    /// The folder of reference pages, relative to the current folder.
    var specs: String?
    /// The corrections of the reference.
    var overrides: String?
    /// The folder that the Swift files go to.
    var output: String?
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
            if file != nil {
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

/// Walks a configuration's YAML with the place of every key.
private struct ConfigurationReader {
    let path: String
    private(set) var diagnostics = Diagnostics()

    init(path: String) {
        self.path = path
    }

    mutating func read(_ text: String, into configuration: inout Configuration) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            report((error as? YamlError)?.mark, "the file is not valid YAML: \(error.words)")
            return
        }
        guard let root else { return }
        guard case .mapping(let mapping) = root else {
            report(root.mark, "found no keys: expected a mapping such as 'specs: pages'")
            return
        }
        for (key, value) in mapping {
            switch key.string {
            case "specs": configuration.specs = string(value)
            case "overrides": configuration.overrides = string(value)
            case "output": configuration.output = string(value)
            case "rules": configuration.severities = severities(value)
            default:
                report(key.mark, "key '\(key.string ?? "?")' is not known: expected specs, overrides, output or rules")
            }
        }
    }

    private mutating func string(_ node: Node) -> String? {
        guard let string = node.scalar?.string, !string.isEmpty else {
            report(node.mark, "found no text: expected a path")
            return nil
        }
        return string
    }

    private mutating func severities(_ node: Node) -> [String: Diagnostic.Severity?] {
        guard case .mapping(let mapping) = node else {
            report(node.mark, "found no keys: expected a mapping such as 'heading-misspelt: off'")
            return [:]
        }
        var severities: [String: Diagnostic.Severity?] = [:]
        for (key, value) in mapping {
            guard let id = key.string, DiagnosticRule.all.contains(where: { $0.id == id }) else {
                report(key.mark, "rule '\(key.string ?? "?")' is not known")
                continue
            }
            switch value.scalar?.string {
            case "off", "false": severities[id] = .some(nil)
            case let word?:
                guard let severity = Diagnostic.Severity(rawValue: word) else { fallthrough }
                severities[id] = severity
            default:
                report(value.mark, "severity of '\(id)' is not known: expected error, warning, note or off")
            }
        }
        return severities
    }

    private mutating func report(_ mark: Mark?, _ message: String) {
        let position = SourcePosition(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
        diagnostics.report(.configurationInvalid, at: position, message)
    }
}

extension YamlError {
    /// Where the YAML is wrong, where the library says so.
    fileprivate var mark: Mark? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
        default: nil
        }
    }
}

extension Error {
    /// The error's first line.
    fileprivate var words: String {
        String(describing: self).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    }
}
