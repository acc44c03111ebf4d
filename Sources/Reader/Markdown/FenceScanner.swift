import UCWAGenModel

/// Finds fenced blocks that the page forgets to close.
///
/// CommonMark lets an open fence run to the end of the page, and with it every section behind it. No sample holds a heading of
/// the reference, so a line that is one ends the fence.
enum FenceScanner {
    /// The closing fences that are missing, each by the line that it belongs before.
    static func missingClosings(in source: SourceText, diagnostics: inout Diagnostics) -> [Int: [UInt8]] {
        var closings: [Int: [UInt8]] = [:]
        var open: (line: Int, fence: ArraySlice<UInt8>)?
        for line in source.lines.indices {
            guard let opening = open else {
                if let fence = openingFence(source, line: line) { open = (line, fence) }
                continue
            }
            if isClosing(source, line: line, of: opening.fence) {
                open = nil
            } else if isKnownHeading(source, line: line) {
                closings[line] = Array(opening.fence)
                diagnostics.report(
                    .fenceUnclosed,
                    at: source.position(line: opening.line),
                    "the fence is not closed: read as closed before the heading in line \(line + 1)"
                )
                open = nil
            }
        }
        if let open {
            diagnostics.report(
                .fenceUnclosed,
                at: source.position(line: open.line),
                "the fence is not closed: read as closed at the end of the page"
            )
        }
        return closings
    }

    private static func fence(_ source: SourceText, line: Int) -> (run: ArraySlice<UInt8>, rest: Range<Int>)? {
        let range = source.trimmed(source.lines[line])
        guard range.count >= 3, range.lowerBound - source.lines[line].lowerBound <= 3 else { return nil }
        let mark = source.bytes[range.lowerBound]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let run = source.bytes[range].prefix { $0 == mark }
        return run.count >= 3 ? (run, run.endIndex..<range.upperBound) : nil
    }

    private static func openingFence(_ source: SourceText, line: Int) -> ArraySlice<UInt8>? {
        guard let (run, rest) = fence(source, line: line) else { return nil }
        let isInline = run.first == UInt8(ascii: "`") && source.bytes[rest].contains(UInt8(ascii: "`"))
        return isInline ? nil : run
    }

    private static func isClosing(_ source: SourceText, line: Int, of opening: ArraySlice<UInt8>) -> Bool {
        guard let (run, rest) = fence(source, line: line) else { return false }
        return rest.isEmpty && run.first == opening.first && run.count >= opening.count
    }

    private static func isKnownHeading(_ source: SourceText, line: Int) -> Bool {
        if let heading = ATXHeading(source, line: line) {
            return SectionVocabulary.exactKind(heading.text) != nil
        }
        // The other form of heading: the words, underlined.
        guard line + 1 < source.lines.count, source.firstByte(ofLine: line)?.isLetter == true else { return false }
        let underline = source.trimmed(source.lines[line + 1])
        guard let mark = source.bytes[underline].first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
            return false
        }
        guard source.bytes[underline].allSatisfy({ $0 == mark }) else { return false }
        return SectionVocabulary.exactKind(source.string(source.trimmed(source.lines[line]))) != nil
    }
}
