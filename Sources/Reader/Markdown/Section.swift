import UCWAGenModel

/// A heading and what stands under it, up to the next heading of whatever level.
///
/// The levels of the reference's headings are not to be relied on, so sections do not nest: what belongs together follows from
/// what the headings say. Only under a heading that is not known do deeper ones belong to it.
struct Section {
    /// What the section holds; nil where the heading is not known, or stands under one that is not.
    var kind: SectionKind?
    /// The heading's words.
    let title: String
    /// The heading's level, from 1 to 6.
    let level: Int
    /// The heading's place.
    let position: SourcePosition
    /// What stands under the heading.
    var blocks: [MarkdownBlock] = []
    /// The lines under the heading, counted from 0.
    var lines: Range<Int>
}

/// A page divided at its headings.
struct SectionedPage {
    /// The title's words, place and line, counted from 0; nil where the page has none.
    private(set) var title: (text: String, position: SourcePosition, line: Int)?
    /// What stands before the first section.
    private(set) var preamble: [MarkdownBlock] = []
    /// The sections in page order.
    private(set) var sections: [Section] = []
    /// What is to report of headings and of what the page holds besides text; of interest only where the page is part of the API.
    private(set) var headingDiagnostics = Diagnostics()
    /// Whether the page is a resource's.
    private(set) var isResource = false

    /// How each section's heading is written and understood.
    private var headings: [(heading: MarkdownBlock.Heading, match: SectionVocabulary.Match)] = []
    private var tabs: TabGroup?

    init(_ source: SourceText, pageName: String, diagnostics: inout Diagnostics) {
        let document = MarkdownDocument(source, diagnostics: &diagnostics)
        divide(document, source: source, pageName: pageName, promotesBold: false)
        isResource = ResourceTest(source: source).isResource(sections)
        let isPromotable = { Self.promotedHeading($0, source: source) != nil }
        if isResource, document.blocks.contains(where: isPromotable) {
            (title, preamble, sections, headings, headingDiagnostics) = (nil, [], [], [], Diagnostics())
            divide(document, source: source, pageName: pageName, promotesBold: true)
        }
        for finding in source.cleaning?.findings ?? [] {
            let place = SourcePosition(file: source.file, line: finding.line + 1, column: finding.offset + 1)
            headingDiagnostics.report(finding.rule, at: place, finding.message)
        }
    }

    private mutating func divide(
        _ document: MarkdownDocument,
        source: SourceText,
        pageName: String,
        promotesBold: Bool
    ) {
        for block in document.blocks {
            switch block {
            case .heading(let heading) where heading.isTab:
                if tabs == nil {
                    tabs = TabGroup(section: sections.indices.last, level: headings.last?.heading.level ?? 1)
                }
                tabs?.begin()
            case .heading(let heading):
                append(heading, source: source, pageName: pageName)
            case .rule:
                tabs = nil
            default:
                if promotesBold, let promoted = Self.promotedHeading(block, source: source) {
                    headingDiagnostics.report(
                        .headingPromoted,
                        at: source.position(line: promoted.line),
                        "bold paragraph \"\(promoted.text)\" read as a heading"
                    )
                    append(promoted, source: source, pageName: pageName)
                } else {
                    append(block, source: source)
                }
            }
        }
        tabs = nil
        closeLast(before: source.lines.count)
        understand()
    }

    private mutating func append(_ block: MarkdownBlock, source: SourceText) {
        let section = tabs?.isBeforeSections == true ? tabs?.section : sections.indices.last
        if let tabs, tabs.isRepeatedText {
            reportTable(block, source: source)
            return
        }
        tabs?.addText()
        if let section { sections[section].blocks.append(block) } else { preamble.append(block) }
    }

    /// Reports a table in a tab that is not read: its rows may be others than those of the tab that is.
    private mutating func reportTable(_ block: MarkdownBlock, source: SourceText) {
        guard case .text(let text) = block,
            let line = text.isTable
                ? text.lines.lowerBound : TableReader.runs(in: text.lines, source: source).first?.lowerBound
        else { return }
        headingDiagnostics.report(
            .tabRepeated,
            at: source.position(line: line),
            "the table stands in a later tab: only the first is read"
        )
    }

    private mutating func append(_ heading: MarkdownBlock.Heading, source: SourceText, pageName: String) {
        let position = source.position(line: heading.line, offset: heading.column)
        if title == nil, sections.isEmpty {
            // A page may be called as a section is: `events`, or a guide to web links.
            let isSection = SectionVocabulary.exactKind(heading.text) != nil
            let words = heading.text.lowercased().filter { $0 != " " }
            if heading.level == 1 || !isSection || words == pageName.lowercased() {
                title = (heading.text, position, heading.line)
                return
            }
        }
        if tabs?.ends(before: heading.level) == true { tabs = nil }
        closeLast(before: heading.line)
        let match = SectionVocabulary.match(heading.text)
        let isRepeated = tabs?.add(match, level: heading.level) ?? false
        headings.append((heading, isRepeated ? .repeated : match))
        let start = heading.line + 1
        sections.append(
            Section(kind: nil, title: heading.text, level: heading.level, position: position, lines: start..<start)
        )
    }

    private mutating func closeLast(before line: Int) {
        guard let last = sections.indices.last else { return }
        let start = sections[last].lines.lowerBound
        sections[last].lines = start..<max(start, line)
    }

    /// Decides what each section holds.
    private mutating func understand() {
        let reader = HeadingReader(sections: sections, headings: headings)
        for index in sections.indices {
            sections[index].kind = reader.kind(of: index, diagnostics: &headingDiagnostics)
        }
    }

    /// A paragraph in bold letters that is just the name of a section.
    private static func promotedHeading(_ block: MarkdownBlock, source: SourceText) -> MarkdownBlock.Heading? {
        guard case .text(let text) = block, text.lines.count == 1, !text.isListItem else { return nil }
        let line = text.lines.lowerBound
        let range = source.trimmed(source.lines[line])
        guard range.count > 4 else { return nil }
        let bytes = source.bytes[range]
        for mark in [UInt8(ascii: "*"), UInt8(ascii: "_")] {
            guard bytes.prefix(2).allSatisfy({ $0 == mark }), bytes.suffix(2).allSatisfy({ $0 == mark }) else {
                continue
            }
            let words = source.string(source.trimmed((range.lowerBound + 2)..<(range.upperBound - 2)))
            guard SectionVocabulary.exactKind(words) != nil else { return nil }
            return .init(level: 6, text: words, line: line, column: range.lowerBound - source.lines[line].lowerBound)
        }
        return nil
    }
}
