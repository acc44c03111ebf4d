/// A line while parts of it are taken away.
struct LineBuffer {
    /// What is left of the line.
    private(set) var text: [UInt8]
    /// Where each byte of ``text`` lies in the page.
    private var indices: [Int]
    private let start: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        text = Array(bytes[range])
        indices = Array(range)
        start = range.lowerBound
    }

    /// Whether nothing but white space is left.
    var isBlank: Bool { text.allSatisfy(\.isSpace) }

    /// What is left, without white space at either end.
    var words: ArraySlice<UInt8> { text[SourceText.trimmed(text.indices, in: text)] }

    /// Where a byte of ``text`` stands in the line as it is written.
    func offset(of index: Int) -> Int { indices.indices.contains(index) ? indices[index] - start : 0 }

    /// Takes bytes away.
    mutating func remove(_ range: Range<Int>) {
        text.removeSubrange(range)
        indices.removeSubrange(range)
    }

    /// Takes everything away.
    mutating func removeAll() { remove(text.indices) }

    /// Where bytes were taken away: in front of which byte of ``text``, and how many.
    var cuts: [LineCleaner.Cut] {
        var cuts: [LineCleaner.Cut] = []
        var expected = start
        for (offset, index) in indices.enumerated() {
            if index != expected { cuts.append(.init(offset: offset, count: index - expected)) }
            expected = index + 1
        }
        return cuts
    }

    /// Where a run of bytes begins, from an index on; nil where there is none.
    func firstIndex(of run: String, from index: Int = 0, ignoringCase: Bool = false) -> Int? {
        text[min(index, text.count)...].firstIndex(of: run, ignoringCase: ignoringCase)
    }

    /// Whether a byte stands in code: behind an odd number of backquotes.
    func isCode(at index: Int) -> Bool {
        let marks = text[..<index].count { $0 == UInt8(ascii: "`") }
        return marks % 2 == 1 && text[index...].contains(UInt8(ascii: "`"))
    }
}

extension ArraySlice<UInt8> {
    /// Where a run of bytes begins; nil where there is none.
    func firstIndex(of run: String, ignoringCase: Bool = false) -> Int? {
        let run = Array(run.utf8)
        guard count >= run.count else { return nil }
        return (startIndex...(endIndex - run.count)).first { index in
            starts(with: run, at: index, ignoringCase: ignoringCase)
        }
    }

    /// Whether the bytes begin with a run, in whatever case.
    func startsIgnoringCase(with run: String) -> Bool {
        let run = Array(run.utf8)
        return count >= run.count && starts(with: run, at: startIndex, ignoringCase: true)
    }

    private func starts(with run: [UInt8], at index: Int, ignoringCase: Bool) -> Bool {
        for (offset, byte) in run.enumerated() {
            let own = self[index + offset]
            guard own == byte || (ignoringCase && byte.isLetter && own | 0x20 == byte | 0x20) else { return false }
        }
        return true
    }
}
