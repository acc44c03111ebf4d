/// A short digest of texts that is the same on every machine; it names things and guards against nothing.
public enum StableDigest {
    /// The 16 hexadecimal digits of FNV-1a, 64 bits, over some texts; nil is another text than an empty one.
    public static func hexadecimal(of texts: [String?]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for text in texts {
            if let text {
                text.utf8.forEach(add)
            } else {
                add(0)
            }
            add(0x1F)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
