import UCWAGenModel
import Yams

/// Reads a YAML file that is a list of entries, each of some keys with a single value, or where allowed with a mapping of such.
public struct EntryList {
    /// An entry in which every key is known, and every key is there that must be.
    public struct Entry {
        fileprivate var values: [String: OverrideValue] = [:]
        fileprivate var positions: [String: SourcePosition] = [:]
        /// The position of the entry.
        public fileprivate(set) var start: SourcePosition

        /// Whether the entry has a key, null included.
        public func has(_ key: String) -> Bool { values[key] != nil }

        /// The text of a key; nil where the key is not there, is null or has a mapping.
        public func text(_ key: String) -> String? {
            guard case .scalar(let text)? = values[key] else { return nil }
            return text
        }

        /// The value of a key; null where the key is not there.
        public func value(_ key: String) -> OverrideValue { values[key] ?? .null }

        /// The place of a key's value; that of the entry where the key is not there.
        public func position(_ key: String) -> SourcePosition { positions[key] ?? start }
    }

    /// The keys that an entry may have, in the order in which they are told.
    let keys: [String]
    /// Those that an entry may lack.
    let optionalKeys: Set<String>
    /// Those whose value may be a mapping of single values.
    let mappingKeys: Set<String>
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
    ///   - mappingKeys: Those whose value may be a mapping of single values.
    ///   - filledKeys: Those whose value may not be empty.
    ///   - example: What an entry looks like.
    ///   - rule: The rule that an entry breaks which is not as it should be.
    ///   - file: What diagnostics call the file.
    public init(
        keys: [String],
        optionalKeys: Set<String> = [],
        mappingKeys: Set<String> = [],
        filledKeys: [String],
        example: String,
        rule: DiagnosticRule,
        file: String
    ) {
        self.keys = keys
        self.optionalKeys = optionalKeys
        self.mappingKeys = mappingKeys
        self.filledKeys = filledKeys
        self.example = example
        self.rule = rule
        self.file = file
    }

    /// Reads the entries; an entry that is not as it should be is told and left out.
    public func entries(in text: String, diagnostics: inout Diagnostics) -> [Entry] {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text.withoutByteOrderMark)
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
            if keys.contains(name), let read = self.value(value, of: name) {
                entry.values[name] = read
                entry.positions[name] = position(value.mark)
            } else {
                let forms =
                    mappingKeys.contains(name) ? "neither a single value nor a mapping of such" : "no single value"
                let found = keys.contains(name) ? "'\(name)' is \(forms)" : "key '\(name)' is not known"
                let message = "\(found): expected \(keys.joined(separator: ", "))"
                diagnostics.report(rule, at: position(key.mark), message)
                isValid = false
            }
        }
        for key in keys where entry.values[key] == nil && !optionalKeys.contains(key) && isValid {
            diagnostics.report(rule, at: entry.start, "the entry lacks '\(key)'")
            isValid = false
        }
        guard isValid else { return nil }
        guard filledKeys.allSatisfy({ entry.text($0)?.isEmpty == false }) else {
            let names = filledKeys.map { "'\($0)'" }.joined(separator: " and ")
            diagnostics.report(rule, at: entry.start, "\(names) may not be empty")
            return nil
        }
        return entry
    }

    /// The value of a key; nil where it is of a form that the key cannot have.
    private func value(_ node: Node, of name: String) -> OverrideValue? {
        if let scalar = node.scalar { return Self.text(scalar).map(OverrideValue.scalar) ?? .null }
        guard mappingKeys.contains(name), case .mapping(let mapping) = node else { return nil }
        var members: [OverrideValue.Member] = []
        for (key, value) in mapping {
            guard let name = key.string, let scalar = value.scalar else { return nil }
            let member = OverrideValue.Member(key: name, text: Self.text(scalar), position: position(key.mark))
            members.append(member)
        }
        return .mapping(members)
    }

    /// The text of a scalar; nil where it is null.
    private static func text(_ scalar: Node.Scalar) -> String? {
        let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        return isNull ? nil : scalar.string
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
