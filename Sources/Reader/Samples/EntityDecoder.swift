import CLibXML2

/// Undoes the escaping of samples: pages show them with entities, once or twice over.
enum EntityDecoder {
    /// Decodes a body until its own mark-up is bare.
    ///
    /// Only what is escaped as a whole is decoded, so that an entity that belongs to the body survives: JSON is escaped where
    /// its quotation marks are, XML where its first angle bracket is.
    static func decodedBody(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        // Twice is the most that is seen; the bound keeps hostile input from costing more.
        for _ in 0..<4 {
            guard isEscaped(bytes) else { break }
            bytes = decoded(bytes)
        }
        return bytes
    }

    /// Replaces every entity and numeric character reference once. Line breaks stay where they are.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"), let (scalar, length) = entity(bytes[index...]) {
                result += Array(String(Character(scalar)).utf8)
                index += length
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func isEscaped(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first(where: { !$0.isSpace }) else { return false }
        switch first {
        case UInt8(ascii: "&"): return true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return !bytes.contains(UInt8(ascii: "\"")) && bytes.contains(UInt8(ascii: "&"))
        default: return false
        }
    }

    /// The character that an entity at the start stands for, and the entity's length in bytes.
    private static func entity(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        guard let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[(bytes.startIndex + 1)..<end]
        let length = end - bytes.startIndex + 1
        let scalar: Unicode.Scalar?
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let value = UInt32(isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10)
            scalar = value.flatMap(Unicode.Scalar.init)
        } else {
            scalar = named(String(decoding: name, as: UTF8.self))
        }
        return scalar.map { ($0, length) }
    }

    private static func named(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "quot": "\""
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "apos": "'"
        default: htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
        }
    }
}
