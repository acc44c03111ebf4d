import UCWAGenModel
import Yams

/// Reads a YAML file that is a list of entries, each of some keys with a single value.
public struct EntryList {
    /// An entry in which every key is known, and every key is there that must be.
    public struct Entry {
        fileprivate var scalars: [String: Node.Scalar] = [:]
        fileprivate var positions: [String: SourcePosition] = [:]
        fileprivate var start: SourcePosition

        /// The text of a key; nil where the key is not there or is null.
        public func text(_ key: String) -> String? {
            guard let scalar = scalars[key] else { return nil }
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return isNull ? nil : scalar.string
        }

        /// The place of a key's value; that of the entry where the key is not there.
        public func position(_ key: String) -> SourcePosition { positions[key] ?? start }
    }

    /// The keys that an entry may have, in the order in which they are told.
    let keys: [String]
    /// Those that an entry may lack.
    let optionalKeys: Set<String>
    /// Those whose value may not be empty.
    let filledKeys: [String]
    /// What an entry looks like, such as `at: conversation.properties.state`.
    let example: String
    /// The rule that an entry breaks which is not as it should be.
    let rule: DiagnosticRule
    /// What diagnostics call the file.
    let file: String

    /// Creates a reader of a kind of file.
    ///
    /// - Parameters:
    ///   - keys: The keys that an entry may have, in the order in which they are told.
    ///   - optionalKeys: Those that an entry may lack.
    ///   - filledKeys: Those whose value may not be empty.
    ///   - example: What an entry looks like.
    ///   - rule: The rule that an entry breaks which is not as it should be.
    ///   - file: What diagnostics call the file.
    public init(
        keys: [String],
        optionalKeys: Set<String> = [],
        filledKeys: [String],
        example: String,
        rule: DiagnosticRule,
        file: String
    ) {
        self.keys = keys
        self.optionalKeys = optionalKeys
        self.filledKeys = filledKeys
        self.example = example
        self.rule = rule
        self.file = file
    }

    /// Reads the entries; an entry that is not as it should be is told and left out.
    public func entries(in text: String, diagnostics: inout Diagnostics) -> [Entry] {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            let mark = (error as? YamlError).flatMap(Self.mark)
            diagnostics.report(rule, at: position(mark), "the file is not valid YAML: \(Self.words(error))")
            return []
        }
        guard let root, root.scalar?.string != "" else { return [] }
        guard case .sequence(let entries) = root else {
            diagnostics.report(rule, at: position(root.mark), "found no list: expected entries such as '- \(example)'")
            return []
        }
        return entries.compactMap { entry($0, diagnostics: &diagnostics) }
    }

    private func entry(_ node: Node, diagnostics: inout Diagnostics) -> Entry? {
        guard case .mapping(let mapping) = node else {
            let known = keys.dropLast().joined(separator: ", ") + " and " + (keys.last ?? "")
            diagnostics.report(rule, at: position(node.mark), "found no keys: expected \(known)")
            return nil
        }
        var entry = Entry(start: position(node.mark))
        var isValid = true
        for (key, value) in mapping {
            let name = key.string ?? ""
            if keys.contains(name), let scalar = value.scalar {
                entry.scalars[name] = scalar
                entry.positions[name] = position(value.mark)
            } else {
                let found = keys.contains(name) ? "'\(name)' is no single value" : "key '\(name)' is not known"
                let message = "\(found): expected \(keys.joined(separator: ", "))"
                diagnostics.report(rule, at: position(key.mark), message)
                isValid = false
            }
        }
        for key in keys where entry.scalars[key] == nil && !optionalKeys.contains(key) && isValid {
            diagnostics.report(rule, at: entry.start, "the entry lacks '\(key)'")
            isValid = false
        }
        guard isValid else { return nil }
        guard filledKeys.allSatisfy({ entry.scalars[$0]?.string.isEmpty == false }) else {
            let names = filledKeys.map { "'\($0)'" }.joined(separator: " and ")
            diagnostics.report(rule, at: entry.start, "\(names) may not be empty")
            return nil
        }
        return entry
    }

    private func position(_ mark: Mark?) -> SourcePosition {
        SourcePosition(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    private static func mark(_ error: YamlError) -> Mark? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
        default: nil
        }
    }

    private static func words(_ error: any Error) -> String {
        String(describing: error).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    }
}
