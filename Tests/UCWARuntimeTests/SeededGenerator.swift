import UCWARuntime

/// SplitMix64: the same numbers in every run, so that a failure can be looked at again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Text of every kind that may go wrong: escapes, quotation marks, control characters, other scripts.
    mutating func text(maximumLength: Int = 24) -> String {
        let characters: [Unicode.Scalar] = [
            "a", "Z", "0", "9", " ", "+", "%", "&", "=", "\"", "\\", "/", ",", ";", ":", "#", "?", "<", ">", "\n", "\r",
            "\t", "\u{1}", "\u{1F}", "\u{7F}", "é", "ß", "Ω", "漢", "\u{200B}", "\u{FEFF}", "😀", "{", "}", "[", "]",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...maximumLength, using: &self) {
            text.append(characters.randomElement(using: &self) ?? "x")
        }
        return String(text)
    }

    /// A name that the reference does not know.
    mutating func name() -> String { "x\(UInt32.random(in: 0 ... .max, using: &self))" }

    /// Any JSON value.
    mutating func value(depth: Int = 3) -> ContentValue {
        switch Int.random(in: 0...(depth > 0 ? 8 : 6), using: &self) {
        case 0: .null
        case 1: .boolean(.random(using: &self))
        case 2: .integer(.random(in: .min ... .max, using: &self))
        // With a fraction: coders of Foundation write 4.0 as 4.
        case 3: .number(Double(Int.random(in: -9_999_999...9_999_999, using: &self)) + 0.25)
        case 4: ContentValue.exactDecimal("\(UInt64.random(in: (1 << 63)...(.max), using: &self))")
        case 5, 6: .string(text())
        case 7: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
        default: .object(object(depth: depth - 1))
        }
    }

    /// Any JSON object.
    mutating func object(depth: Int = 3) -> ResourceContent {
        var members: [String: ContentValue] = [:]
        for _ in 0..<Int.random(in: 0...5, using: &self) {
            members[name() + text(maximumLength: 3)] = value(depth: depth)
        }
        return ResourceContent(members: members)
    }
}
