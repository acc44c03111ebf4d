import UCWAGenModel

/// Finds fenced blocks that the page forgets to close.
///
/// CommonMark lets an open fence run to the end of the page, and with it every section behind it. No sample holds a heading of
/// the reference, so a line that is one ends the fence.
enum FenceScanner {
    /// The closing fences that are missing, each by the line that it belongs before.
    static func missingClosings(in source: SourceText, diagnostics: inout Diagnostics) -> [Int: [UInt8]] {
        var closings: [Int: [UInt8]] = [:]
        var open: (line: Int, fence: Fence)?
        for line in source.lines.indices {
            let text = source.bytes[source.lines[line]]
            guard let opening = open else {
                if let fence = Fence(opening: text) { open = (line, fence) }
                continue
            }
            if opening.fence.isClosed(by: text) {
                open = nil
            } else if isKnownHeading(source, line: line) {
                closings[line] = opening.fence.run
                diagnostics.report(
                    .fenceUnclosed,
                    at: source.position(line: opening.line),
                    "the fence is not closed: read as closed before the heading in line \(source.number(ofLine: line))"
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

    private static func isKnownHeading(_ source: SourceText, line: Int) -> Bool {
        let text = source.bytes[source.lines[line]]
        // One number sign begins a comment in the samples of many languages, and no section.
        if let heading = ATXHeading(text) {
            return heading.level > 1 && SectionVocabulary.exactKind(heading.text) != nil
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

/// The line that begins a fenced block.
struct Fence {
    /// Its backquotes or tildes.
    let run: [UInt8]

    /// Reads a line; nil where it begins no fenced block.
    init?(opening line: ArraySlice<UInt8>) {
        guard let (run, rest) = Self.split(line) else { return nil }
        let isInline = run.first == UInt8(ascii: "`") && rest.contains(UInt8(ascii: "`"))
        guard !isInline else { return nil }
        self.run = Array(run)
    }

    /// Whether a line ends the block.
    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
        guard let (run, rest) = Self.split(line) else { return false }
        return rest.allSatisfy(\.isSpace) && run.first == self.run.first && run.count >= self.run.count
    }

    private static func split(_ line: ArraySlice<UInt8>) -> (run: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        let indentation = line.prefix { $0.isSpace }.count
        let words = line.dropFirst(indentation)
        guard indentation <= 3, let mark = words.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        let run = words.prefix { $0 == mark }
        return run.count >= 3 ? (run, words[run.endIndex...]) : nil
    }
}
