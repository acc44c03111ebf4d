import UCWAGenModel

/// Decides whether a page is a resource's.
///
/// A guide may have verbs for headings, and tables of links. Only resource pages have a section *Web Link* or *Operations*, a verb
/// with sections of its own or, where there is no operation, both tables of what the resource consists of.
struct ResourceTest {
    let source: SourceText

    func isResource(_ sections: [Section]) -> Bool {
        let reader = SectionReader(source: source)
        for (index, section) in sections.enumerated() {
            switch section.kind {
            case .webLink? where isResourceWebLink(section, reader): return true
            case .operations?: return true
            case .verb? where hasParts(sections[index...]): return true
            default: break
            }
        }
        return [SectionKind.properties, .links].allSatisfy { kind in
            sections.contains { $0.kind == kind && (reader.hasTable($0) || reader.saysNone($0)) }
        }
    }

    /// A section that a resource page would have, with a table; nil where the page has none.
    func resourceSection(of sections: [Section]) -> Section? {
        let reader = SectionReader(source: source)
        return sections.first { $0.kind?.isTableOfResource == true && reader.hasTable($0) }
    }

    /// A guide may write of web links, but not of one.
    private func isResourceWebLink(_ section: Section, _ reader: SectionReader) -> Bool {
        !section.title.lowercased().hasSuffix("links") || reader.hasTable(section) || reader.saysNone(section)
    }

    private func hasParts(_ sections: ArraySlice<Section>) -> Bool {
        guard let verb = sections.first else { return false }
        let following = sections.dropFirst().prefix { section in
            if case .verb? = section.kind { false } else { section.level >= verb.level }
        }
        return following.contains { $0.kind?.isPartOfOperation == true }
    }
}
