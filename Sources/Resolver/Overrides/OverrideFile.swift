import UCWAGenModel

/// Reads `overrides.yml`: a list of entries with `at`, `expect`, `set` and `reason`.
public struct OverrideFile {
    /// The name of the file that is read from the folder of the reference.
    public static let name = "overrides.yml"

    private let list: EntryList

    /// Creates a reader.
    ///
    /// - Parameter file: What diagnostics call the file: its name, or its path where it does not lie in the folder of the reference.
    public init(file: String) {
        list = EntryList(
            keys: ["at", "expect", "set", "reason"],
            filledKeys: ["at", "reason"],
            example: "at: conversation.properties.state",
            rule: .overrideInvalid,
            file: file
        )
    }

    /// Reads the entries; an entry that is not as it should be is told and left out.
    public func overrides(in text: String, diagnostics: inout Diagnostics) -> [Override] {
        list.entries(in: text, diagnostics: &diagnostics).compactMap { entry in
            guard let at = entry.text("at"), let reason = entry.text("reason") else { return nil }
            return Override(
                at: at,
                expect: entry.text("expect"),
                set: entry.text("set"),
                reason: reason,
                position: entry.position("at")
            )
        }
    }
}
