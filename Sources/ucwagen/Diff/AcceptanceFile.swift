import Foundation
import UCWAGenDiff
import UCWAGenModel
import UCWAGenResolver

/// Reads a file of accepted changes: a list of entries with `fingerprint`, `reason` and perhaps `path`.
enum AcceptanceFile {
    /// Reads the entries; an entry that is not as it should be is told and left out.
    static func read(_ path: String, diagnostics: inout Diagnostics) -> [Acceptance] {
        guard let data = FileManager.default.contents(atPath: path) else {
            diagnostics.report(.acceptanceUnreadable, at: nil, "cannot read the accepted changes '\(path)'")
            return []
        }
        let list = EntryList(
            keys: ["fingerprint", "path", "reason"],
            optionalKeys: ["path"],
            filledKeys: ["fingerprint", "reason"],
            example: "fingerprint: 5d0f7a7a9b2c3d4e",
            rule: .acceptanceInvalid,
            // Without a folder it would be taken for a file of the reference.
            file: path.contains("/") ? path : "./" + path
        )
        let entries = list.entries(in: String(decoding: data, as: UTF8.self), diagnostics: &diagnostics)
        return entries.compactMap { entry in
            guard let fingerprint = entry.text("fingerprint"), let reason = entry.text("reason") else { return nil }
            let position = entry.position("fingerprint")
            guard isFingerprint(fingerprint) else {
                let message = "'\(fingerprint)' is no fingerprint: expected the 16 digits that --verbose shows"
                diagnostics.report(.acceptanceInvalid, at: position, message)
                return nil
            }
            return Acceptance(
                fingerprint: fingerprint,
                path: entry.text("path"),
                reason: reason,
                position: position
            )
        }
    }

    private static func isFingerprint(_ text: String) -> Bool {
        text.utf8.count == 16 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    }

    /// Tells of entries that have lost their point.
    static func check(_ acceptances: [Acceptance], against diff: ReferenceDiff, diagnostics: inout Diagnostics) {
        for stale in diff.stale(acceptances) {
            let what = stale.path.map { "of '\($0)'" } ?? "of this fingerprint"
            diagnostics.report(
                .acceptanceStale,
                at: stale.position,
                "there is no such change \(what) any more: remove the entry"
            )
        }
        for (acceptance, path) in diff.misplaced(acceptances) {
            let message = "the change of this fingerprint is at '\(path)', the entry says '\(acceptance.path ?? "")'"
            diagnostics.report(.acceptanceInvalid, at: acceptance.position, message)
        }
    }
}
