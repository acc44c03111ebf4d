/// Gives rendered source its white space: templates need not care for it.
///
/// Indentation follows the brackets at the ends of lines; blank lines are single and stand only between members; a line
/// that is too long is broken the way `swift format` leaves alone.
struct SourceLayout {
    private var result: [UInt8] = []
    private var depth = 0
    private var isBlankLinePending = false
    private var isBehindOpening = true
    private let lineLength: Int

    private init(lineLength: Int) {
        self.lineLength = lineLength
    }

    /// The source with its white space set right; it ends in one line break.
    static func apply(to source: String, lineLength: Int) -> String {
        var layout = SourceLayout(lineLength: lineLength)
        layout.result.reserveCapacity(source.utf8.count * 5 / 4)
        var source = source
        source.withUTF8 { bytes in
            for line in bytes.split(separator: newline, omittingEmptySubsequences: false) {
                layout.add(line)
            }
        }
        return String(decoding: layout.result, as: UTF8.self)
    }

    private mutating func add(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        var line = line
        while let first = line.first, Self.isSpace(first) { line = line.dropFirst() }
        while let last = line.last, Self.isSpace(last) { line = line.dropLast() }
        guard let first = line.first else {
            isBlankLinePending = true
            return
        }
        if first == Self.slash {
            emit(line, changesDepth: false)
        } else if depth * 4 + Self.length(line) > lineLength {
            for part in LineBreaker.parts(of: line, room: lineLength - depth * 4) {
                emit(part.bytes, changesDepth: true, isContinuation: part.isContinuation)
            }
        } else {
            emit(line, changesDepth: true)
        }
    }

    private mutating func emit(
        _ line: some BidirectionalCollection<UInt8>,
        changesDepth: Bool,
        isContinuation: Bool = false
    ) {
        guard let first = line.first, let last = line.last else { return }
        let closes = changesDepth && !isContinuation && Self.isClosing(first)
        if closes { depth = max(0, depth - 1) }
        if isBlankLinePending, !isBehindOpening, !closes { result.append(Self.newline) }
        isBlankLinePending = false
        for _ in 0..<((isContinuation ? depth + 1 : depth) * 4) { result.append(0x20) }
        result.append(contentsOf: line)
        result.append(Self.newline)
        isBehindOpening = changesDepth && !isContinuation && Self.isOpening(last)
        if isBehindOpening { depth += 1 }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let slash = UInt8(ascii: "/")

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
    }

    static func isClosing(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
    }

    /// The characters of a line, near enough: code points.
    static func length(_ line: some Sequence<UInt8>) -> Int {
        line.reduce(into: 0) { count, byte in
            if byte & 0xC0 != 0x80 { count += 1 }
        }
    }
}
