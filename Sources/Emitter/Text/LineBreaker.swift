/// Breaks a line of source that is too long: a body in braces first, then arguments, one per line, or the type of a
/// variable.
enum LineBreaker {
    /// A line that stands for a part of another; it brings no indentation.
    struct Part {
        var bytes: [UInt8]
        /// Whether it continues the line before, and so stands further to the right.
        var isContinuation = false
    }

    /// The lines that stand for a line.
    ///
    /// - Parameter room: How many characters the first of them may have.
    static func parts(of line: some Sequence<UInt8>, room: Int) -> [Part] {
        let line = Array(line)
        if line.last == UInt8(ascii: "}"), let open = bodyStart(line) {
            let head = Array(line[...open])
            let body = Array(line[(open + 2)..<(line.count - 2)])
            return pieces(of: head, room: room) + pieces(of: body, room: room - 4) + [Part(bytes: [UInt8(ascii: "}")])]
        }
        return pieces(of: line, room: room)
    }

    /// Where ` { body }` opens at the end of a line.
    private static func bodyStart(_ line: [UInt8]) -> Int? {
        guard
            let open = bracket(UInt8(ascii: "{"), in: line),
            line.count >= open.start + 5, open.end == line.count - 1, line[open.start + 1] == 0x20,
            line[line.count - 2] == 0x20
        else { return nil }
        return open.start
    }

    private static func pieces(of line: [UInt8], room: Int) -> [Part] {
        guard SourceLayout.length(line) > room else { return [Part(bytes: line)] }
        guard let list = bracket(UInt8(ascii: "("), in: line), list.end > list.start + 1 else {
            return variable(line)
        }
        var parts = [Array(line[...list.start])]
        var start = list.start + 1
        for comma in list.commas {
            parts.append(Array(line[start...comma]))
            start = comma + 2
        }
        parts.append(Array(line[start..<list.end]))
        parts.append(Array(line[list.end...]))
        return parts.map { Part(bytes: $0) }
    }

    /// `var name: Type {` as three lines; any other line as it is.
    private static func variable(_ line: [UInt8]) -> [Part] {
        guard line.suffix(2).elementsEqual(" {".utf8), let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            return [Part(bytes: line)]
        }
        return [
            Part(bytes: Array(line[...colon])),
            Part(bytes: Array(line[(colon + 2)..<(line.count - 2)]), isContinuation: true),
            Part(bytes: [UInt8(ascii: "{")]),
        ]
    }

    /// The first bracket of a kind that is outside strings, its partner, and the commas directly inside.
    private static func bracket(_ kind: UInt8, in line: [UInt8]) -> (start: Int, end: Int, commas: [Int])? {
        var start: Int?
        var depth = 0
        var commas: [Int] = []
        var isInString = false
        var index = 0
        while index < line.count {
            let byte = line[index]
            if isInString {
                if byte == UInt8(ascii: "\\") { index += 1 }
                if byte == UInt8(ascii: "\"") { isInString = false }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if SourceLayout.isOpening(byte) {
                if start == nil, byte == kind {
                    start = index
                    depth = 0
                } else {
                    depth += 1
                }
            } else if SourceLayout.isClosing(byte) {
                if depth == 0, let start { return (start, index, commas) }
                depth -= 1
            } else if byte == UInt8(ascii: ","), depth == 0, start != nil {
                commas.append(index)
            }
            index += 1
        }
        return nil
    }
}
