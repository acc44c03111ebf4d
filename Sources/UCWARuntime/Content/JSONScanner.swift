/// Looks over JSON before it is parsed for what the parser lets pass without a word: how deep it is, whether it was cut
/// off, numbers that would be rounded; and counts members, since the parser drops all but one of the same name.
struct JSONScanner {
    /// How many members all objects together have.
    private(set) var memberCount = 0
    /// Whether a text may hold a byte order mark, which the parser drops behind an escape.
    private(set) var hasMarks = false
    private var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ContentLimits) throws(ContentError) {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index = try endOfString(bytes, from: index)
            case UInt8(ascii: ":"):
                memberCount += 1
                index += 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                guard depth <= limits.maximumDepth else { throw .tooDeep(maximum: limits.maximumDepth) }
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                index += 1
            case 0:
                throw .notJSON("a null byte at \(index)")
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                index = try Self.endOfNumber(bytes, from: index)
            default:
                index += 1
            }
        }
        if depth > 0 { throw .truncated(bytes: bytes.count) }
    }

    /// The index behind the string that begins at an index.
    private mutating func endOfString(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) throws(ContentError) -> Int {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): return index + 1
            case UInt8(ascii: "\\"): index += 2
            case 0xEF:
                hasMarks = true
                index += 1
            default: index += 1
            }
        }
        throw .truncated(bytes: bytes.count)
    }

    /// The index behind the number that begins at an index.
    ///
    /// Up to 38 digits fit into a decimal number, whose exponent is small; a number with an exponent and few digits is
    /// held in binary.
    private static func endOfNumber(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) throws(ContentError) -> Int {
        var index = start
        var digits = 0
        var exponent = 0
        var isExponent = false
        scan: while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isExponent {
                    exponent = min(exponent * 10 + Int(bytes[index] - 0x30), 9_999)
                } else if digits > 0 || bytes[index] != UInt8(ascii: "0") {
                    digits += 1
                }
            case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): break
            default: break scan
            }
            index += 1
        }
        if digits > 38 || exponent > (digits > 15 ? 60 : 300) || index - start > 100 {
            throw .inexactNumber(String(decoding: bytes[start..<index].prefix(60), as: UTF8.self))
        }
        return index
    }
}

/// Finds the name that an object has twice, once it is known that there is one.
struct DuplicateFinder {
    private var names: [Set<String>] = []

    /// The first name that stands twice in one object; nil where none does.
    mutating func duplicate(in text: String) -> String? {
        var pending: String?
        var rest = Substring(text).utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                let start = rest.startIndex
                while let next = rest.popFirst(), next != UInt8(ascii: "\"") {
                    if next == UInt8(ascii: "\\") { rest = rest.dropFirst() }
                }
                pending = String(text[start..<rest.startIndex].dropLast())
            case UInt8(ascii: ":"):
                guard let raw = pending, !names.isEmpty else { continue }
                let name = (try? ContentValue(json: .init("\"\(raw)\"".utf8)))?.string ?? raw
                guard names[names.count - 1].insert(name).inserted else { return name }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                names.append([])
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = names.popLast()
            default:
                continue
            }
        }
        return nil
    }
}
