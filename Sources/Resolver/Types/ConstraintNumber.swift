/// A number in a description, as people write it.
enum ConstraintNumber: Equatable {
    /// There is no number.
    case none
    /// A whole number, and where it ends.
    case whole(Int, end: Int)
    /// A number that is not whole or that nobody can count to, and where it stands.
    case unclear(Range<Int>)

    /// Reads the number at a place of a text in lowercase: `50`, `-5`, `1,000`, `1 000` with a plain, no-break or narrow space.
    init(in bytes: [UInt8], at start: Int) {
        var position = start
        while let space = Self.separators.dropFirst().first(where: { bytes[position...].starts(with: $0) }) {
            position += space.count
        }
        let first = position
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        var digits = Self.digits(in: bytes, at: position)
        guard !digits.isEmpty else {
            self = .none
            return
        }
        position += digits.count
        // Digits are grouped by three, of which the first group may have fewer.
        let isGrouped = digits.count <= 3
        while isGrouped, let separator = Self.separators.first(where: { bytes[position...].starts(with: $0) }) {
            let group = Self.digits(in: bytes, at: position + separator.count)
            guard group.count == 3 else { break }
            digits += group
            position += separator.count + 3
        }
        let end = Self.end(of: bytes, from: position)
        let sign = bytes[first] == UInt8(ascii: "-") ? "-" : ""
        if end == position, let number = Int(sign + String(decoding: digits, as: UTF8.self)) {
            self = .whole(number, end: end)
        } else {
            self = .unclear(first..<end)
        }
    }

    private static func digits(in bytes: [UInt8], at start: Int) -> [UInt8] {
        guard start < bytes.count else { return [] }
        return Array(bytes[start...].prefix { (0x30...0x39).contains($0) })
    }

    /// What may stand between groups of digits: a comma, a space, U+00A0, U+2009, U+202F.
    private static let separators: [[UInt8]] = [
        [0x2C], [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF],
    ]

    /// Words behind a number that make it another one.
    private static let multiples: Set<String> = ["k", "kb", "mb", "gb", "thousand", "million"]

    /// What joins digits to a number that is not read: `1.5`, `1,5`, `1/2`, `1'000`, `1_000`, `0x10`.
    private static let joints = Array(".,/'_x".utf8)

    /// Where the number really ends: those with a joint, `2k` and `2 million` go on behind their first digits, `50characters`
    /// does not.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let next = end + 1 < bytes.count ? bytes[end + 1] : 0
            let isDigit = (0x30...0x39).contains(bytes[end])
            let isJoint = joints.contains(bytes[end])
            guard isDigit || (isJoint && (0x30...0x39).contains(next)) else { break }
            end += 1
        }
        let letters = bytes[end...].drop { $0 == 0x20 }.prefix { (0x61...0x7A).contains($0) }
        return multiples.contains(String(decoding: letters, as: UTF8.self)) ? letters.endIndex : end
    }
}
