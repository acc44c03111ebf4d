/// Writes JSON with the keys in the order in which they are given.
///
/// `JSONEncoder` keeps no order, and the order of the model's keys is part of its form. Objects and arrays are spread over
/// lines, two spaces a level; ``inlineObject(_:)`` keeps small ones on one.
public struct JSONWriter {
    /// What has been written, as UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isInline = false
    private var needsComma = false

    /// Creates a writer that has written nothing.
    public init() {}

    /// Writes an object over several lines.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        container(open: "{", close: "}", body)
    }

    /// Writes an object on one line.
    public mutating func inlineObject(_ body: (inout JSONWriter) -> Void) {
        let outer = isInline
        isInline = true
        container(open: "{", close: "}", body)
        isInline = outer
    }

    /// Writes an array with one element per line.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements,
        _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        container(open: "[", close: "]") { writer in
            for element in elements {
                writer.beginItem()
                body(&writer, element)
                writer.needsComma = true
            }
        }
    }

    /// Writes an array of strings on one line.
    public mutating func inlineArray(_ strings: [String]) {
        let outer = isInline
        isInline = true
        array(strings) { $0.string($1) }
        isInline = outer
    }

    /// Writes the key of the next value of an object.
    public mutating func key(_ name: StaticString) {
        beginItem()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(contentsOf: "\": ".utf8)
        needsComma = true
    }

    /// Writes the key of the next value of an object, escaped.
    public mutating func key(_ name: String) {
        beginItem()
        string(name)
        bytes.append(contentsOf: ": ".utf8)
        needsComma = true
    }

    /// Writes a string, escaped, or `null`.
    public mutating func string(_ value: String?) {
        guard var value else { return null() }
        bytes.append(UInt8(ascii: "\""))
        value.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where utf8[index] < 0x20 || utf8[index] == 0x22 || utf8[index] == 0x5C {
                bytes.append(contentsOf: utf8[start..<index])
                appendEscape(utf8[index])
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes an integer or `null`.
    public mutating func integer(_ value: Int?) {
        guard let value else { return null() }
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a number; one that JSON cannot say becomes `null`.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes the line break that ends a file.
    public mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func container(open: Unicode.Scalar, close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        needsComma = false
        body(&self)
        depth -= 1
        if needsComma { lineBreak() }
        bytes.append(UInt8(ascii: close))
        // A container is itself an item of the one around it.
        needsComma = true
    }

    private mutating func beginItem() {
        if needsComma {
            bytes.append(UInt8(ascii: ","))
            if isInline { bytes.append(UInt8(ascii: " ")) }
        }
        lineBreak()
        needsComma = false
    }

    private mutating func lineBreak() {
        guard !isInline else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case 0x22: bytes.append(contentsOf: "\\\"".utf8)
        case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        default:
            bytes.append(contentsOf: "\\u00".utf8)
            for nibble in [byte >> 4, byte & 0xF] {
                bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
            }
        }
    }
}
