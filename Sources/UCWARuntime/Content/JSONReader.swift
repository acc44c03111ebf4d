import Foundation

/// Reads JSON into a tree, in one pass over the bytes.
///
/// Foundation's parser keeps the last of two members of a name, rounds long numbers, differs from platform to platform and
/// takes twice the time; here nothing is lost in silence, everywhere alike.
struct JSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: ContentLimits
    private var index = 0
    private var depth = 0

    /// The bytes must stay where they are while they are read.
    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ContentLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads the one value that the bytes hold.
    mutating func document() throws(ContentError) -> ContentValue {
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw unexpected() }
        return value
    }

    private mutating func value() throws(ContentError) -> ContentValue {
        skipSpace()
        guard index < bytes.count else { throw .truncated(bytes: bytes.count) }
        switch bytes[index] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw unexpected()
        }
    }

    private mutating func object() throws(ContentError) -> ResourceContent {
        try descend()
        var members: [String: ContentValue] = Dictionary(minimumCapacity: 8)
        while true {
            skipSpace()
            // A comma behind the last member is let pass, as samples and hand-written servers have it.
            if skip(UInt8(ascii: "}")) { break }
            guard index < bytes.count else { throw .truncated(bytes: bytes.count) }
            guard bytes[index] == UInt8(ascii: "\"") else { throw unexpected() }
            let name = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            guard members.updateValue(try value(), forKey: name) == nil else { throw .duplicateMember(name) }
            skipSpace()
            if !skip(UInt8(ascii: ",")) {
                try expect(UInt8(ascii: "}"))
                break
            }
        }
        depth -= 1
        return ResourceContent(members: members)
    }

    private mutating func array() throws(ContentError) -> [ContentValue] {
        try descend()
        var elements: [ContentValue] = []
        while true {
            skipSpace()
            if skip(UInt8(ascii: "]")) { break }
            elements.append(try value())
            skipSpace()
            if !skip(UInt8(ascii: ",")) {
                try expect(UInt8(ascii: "]"))
                break
            }
        }
        depth -= 1
        return elements
    }

    private mutating func descend() throws(ContentError) {
        index += 1
        depth += 1
        guard depth <= limits.maximumDepth else { throw .tooDeep(maximum: limits.maximumDepth) }
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(ContentError) {
        guard !skip(byte) else { return }
        throw index < bytes.count ? unexpected() : .truncated(bytes: bytes.count)
    }

    private mutating func word(_ word: StaticString, _ value: ContentValue) throws(ContentError) -> ContentValue {
        for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
        return value
    }

    private func unexpected() -> ContentError {
        let byte = bytes[index]
        let found = (0x21...0x7E).contains(byte) ? "'\(Character(UnicodeScalar(byte)))'" : "byte \(byte)"
        return .notJSON("unexpected \(found) at byte \(index)")
    }
}

// MARK: - Texts

extension JSONReader {
    private mutating func string() throws(ContentError) -> String {
        index += 1
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let text = try text(bytes[start..<index], from: start)
                index += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw unexpected()
            default: index += 1
            }
        }
        throw .truncated(bytes: bytes.count)
    }

    /// Reads a text that has escapes; those in front of the index are known to be none.
    private mutating func escapedString(from start: Int) throws(ContentError) -> String {
        var unescaped = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return try unescaped.withUnsafeBufferPointer { buffer throws(ContentError) in
                    try text(buffer[...], from: start)
                }
            case UInt8(ascii: "\\"): try escape(into: &unescaped)
            case 0..<0x20: throw unexpected()
            default:
                unescaped.append(byte)
                index += 1
            }
        }
        throw .truncated(bytes: bytes.count)
    }

    private mutating func escape(into unescaped: inout [UInt8]) throws(ContentError) {
        index += 1
        guard index < bytes.count else { throw .truncated(bytes: bytes.count) }
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(bytes[index])
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"):
            index += 1
            unescaped.append(contentsOf: String(try scalar()).utf8)
            return
        default: throw unexpected()
        }
        index += 1
    }

    /// Reads the four digits of an escape, and those of the other half where it is one of two.
    private mutating func scalar() throws(ContentError) -> Character {
        let start = index
        let first = try codeUnit()
        var value = first
        if (0xD800...0xDBFF).contains(first), skip(UInt8(ascii: "\\")) {
            try expect(UInt8(ascii: "u"))
            let second = try codeUnit()
            guard (0xDC00...0xDFFF).contains(second) else { throw .notJSON("half a character at byte \(start)") }
            value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw .notJSON("half a character at byte \(start)") }
        return Character(scalar)
    }

    private mutating func codeUnit() throws(ContentError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count else { throw .truncated(bytes: bytes.count) }
            guard let digit = Character(UnicodeScalar(bytes[index])).hexDigitValue else { throw unexpected() }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    private func text(_ slice: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) throws(ContentError) -> String {
        let text = String(decoding: UnsafeBufferPointer(rebasing: slice), as: UTF8.self)
        // Bytes that are not UTF-8 are replaced; in ASCII there are none.
        guard slice.allSatisfy({ $0 < 0x80 }) || text.utf8.elementsEqual(slice) else {
            throw .notJSON("text that is not UTF-8 at byte \(start)")
        }
        return text
    }
}

// MARK: - Numbers

extension JSONReader {
    private mutating func number() throws(ContentError) -> ContentValue {
        let start = index
        var digits = 0
        let isNegative = skip(UInt8(ascii: "-"))
        let hasLeadingZero = index < bytes.count && bytes[index] == UInt8(ascii: "0")
        let whole = try digitCount(&digits)
        guard !hasLeadingZero || whole == 1 else { throw .notJSON("a number with a leading zero at byte \(start)") }
        var isWhole = true
        if skip(UInt8(ascii: ".")) {
            isWhole = false
            _ = try digitCount(&digits)
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            index += 1
            if !skip(UInt8(ascii: "-")) { _ = skip(UInt8(ascii: "+")) }
            var exponentDigits = 0
            _ = try digitCount(&exponentDigits)
        }
        if isWhole, whole <= 18 { return .integer(small(start, isNegative)) }
        return try exact(String(decoding: bytes[start..<index], as: UTF8.self), digits: digits, isWhole: isWhole)
    }

    private mutating func digitCount(_ significant: inout Int) throws(ContentError) -> Int {
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            if significant > 0 || bytes[index] != 0x30 { significant += 1 }
            index += 1
        }
        guard index > start else {
            throw index < bytes.count ? unexpected() : .truncated(bytes: bytes.count)
        }
        return index - start
    }

    private func small(_ start: Int, _ isNegative: Bool) -> Int {
        var value = 0
        for byte in bytes[(start + (isNegative ? 1 : 0))..<index] { value = value * 10 + Int(byte - 0x30) }
        return isNegative ? -value : value
    }

    /// A binary number holds 15 digits in any case and a decimal one 38, though with a smaller exponent.
    private func exact(_ text: String, digits: Int, isWhole: Bool) throws(ContentError) -> ContentValue {
        if isWhole, let integer = Int(text) { return .integer(integer) }
        if !isWhole, digits <= 15, let number = Double(text), number.isNormal || (number == 0 && digits == 0) {
            return .number(number)
        }
        guard digits <= 38, let decimal = Decimal(string: text), decimal.isFinite, decimal != 0 || digits == 0,
            text.utf8.count <= 100
        else { throw .inexactNumber(String(text.prefix(60))) }
        // What is not too long after all, such as 0.30000000000000004, is binary where that prints the same digits.
        if !isWhole, let number = Double(text), Decimal(string: "\(number)") == decimal { return .number(number) }
        return .decimal(decimal)
    }
}
