import UCWAGenModel

/// Decides what the sections of a page hold, from their headings and how these stand to one another.
struct HeadingReader {
    private let sections: [Section]
    private let headings: [(heading: MarkdownBlock.Heading, match: SectionVocabulary.Match)]
    /// For each section the one that it is part of though its own heading says otherwise; nil where there is none.
    private let owners: [Int?]

    init(sections: [Section], headings: [(heading: MarkdownBlock.Heading, match: SectionVocabulary.Match)]) {
        self.sections = sections
        self.headings = headings
        owners = Self.owners(headings)
    }

    /// What a section holds; nil where its heading is not known or it stands under one that is not.
    func kind(of index: Int, diagnostics: inout Diagnostics) -> SectionKind? {
        if owners[index] != nil { return nil }
        let section = sections[index]
        let title = headings[index].heading.written ?? section.title
        switch headings[index].match {
        case .exact(let kind):
            if headings[index].heading.written != nil, let meaning = SectionVocabulary.usualWording(of: kind) {
                reportMisspelt(title, meaning, at: section.position, &diagnostics)
            }
            return kind
        case .misspelt(let kind, let meaning):
            reportMisspelt(title, meaning, at: section.position, &diagnostics)
            return kind
        case .unknownVerb:
            reportVerb(title, at: section.position, &diagnostics)
            return nil
        case .unknown where isInPlaceOfVerb(index):
            reportVerb(title, at: section.position, &diagnostics)
            return nil
        case .unknown:
            diagnostics.report(
                .headingUnknown,
                at: section.position,
                "heading \"\(title)\" is not known: its section is skipped"
            )
            return nil
        case .repeated:
            diagnostics.report(
                .tabRepeated,
                at: section.position,
                "section \"\(title)\" stands in an earlier tab too: read there"
            )
            return nil
        }
    }

    /// Whether a heading is a single word, of the level of verbs, with sections under it that only operations have.
    private func isInPlaceOfVerb(_ index: Int) -> Bool {
        let verbs = headings.filter { if case .verb? = $0.match.kind { true } else { false } }
        let level = headings[index].heading.level
        guard verbs.isEmpty || verbs.contains(where: { $0.heading.level == level }) else { return false }
        let word = HeadingWords.plainerForms(of: sections[index].title).last ?? sections[index].title
        guard word.utf8.allSatisfy(\.isLetter), index + 1 < headings.count, owners[index + 1] == index else {
            return false
        }
        switch headings[index + 1].match.kind {
        case .queryParameters?, .requestBody?, .responseBody?: return true
        default: return false
        }
    }

    private func reportVerb(_ title: String, at position: SourcePosition, _ diagnostics: inout Diagnostics) {
        let known = SectionVocabulary.verbs.dropLast().joined(separator: ", ")
        diagnostics.report(
            .verbUnknown,
            at: position,
            "verb \"\(title)\" is not known: expected \(known) or \(SectionVocabulary.verbs.last ?? "")"
        )
    }

    private func reportMisspelt(
        _ title: String,
        _ meaning: String,
        at position: SourcePosition,
        _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(.headingMisspelt, at: position, "heading \"\(title)\" read as \"\(meaning)\"")
    }

    /// Finds the sections that belong to a heading which is not known.
    ///
    /// Deeper sections do, if what they hold depends on where they stand or stands elsewhere on the page too; a heading such as
    /// *Reference* above the only table of properties is no reason to lose it. To an unknown verb belongs all that is part of an
    /// operation, whatever the levels.
    private static func owners(
        _ headings: [(heading: MarkdownBlock.Heading, match: SectionVocabulary.Match)]
    ) -> [Int?] {
        var owners: [Int?] = []
        var unknown: (index: Int, level: Int)?
        var verb: Int?
        let elsewhere = kindsOutsideUnknownHeadings(headings)
        for (index, (heading, match)) in headings.enumerated() {
            if let open = unknown, heading.level <= open.level { unknown = nil }
            guard let kind = match.kind else {
                owners.append(nil)
                if unknown == nil { unknown = (index, heading.level) }
                if match == .unknownVerb { verb = index }
                continue
            }
            switch kind {
            case .verb, .operations, .events: verb = nil
            default: break
            }
            if let open = unknown, kind.dependsOnPlace || elsewhere.contains(kind) {
                owners.append(open.index)
            } else {
                owners.append(kind.isPartOfOperation || kind == .asynchronousReasons ? verb : nil)
            }
            if case .verb = kind, owners[index] == nil { unknown = nil }
        }
        return owners
    }

    private static func kindsOutsideUnknownHeadings(
        _ headings: [(heading: MarkdownBlock.Heading, match: SectionVocabulary.Match)]
    ) -> Set<SectionKind> {
        var kinds: Set<SectionKind> = []
        var level: Int?
        for (heading, match) in headings {
            if let open = level, heading.level <= open { level = nil }
            if let kind = match.kind, level == nil { kinds.insert(kind) }
            if match.kind == nil, level == nil { level = heading.level }
        }
        return kinds
    }
}
