/// Reads the JSON of a sample, with the line of every member.
///
/// Foundation's parser gives no positions and refuses what the reference is full of: strings with line breaks in them, commas
/// before a closing bracket. Both are read as meant and told.
struct JSONSampleParser {
    /// Why a text is no JSON.
    struct Failure: Error {
        /// Where, as an offset in bytes.
        var offset: Int
        /// What was expected and found.
        var message: String
    }

    /// What had to be mended.
    struct Repair {
        /// Where, as an offset in bytes.
        var offset: Int
        /// What was found and how it was read.
        var message: String
    }

    /// The values that were read last, and what was mended on the way.
    private(set) var repairs: [Repair] = []
    /// How far the text was read.
    private(set) var offset = 0

    private let bytes: [UInt8]
    private let firstLine: Int
    private var line: Int
    private var depth = 0

    /// Deeper nesting is no sample, and would exhaust the stack.
    private static let maximumDepth = 200

    init(_ text: SampleText) {
        bytes = text.bytes
        firstLine = text.line
        line = text.line
    }

    /// Reads one value from the start of the text; what follows it is left.
    mutating func parse() throws(Failure) -> SampleValue {
        skipSpace()
        return try value()
    }

    private mutating func value() throws(Failure) -> SampleValue {
        guard offset < bytes.count else { throw failure("expected a value, found the end of the sample") }
        switch bytes[offset] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw failure("expected a value, found \(found)")
        }
    }

    private mutating func object() throws(Failure) -> SampleValue {
        try enter()
        var members: [SampleMember] = []
        while try !ends(with: UInt8(ascii: "}"), isFirst: members.isEmpty) {
            guard current == UInt8(ascii: "\"") else {
                throw failure("expected a name in quotation marks, found \(found)")
            }
            let memberLine = line
            let name = try string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw failure("expected ':' after \"\(name)\", found \(found)") }
            offset += 1
            skipSpace()
            members.append(SampleMember(name: name, value: try value(), line: memberLine))
        }
        depth -= 1
        return .object(members)
    }

    private mutating func array() throws(Failure) -> SampleValue {
        try enter()
        var elements: [SampleValue] = []
        while try !ends(with: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
            elements.append(try value())
        }
        depth -= 1
        return .array(elements)
    }

    private mutating func enter() throws(Failure) {
        offset += 1
        depth += 1
        if depth > Self.maximumDepth { throw failure("nested more than \(Self.maximumDepth) levels deep") }
    }

    /// Goes on to the next item of an object or array, or past its closing bracket.
    private mutating func ends(with bracket: UInt8, isFirst: Bool) throws(Failure) -> Bool {
        skipSpace()
        if current == bracket {
            offset += 1
            return true
        }
        if isFirst { return false }
        guard current == UInt8(ascii: ",") else {
            throw failure("expected ',' or '\(Character(Unicode.Scalar(bracket)))', found \(found)")
        }
        let comma = offset
        offset += 1
        skipSpace()
        if current == bracket {
            repairs.append(Repair(offset: comma, message: "a comma stands before a closing bracket: read as left out"))
            offset += 1
            return true
        }
        return false
    }

    private mutating func word(_ word: StaticString, _ value: SampleValue) throws(Failure) -> SampleValue {
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[offset...].starts(with: expected) else { throw failure("expected a value, found \(found)") }
        offset += expected.count
        return value
    }

    private mutating func number() throws(Failure) -> SampleValue {
        let start = offset
        while offset < bytes.count, isNumberByte(bytes[offset]) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text) else {
            offset = start
            throw failure("expected a number, found \(text)")
        }
        return .number(number)
    }

    private func isNumberByte(_ byte: UInt8) -> Bool {
        byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
            || byte | 0x20 == UInt8(ascii: "e")
    }

    private mutating func string() throws(Failure) -> String {
        let start = offset
        offset += 1
        var runStart = offset
        var decoded: [UInt8] = []
        var hasBreak = false
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                decoded += bytes[runStart..<offset]
                offset += 1
                if hasBreak {
                    repairs.append(
                        Repair(offset: start, message: "a string holds a line break: read as part of the string")
                    )
                }
                return String(decoding: decoded, as: UTF8.self)
            case .backslash:
                decoded += bytes[runStart..<offset]
                decoded += try escape()
                runStart = offset
            case .lineFeed:
                hasBreak = true
                line += 1
                offset += 1
            default:
                offset += 1
            }
        }
        offset = start
        throw failure("the string is not closed")
    }

    /// Reads an escape; a surrogate pair becomes one character.
    private mutating func escape() throws(Failure) -> [UInt8] {
        guard offset + 1 < bytes.count else { throw failure("the string is not closed") }
        let letter = bytes[offset + 1]
        offset += 2
        switch letter {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            var units = [try codeUnit()]
            if UTF16.isLeadSurrogate(units[0]), bytes[offset...].starts(with: "\\u".utf8) {
                offset += 2
                units.append(try codeUnit())
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        default: return [letter]
        }
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
            throw failure("expected four hexadecimal digits, found \(digits)")
        }
        offset += 4
        return unit
    }

    private mutating func skipSpace() {
        while offset < bytes.count, bytes[offset].isSpace {
            if bytes[offset] == .lineFeed { line += 1 }
            offset += 1
        }
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private var found: String {
        guard let byte = current else { return "the end of the sample" }
        let word = bytes[offset...].prefix(16).prefix { !$0.isSpace }
        return byte < 0x20 ? "a control character" : "'" + String(decoding: word, as: UTF8.self) + "'"
    }

    private func failure(_ message: String) -> Failure { Failure(offset: offset, message: message) }
}
