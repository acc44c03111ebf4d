/// Reads the short texts that hold dates and lengths of time.
struct WireTextReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    /// Whether all was read.
    var isAtEnd: Bool { rest.isEmpty }

    /// Goes past a text where it stands next.
    mutating func skip(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { buffer in
            guard rest.starts(with: buffer) else { return false }
            rest = rest.dropFirst(buffer.count)
            return true
        }
    }

    /// Skips ASCII letters.
    mutating func skipLetters() {
        rest = rest.drop { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }

    /// Reads a number of just so many digits, or of as many as there are up to 15; nil where there are none or others.
    mutating func number(digits: Int? = nil) -> Int64? {
        var value: Int64 = 0
        var count = 0
        var remaining = rest
        while let byte = remaining.first, (0x30...0x39).contains(byte), count < digits ?? 16 {
            value = value * 10 + Int64(byte - 0x30)
            count += 1
            remaining = remaining.dropFirst()
        }
        guard count == digits ?? min(max(count, 1), 15) else { return nil }
        rest = remaining
        return value
    }

    /// Reads a fraction behind a full stop in units of 10⁻¹⁸; 0 where there is no full stop.
    mutating func fraction() -> Int64? {
        guard skip(".") else { return 0 }
        var value: Int64 = 0
        var count = 0
        while let byte = rest.first, (0x30...0x39).contains(byte) {
            if count < 18 { value = value * 10 + Int64(byte - 0x30) }
            count += 1
            rest = rest.dropFirst()
        }
        guard count > 0 else { return nil }
        for _ in min(count, 18)..<18 { value *= 10 }
        return value
    }
}
