extension LineCleaner {
    /// Reads a line that begins with `:::`, such as the mark of an image, of a column or of a version.
    ///
    /// A block that holds a table or a heading of the reference is a frame around facts, so only its marks go; any other goes as
    /// a whole.
    ///
    /// - Returns: The last line that is gone; nil where the line is none of these.
    mutating func directive(_ line: LineBuffer, _ number: Int) -> Int? {
        guard let directive = Directive(line.words) else { return nil }
        let offset = line.text.prefix(while: \.isSpace).count
        guard let end = endOf(directive, from: number) else {
            report(
                .markupIgnored,
                line,
                number,
                offset,
                "'\(directive.written)' says nothing of the API: read as nothing"
            )
            return number
        }
        let holdsFacts = ((number + 1)..<end).contains { holdsFact(page[source[$0]]) }
        if holdsFacts { marks.insert(end) }
        let what = holdsFacts ? "its marks are read as nothing" : "read as nothing up to line \(end + 1)"
        report(.markupIgnored, line, number, offset, "the block '\(directive.written)': \(what)")
        return holdsFacts ? number : end
    }

    /// The line that ends a block; nil where the line stands alone.
    private func endOf(_ directive: Directive, from number: Int) -> Int? {
        guard !directive.name.isEmpty else { return nil }
        for line in (number + 1)..<max(number + 1, source.count) {
            guard let other = Directive(page[SourceText.trimmed(source[line], in: page)]) else { continue }
            if other.name == directive.name + "-end" { return line }
            if !directive.isClosed, other.name.isEmpty { return line }
        }
        return nil
    }

    private func holdsFact(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.drop(while: \.isSpace)
        if words.first == .pipe || words.startsIgnoringCase(with: "<table") { return true }
        return ATXHeading(line).map { SectionVocabulary.exactKind($0.text) != nil } ?? false
    }
}

/// A line that begins with `:::`.
private struct Directive {
    /// The line.
    let written: String
    /// The word behind the colons, in lowercase; empty for a line of colons.
    let name: String
    /// Whether the line ends in colons too.
    let isClosed: Bool

    init?(_ words: ArraySlice<UInt8>) {
        let colon = UInt8(ascii: ":")
        let colons = words.prefix { $0 == colon }
        guard colons.count >= 3 else { return nil }
        let rest = words[colons.endIndex...].drop(while: \.isSpace)
        let name = rest.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        written = String(decoding: words, as: UTF8.self)
        self.name = String(decoding: name, as: UTF8.self).lowercased()
        isClosed = !rest.isEmpty && words.suffix(3).allSatisfy { $0 == colon }
    }
}

/// A mark such as `[!NOTE]` or `[!INCLUDE [words](file.md)]`.
struct BracketMark {
    private static let alerts: Set<String> = ["note", "tip", "important", "caution", "warning"]

    /// Where it stands in its line.
    let range: Range<Int>
    /// Whether what follows is a note to the reader.
    let isAlert: Bool
    /// Whether it makes the quotation that it stands in a frame for the publishing of the page.
    let isContainer: Bool

    /// Finds the next mark of a line; nil where there is none.
    init?(in line: LineBuffer, from start: Int) {
        var next = start
        while let open = line.firstIndex(of: "[!", from: next) {
            next = open + 1
            let name = line.text[(open + 2)...].prefix { $0.isLetter }
            guard !name.isEmpty, !line.isCode(at: open), let end = Self.end(in: line.text, from: open) else { continue }
            let word = String(decoding: name, as: UTF8.self).lowercased()
            range = open..<end
            isAlert = Self.alerts.contains(word)
            isContainer = word == "div"
            return
        }
        return nil
    }

    /// Where the bracket that opens at an index is closed; brackets may stand within.
    private static func end(in text: [UInt8], from open: Int) -> Int? {
        var depth = 0
        for index in open..<text.count {
            if text[index] == UInt8(ascii: "[") { depth += 1 }
            if text[index] == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }
}
