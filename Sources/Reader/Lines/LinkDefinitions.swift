/// The destinations of a page's reference links, such as `[i]: Importance_ref.md`, which stand apart from the links.
enum LinkDefinitions {
    /// The definitions of a page, to be read behind any of its texts; empty where there are none.
    static func markdown(in bytes: [UInt8], lines: [Range<Int>]) -> [UInt8] {
        var markdown: [UInt8] = []
        for line in lines where isDefinition(bytes[line].drop(while: \.isSpace)) {
            markdown += bytes[line].drop(while: \.isSpace)
            markdown.append(.lineFeed)
        }
        return markdown.isEmpty ? [] : [.lineFeed, .lineFeed] + markdown
    }

    /// Whether a line is a label in brackets, a colon, and a destination.
    static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        guard close > line.startIndex + 1, close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":") else {
            return false
        }
        // Quotation marks would make it a line of JSON.
        return line[(line.startIndex + 1)..<close].allSatisfy { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "[") }
            && line[(close + 2)...].contains { !$0.isSpace }
    }
}
