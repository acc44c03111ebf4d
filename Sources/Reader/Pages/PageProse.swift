import UCWAGenModel

/// The sentences of a page as they are written, Markdown and all, for whoever rewrites the page and must keep them.
///
/// The cells of tables are not among them: ``PageFacts`` has those verbatim.
public struct PageProse: Sendable {
    /// Words under a heading.
    public struct Passage: Sendable {
        /// What the words belong to.
        public var place: Place
        /// The words, without blank lines around them.
        public var markdown: String
        /// The first line of the section.
        public var position: SourcePosition
    }

    /// What words belong to.
    public enum Place: Hashable, Sendable {
        /// The page as a whole: what stands between the title and the first section.
        case introduction
        /// The section *Resource description*.
        case description
        /// The section *Remarks*.
        case remarks
        /// An operation, by its method.
        case operation(String)
        /// A section whose heading says which facts it holds, by the heading.
        case facts(String)
        /// A section that no rule knows, by the heading.
        case unknown(String)
    }

    /// The passages that have words, in the order of the page.
    public private(set) var passages: [Passage] = []

    /// Reads the sentences of a page that was read as ``PageFacts`` before; what is wrong with it was told then.
    public init(file: String, bytes: [UInt8]) {
        let source = SourceText(file: file, bytes: bytes)
        var diagnostics = Diagnostics()
        let page = SectionedPage(source, pageName: PageName.name(inFile: file), diagnostics: &diagnostics)
        let start = page.title.map { $0.line + 1 } ?? 0
        let end = page.sections.first.map { $0.lines.lowerBound - 1 } ?? source.lines.count
        let lines = start..<max(start, end)
        // The generic errors stand under no heading.
        let tables = page.sections.isEmpty ? TableReader.runs(in: lines, source: source) : []
        append(.introduction, source, lines: lines, leavingOut: tables)
        for section in page.sections { append(section, source) }
    }

    private mutating func append(_ section: Section, _ source: SourceText) {
        switch section.kind {
        case .resourceDescription: append(.description, source, lines: section.lines)
        case .remarks: append(.remarks, source, lines: section.lines)
        case .verb(let method): append(.operation(method), source, lines: section.lines)
        case nil: append(.unknown(section.title), source, lines: section.lines)
        case .some(let kind):
            let reader = SectionReader(source: source)
            let words = section.blocks.compactMap { reader.looseWords($0, kind: kind) }
            append(.facts(section.title), words.joined(separator: "\n\n"), at: section.position)
        }
    }

    private mutating func append(
        _ place: Place,
        _ source: SourceText,
        lines: Range<Int>,
        leavingOut tables: [Range<Int>] = []
    ) {
        var kept = lines.filter { line in
            guard !tables.contains(where: { $0.contains(line) }) else { return false }
            let words = source.trimmed(source.lines[line])
            return words.isEmpty || !PageMetadata.isMetadata(source.bytes[words])
        }
        while let first = kept.first, source.firstByte(ofLine: first) == nil { kept.removeFirst() }
        while let last = kept.last, source.firstByte(ofLine: last) == nil { kept.removeLast() }
        let text = kept.map { source.string(source.withoutTrailingSpace(source.lines[$0])) }
        // The reference indents many a paragraph by one space; deeper ones are code.
        let joined = text.joined(separator: "\n")
        let indentation = joined.prefix { $0 == " " }.count
        append(
            place,
            indentation < 4 ? String(joined.dropFirst(indentation)) : joined,
            at: source.position(line: lines.lowerBound)
        )
    }

    private mutating func append(_ place: Place, _ markdown: String, at position: SourcePosition) {
        guard !markdown.isEmpty else { return }
        passages.append(Passage(place: place, markdown: markdown, position: position))
    }
}

extension SectionReader {
    /// The words of a block in a section of facts that say no fact; nil where there are none.
    fileprivate func looseWords(_ block: MarkdownBlock, kind: SectionKind) -> String? {
        guard case .text(let text) = block else { return nil }
        let words = prose(text).text
        let isCode = kind == .asynchronousReasons && text.isListItem && !words.contains(" ")
        let isSentence = kind == .responseBody && words.lowercased().contains("properties and links")
        let isNone = words.lowercased().filter(\.isLetter) == "none"
        return words.isEmpty || isCode || isSentence || isNone ? nil : words
    }
}

extension SourceText {
    fileprivate func withoutTrailingSpace(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<max(range.lowerBound, trimmed(range).upperBound)
    }
}
