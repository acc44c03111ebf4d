/// Folds white space to single spaces as it is appended, and leaves out characters that nobody sees.
///
/// No-break spaces and those of other widths count as space. Soft hyphens, zero-width characters and marks of direction are left
/// out: in a name they would make another name that looks the same.
struct SpaceFolder {
    private var bytes: [UInt8] = []

    /// How many bytes there are so far.
    var count: Int { bytes.count }

    /// The byte that was kept last.
    var last: UInt8? { bytes.last }

    /// Adds a byte, or folds it.
    mutating func append(_ byte: UInt8) {
        if byte >= 0x80 {
            bytes.append(byte)
            foldLastCharacter()
        } else if !byte.isSpace {
            bytes.append(byte)
        } else if let last = bytes.last, last != 0x20 {
            bytes.append(0x20)
        }
    }

    /// What was appended, without space at either end.
    func finished() -> ArraySlice<UInt8> {
        bytes.last == 0x20 ? bytes.dropLast() : bytes[...]
    }

    private mutating func foldLastCharacter() {
        let tail = bytes.suffix(3)
        guard let character = UnseenCharacter(endOf: tail) else { return }
        bytes.removeLast(character.count)
        if character.isSpace { append(0x20) }
    }
}

/// A character that takes part in no word: space of whatever width, or one that is not seen at all.
struct UnseenCharacter {
    /// How many bytes it has.
    let count: Int
    /// Whether words end at it.
    let isSpace: Bool

    /// Looks at the last bytes of a text.
    init?(endOf bytes: ArraySlice<UInt8>) {
        guard let last = bytes.last, last & 0xC0 == 0x80 else { return nil }
        let two = bytes.suffix(2)
        if two.elementsEqual([0xC2, 0xA0]) || two.elementsEqual([0xC2, 0xAD]) {
            (count, isSpace) = (2, last == 0xA0)
            return
        }
        guard bytes.count >= 3 else { return nil }
        let lead = (bytes[bytes.endIndex - 3], bytes[bytes.endIndex - 2])
        switch (lead.0, lead.1, last) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            (count, isSpace) = (3, true)
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF):
            (count, isSpace) = (3, false)
        default:
            return nil
        }
    }

    /// The first character of a text that is not seen at all, as `U+200B`; nil where there is none.
    static func first(in text: String) -> String? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard !scalar.isASCII else { continue }
            bytes = Array(String(scalar).utf8)
            guard let character = UnseenCharacter(endOf: bytes[...]), !character.isSpace else { continue }
            let code = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        }
        return nil
    }
}
