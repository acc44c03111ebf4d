/// What tells one change from all others, whenever and wherever it is found: of what changed, not of where it stands.
enum Fingerprint {
    /// The fingerprint of a change: 16 hexadecimal digits of FNV-1a, 64 bits, over rule, path, old and new value.
    static func of(rule: String, path: String, old: String?, new: String?) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for part in [rule, path, old, new] {
            // A value that is not there is another than an empty one.
            if let part {
                part.utf8.forEach(add)
            } else {
                add(0)
            }
            add(0x1F)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
