import UCWAGenModel
import Yams

/// Reads `overrides.yml`: a list of entries with `at`, `expect`, `set` and `reason`.
public struct OverrideFile {
    /// The name of the file that is read from the folder of the reference.
    public static let name = "overrides.yml"

    private static let keys = ["at", "expect", "set", "reason"]

    /// The file's name, or its path where it does not lie in the folder of the reference.
    private let file: String

    /// Creates a reader.
    ///
    /// - Parameter file: What diagnostics call the file.
    public init(file: String) {
        self.file = file
    }

    /// Reads the entries; an entry that is not as it should be is told and left out.
    public func overrides(in text: String, diagnostics: inout Diagnostics) -> [Override] {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            let mark = (error as? YamlError).flatMap(Self.mark)
            diagnostics.report(.overrideInvalid, at: position(mark), "the file is not valid YAML: \(Self.words(error))")
            return []
        }
        guard let root, root.scalar?.string != "" else { return [] }
        guard case .sequence(let entries) = root else {
            diagnostics.report(
                .overrideInvalid,
                at: position(root.mark),
                "found no list: expected entries such as '- at: conversation.properties.state'"
            )
            return []
        }
        return entries.compactMap { override($0, diagnostics: &diagnostics) }
    }

    private func override(_ node: Node, diagnostics: inout Diagnostics) -> Override? {
        guard case .mapping(let mapping) = node else {
            diagnostics.report(
                .overrideInvalid,
                at: position(node.mark),
                "found no keys: expected at, expect, set and reason"
            )
            return nil
        }
        var values: [String: Node] = [:]
        var isValid = true
        for (key, value) in mapping {
            let name = key.string ?? ""
            if Self.keys.contains(name), value.scalar != nil {
                values[name] = value
            } else {
                let expected = "expected \(Self.keys.joined(separator: ", "))"
                let found = Self.keys.contains(name) ? "'\(name)' is no single value" : "key '\(name)' is not known"
                diagnostics.report(.overrideInvalid, at: position(key.mark), "\(found): \(expected)")
                isValid = false
            }
        }
        for key in Self.keys where values[key] == nil && isValid {
            diagnostics.report(.overrideInvalid, at: position(node.mark), "the entry lacks '\(key)'")
            isValid = false
        }
        guard isValid, let at = values["at"]?.scalar?.string, let reason = values["reason"]?.scalar?.string else {
            return nil
        }
        guard !at.isEmpty, !reason.isEmpty else {
            diagnostics.report(.overrideInvalid, at: position(node.mark), "'at' and 'reason' may not be empty")
            return nil
        }
        let place = position(values["at"]?.mark ?? node.mark)
        return Override(
            at: at,
            expect: Self.value(values["expect"]),
            set: Self.value(values["set"]),
            reason: reason,
            position: place
        )
    }

    /// A scalar's text; nil for null.
    private static func value(_ node: Node?) -> String? {
        guard let scalar = node?.scalar else { return nil }
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
