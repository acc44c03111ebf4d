import UCWAGenEmitter
import UCWAGenModel
import UCWAGenResolver
import Yams

/// Walks a configuration's YAML with the place of every key.
struct ConfigurationReader {
    let path: String
    private(set) var diagnostics = Diagnostics()

    init(path: String) {
        self.path = path
    }

    mutating func read(_ text: String, into configuration: inout Configuration) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text.withoutByteOrderMark)
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
            configuration.places[key.string ?? ""] = lastingPlace(key)
            switch key.string.flatMap(ConfigurationKey.init(rawValue:)) {
            case .specs: configuration.specs = string(value)
            case .overrides: configuration.overrides = string(value)
            case .templates: configuration.templates = string(value)
            case .output: configuration.output = folder(value)
            case .rules: configuration.severities = severities(value)
            case .access: configuration.emission.accessLevel = access(value) ?? .public
            case .namespace: configuration.emission.namespace = name(value, mayBeEmpty: true) ?? "UC"
            case .runtimeModule: configuration.emission.runtimeModule = name(value) ?? "UCWARuntime"
            case .documentation: configuration.emission.hasDocumentation = boolean(value) ?? true
            case .include: configuration.emission.selection.include = patterns(value, in: &configuration)
            case .depth: configuration.emission.selection.depth = depth(value)
            case .exclude: configuration.emission.selection.exclude = patterns(value, in: &configuration)
            case .names: readNames(value, into: &configuration)
            case nil:
                let keys = ConfigurationKey.allCases.map(\.rawValue)
                let known = keys.dropLast().joined(separator: ", ") + " or " + (keys.last ?? "")
                reportUnknown("key", key, near: keys, otherwise: "expected \(known)")
            }
        }
    }

    private mutating func access(_ node: Node) -> EmitterOptions.AccessLevel? {
        let level = node.scalar.flatMap { EmitterOptions.AccessLevel(rawValue: $0.string) }
        if level == nil { report(node, isNot: "an access level", expected: "public, package or internal") }
        return level
    }

    private mutating func boolean(_ node: Node) -> Bool? {
        if node.bool == nil { report(node, isNot: "a truth value", expected: "true or false") }
        return node.bool
    }

    private mutating func depth(_ node: Node) -> Int? {
        guard let depth = node.int, depth >= 0 else {
            report(node.mark, "found no depth: expected a number from 0")
            return nil
        }
        return depth
    }

    private mutating func name(_ node: Node, mayBeEmpty: Bool = false) -> String? {
        guard let word = node.scalar?.string, EmitterOptions.isName(word) || (mayBeEmpty && word.isEmpty) else {
            report(node, isNot: "a Swift name", expected: "letters, digits and underscores")
            return nil
        }
        return word
    }

    private mutating func patterns(_ node: Node, in configuration: inout Configuration) -> [String] {
        let nodes: [Node]
        switch node {
        case .scalar(let scalar) where !scalar.string.isEmpty: nodes = [node]
        case .sequence(let sequence): nodes = Array(sequence)
        default:
            report(node.mark, "found no list of names: expected one such as '[conversation, start*]'")
            return []
        }
        return nodes.compactMap { node in
            let pattern = string(node)
            if let pattern { configuration.emission.selection.places[pattern] = lastingPlace(node) }
            return pattern
        }
    }

    private mutating func readNames(_ node: Node, into configuration: inout Configuration) {
        guard case .mapping(let mapping) = node else {
            report(node.mark, "found no keys: expected a mapping such as 'conversation.properties.state: callState'")
            return
        }
        for (key, value) in mapping {
            guard let path = key.string, let name = name(value) else { continue }
            configuration.emission.names[path] = name
            configuration.emission.namePlaces[path] = lastingPlace(key)
        }
    }

    private mutating func string(_ node: Node) -> String? {
        guard let string = node.scalar?.string, !string.isEmpty else {
            report(node.mark, "found no text: expected a path")
            return nil
        }
        return string
    }

    private mutating func folder(_ node: Node) -> String? {
        guard node.scalar?.string != OutputOptions.standardOutput else {
            report(node, isNot: "a folder", expected: "one, since files cannot be written to standard output")
            return nil
        }
        return string(node)
    }

    private mutating func severities(_ node: Node) -> [String: Diagnostic.Severity?] {
        guard case .mapping(let mapping) = node else {
            report(node.mark, "found no keys: expected a mapping such as 'heading-misspelt: off'")
            return [:]
        }
        var severities: [String: Diagnostic.Severity?] = [:]
        for (key, value) in mapping {
            guard let id = key.string, DiagnosticRule.all.contains(where: { $0.id == id }) else {
                let ids = DiagnosticRule.all.map(\.id)
                reportUnknown("rule", key, near: ids, otherwise: "'ucwagen lint --rules' lists them all")
                continue
            }
            switch value.scalar?.string {
            case "off", "false": severities[id] = .some(nil)
            case let word?:
                guard let severity = Diagnostic.Severity(rawValue: word) else { fallthrough }
                severities[id] = severity
            default:
                report(value, isNot: "a severity", expected: "error, warning, note or off")
            }
        }
        return severities
    }

    private mutating func reportUnknown(_ kind: String, _ key: Node, near known: [String], otherwise advice: String) {
        let name = key.string ?? "?"
        let suggestion = EditDistance.nearest(to: name, in: known).map { "did you mean '\($0)'?" }
        report(key.mark, "\(kind) '\(name)' is not known: \(suggestion ?? advice)")
    }

    /// Reports a value of the wrong kind, and says what it is where it is a single one.
    private mutating func report(_ node: Node, isNot kind: String, expected: String) {
        let found = node.scalar.map { "'\($0.string)'" } ?? "what stands here"
        report(node.mark, "\(found) is not \(kind): expected \(expected)")
    }

    private mutating func report(_ mark: Mark?, _ message: String) {
        diagnostics.report(.configurationInvalid, at: place(mark), message)
    }

    /// A place that later stages may tell: they know a file of the reference, and no other, by its name alone.
    private func lastingPlace(_ node: Node) -> SourcePosition {
        var place = place(node.mark)
        if !place.file.contains("/") { place.file = "./" + place.file }
        return place
    }

    private func place(_ mark: Mark?) -> SourcePosition {
        SourcePosition(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
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
