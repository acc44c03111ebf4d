/// A digest of words: 16 hexadecimal digits of FNV-1a, 64 bits.
///
/// It shows whether a page still says the same without holding the words. Only letters and digits count: editions differ in case,
/// punctuation and spaces where they mean the same.
struct WordDigest: Hashable {
    /// The digits.
    let text: String

    /// The digest of some words; nil where there are none.
    init?(of words: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isEmpty = true
        for character in words.lowercased() where character.isLetter || character.isNumber {
            isEmpty = false
            for byte in character.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        if isEmpty { return nil }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A digest that was written down; nil where the text is none.
    init?(digits: some StringProtocol) {
        guard digits.utf8.count == 16, digits.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else { return nil }
        text = String(digits)
    }
}
