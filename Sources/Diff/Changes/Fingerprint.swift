import UCWAGenModel

/// What tells one change from all others, whenever and wherever it is found: of what changed, not of where it stands.
enum Fingerprint {
    /// The fingerprint of a change, over rule, path, old and new value.
    static func of(rule: String, path: String, old: String?, new: String?) -> String {
        StableDigest.hexadecimal(of: [rule, path, old, new])
    }
}
