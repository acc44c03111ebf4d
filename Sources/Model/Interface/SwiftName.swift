/// Turns names of the reference into Swift identifiers, by the Swift API Design Guidelines.
///
/// The result holds ASCII letters and digits only and may be a reserved word or taken already; the emitter resolves that.
public enum SwiftName {
    /// The name of a type: `startMessaging2` → `StartMessaging2`.
    public static func type(_ name: String) -> String {
        var bytes = joined(name)
        if let first = bytes.first { bytes[0] = uppercased(first) }
        return identifier(bytes)
    }

    /// The name of a member: `BeRightBack` → `beRightBack`, `APIVersionNotSupported` → `apiVersionNotSupported`.
    public static func member(_ name: String) -> String {
        var bytes = joined(name)
        for index in 0..<acronymLength(bytes) { bytes[index] = lowercased(bytes[index]) }
        return identifier(bytes)
    }

    /// Whether a word can be a name in Swift as it stands, reserved words included, which get backticks.
    public static func isIdentifier(_ word: String) -> Bool {
        guard let first = word.utf8.first, !isDigit(first) else { return false }
        return word.utf8.allSatisfy { isUppercase($0) || isLowercase($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// What is the same for two names that are equal without regard to case and yield the same member.
    ///
    /// Names that differ in any other way are different members: `operationID` is not `operationId`, but `Uri` is `uri`.
    public static func memberKey(_ name: String) -> String {
        let (key, member) = (name.lowercased(), member(name))
        return key == member ? key : key + " " + member
    }

    /// How many letters at the beginning are written small: one, or all of an acronym that the name begins with.
    private static func acronymLength(_ bytes: [UInt8]) -> Int {
        let run = bytes.prefix(while: isUppercase).count
        guard run > 1, run < bytes.count else { return run }
        let rest = bytes[run...]
        let small = rest.prefix(while: isLowercase).count
        // `IPv6…` and `URLs…`: a single small letter belongs to the acronym. `APIVersion`: the last capital does not.
        return small == 0 || small == 1 ? run : run - 1
    }

    /// The letters and digits of a name; what follows anything else begins with a capital.
    private static func joined(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        var startsWord = false
        for byte in ascii(name).utf8 {
            if isUppercase(byte) || isLowercase(byte) || isDigit(byte) {
                bytes.append(startsWord ? uppercased(byte) : byte)
                startsWord = false
            } else {
                startsWord = !bytes.isEmpty
            }
        }
        return bytes
    }

    /// The name without marks on its letters; a letter that is not a Latin one becomes its code.
    private static func ascii(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 >= 0x80 }) else { return name }
        var result = ""
        for character in name {
            if character.isASCII {
                result.append(character)
            } else if let base = Decomposition.base(of: character) {
                result.append(base)
            } else {
                for scalar in character.unicodeScalars where scalar.properties.isAlphabetic {
                    result += " u" + String(scalar.value, radix: 16) + " "
                }
                if !result.hasSuffix(" ") { result.append(" ") }
            }
        }
        return result
    }

    private static func identifier(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let first = bytes.first, isDigit(first) else { return text }
        return "_" + text
    }

    private static func isUppercase(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func uppercased(_ byte: UInt8) -> UInt8 { isLowercase(byte) ? byte & 0xDF : byte }
    private static func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }
}
