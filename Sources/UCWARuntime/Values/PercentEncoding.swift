import Foundation

/// Percent-encoding of query values and `data:` URIs.
enum PercentEncoding {
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    /// Encodes every byte that is not a letter, a digit or one of `-._~`.
    static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            case _ where isAlphanumeric(byte): bytes.append(byte)
            default: bytes += escape(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The escape that stands for a byte.
    static func escape(_ byte: UInt8) -> [UInt8] {
        [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }

    /// Whether a byte is an ASCII letter or digit.
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// Whether a byte is a hexadecimal digit.
    static func isDigit(_ byte: UInt8) -> Bool { digit(byte) != nil }

    /// Decodes escapes, and `+` as a space; nil if an escape is broken.
    static func decodeForm(_ text: Substring) -> Data? {
        decode(text, plus: 0x20)
    }

    /// Decodes escapes only; nil if an escape is broken.
    static func decode(_ text: Substring) -> Data? {
        decode(text, plus: 0x2B)
    }

    private static func decode(_ text: Substring, plus: UInt8) -> Data? {
        var data = Data(capacity: text.utf8.count)
        var iterator = text.utf8.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case 0x25:
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                    return nil
                }
                data.append(high << 4 | low)
            case 0x2B:
                data.append(plus)
            default:
                data.append(byte)
            }
        }
        return data
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
