import UCWAGenModel

/// Reads `overrides.yml`: a list of corrections with `at`, `expect`, `set` and `reason`, and of acknowledged diagnostics with `at`,
/// `accept` and `reason`.
public struct OverrideFile {
    /// The name of the file that is read from the folder of the reference.
    public static let name = "overrides.yml"

    /// What a file of overrides holds.
    public struct Contents: Hashable, Sendable {
        /// The corrections, in the order of the file.
        public var overrides: [Override] = []
        /// The acknowledged diagnostics, in the order of the file.
        public var acknowledgements: [Acknowledgement] = []

        /// Creates empty contents.
        public init() {}
    }

    private let list: EntryList

    /// Creates a reader.
    ///
    /// - Parameter file: What diagnostics call the file: its name, or its path where it does not lie in the folder of the reference.
    public init(file: String) {
        list = EntryList(
            keys: ["at", "expect", "set", "accept", "reason"],
            optionalKeys: ["expect", "set", "accept"],
            mappingKeys: ["expect", "set"],
            filledKeys: ["at", "reason"],
            example: "at: conversation.properties.state",
            rule: .overrideInvalid,
            file: file
        )
    }

    /// Reads the corrections and the acknowledged diagnostics; an invalid entry is reported and left out.
    public func contents(of text: String, diagnostics: inout Diagnostics) -> Contents {
        var contents = Contents()
        for entry in list.entries(in: text, diagnostics: &diagnostics) {
            guard let at = entry.text("at"), let reason = entry.text("reason") else { continue }
            let position = entry.position("at")
            guard entry.has("accept") else {
                guard let lacking = ["expect", "set"].first(where: { !entry.has($0) }) else {
                    let (expect, set) = (entry.value("expect"), entry.value("set"))
                    contents.overrides.append(
                        Override(at: at, expect: expect, set: set, reason: reason, position: position)
                    )
                    continue
                }
                diagnostics.report(.overrideInvalid, at: entry.start, "the entry lacks '\(lacking)'")
                continue
            }
            if let other = ["expect", "set"].first(where: entry.has) {
                let message = "'accept' and '\(other)' exclude each other: expected a correction or an acknowledgement"
                diagnostics.report(.overrideInvalid, at: entry.position("accept"), message)
            } else {
                contents.acknowledgements.append(
                    Acknowledgement(
                        at: at,
                        rule: entry.text("accept") ?? "",
                        reason: reason,
                        position: position,
                        rulePosition: entry.position("accept")
                    )
                )
            }
        }
        return contents
    }

    /// Reads the corrections alone; an invalid entry is reported and left out.
    public func overrides(in text: String, diagnostics: inout Diagnostics) -> [Override] {
        contents(of: text, diagnostics: &diagnostics).overrides
    }
}
