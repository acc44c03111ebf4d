import UCWAGenModel

/// A heading and what stands under it, up to the next heading of whatever level.
///
/// The levels of the reference's headings are not to be relied on, so sections do not nest: what belongs together follows from
/// what the headings say.
struct Section {
    /// What the section holds; nil where the heading is not known.
    let kind: SectionKind?
    /// The heading's words.
    let title: String
    /// The heading's place.
    let position: SourcePosition
    /// What stands under the heading.
    var blocks: [MarkdownBlock] = []
    /// The lines under the heading, counted from 0.
    var lines: Range<Int>
}

/// A page divided at its headings.
struct SectionedPage {
    /// The title's words and place; nil where the page has none.
    private(set) var title: (text: String, position: SourcePosition)?
    /// What stands before the first section.
    private(set) var preamble: [MarkdownBlock] = []
    /// The sections in page order.
    private(set) var sections: [Section] = []
    /// What the headings gave rise to; of interest only where the page is a resource's or an enumeration's.
    private(set) var headingDiagnostics = Diagnostics()

    init(_ source: SourceText, pageName: String, diagnostics: inout Diagnostics) {
        let document = MarkdownDocument(source, diagnostics: &diagnostics)
        for block in document.blocks {
            if case .heading(let heading) = block {
                append(heading, source: source, pageName: pageName)
            } else if let promoted = Self.promotedHeading(block, source: source) {
                headingDiagnostics.report(
                    .headingPromoted,
                    at: source.position(line: promoted.line),
                    "bold paragraph \"\(promoted.text)\" read as a heading"
                )
                append(promoted, source: source, pageName: pageName)
            } else if sections.isEmpty {
                preamble.append(block)
            } else {
                sections[sections.count - 1].blocks.append(block)
            }
        }
        closeLast(before: source.lines.count)
    }

    private mutating func append(_ heading: MarkdownBlock.Heading, source: SourceText, pageName: String) {
        let position = source.position(line: heading.line, offset: heading.column)
        if title == nil, sections.isEmpty {
            // A page may be called as a section is: `events`, or a guide to web links.
            let isSection = SectionVocabulary.exactKind(heading.text) != nil
            let words = heading.text.lowercased().filter { $0 != " " }
            if heading.level == 1 || !isSection || words == pageName.lowercased() {
                title = (heading.text, position)
                return
            }
        }
        closeLast(before: heading.line)
        let kind = classify(heading.text, at: position)
        sections.append(
            Section(kind: kind, title: heading.text, position: position, lines: (heading.line + 1)..<(heading.line + 1))
        )
    }

    private mutating func classify(_ heading: String, at position: SourcePosition) -> SectionKind? {
        switch SectionVocabulary.match(heading) {
        case .exact(let kind):
            return kind
        case .misspelt(let kind, let meaning):
            headingDiagnostics.report(.headingMisspelt, at: position, "heading \"\(heading)\" read as \"\(meaning)\"")
            return kind
        case .unknownVerb:
            let known = SectionVocabulary.verbs.dropLast().joined(separator: ", ")
            headingDiagnostics.report(
                .verbUnknown,
                at: position,
                "verb \"\(heading)\" is not known: expected \(known) or \(SectionVocabulary.verbs.last ?? "")"
            )
            return nil
        case .unknown:
            headingDiagnostics.report(
                .headingUnknown,
                at: position,
                "heading \"\(heading)\" is not known: its section is skipped"
            )
            return nil
        }
    }

    private mutating func closeLast(before line: Int) {
        guard let last = sections.indices.last else { return }
        let start = sections[last].lines.lowerBound
        sections[last].lines = start..<max(start, line)
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
