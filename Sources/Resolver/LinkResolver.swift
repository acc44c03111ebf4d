import UCWAGenModel
import UCWAGenReader

/// Decides where the links of a resource lead, where they travel, and how many there may be.
struct LinkResolver {
    let index: ReferenceIndex

    /// Resolves the rows of a Links table.
    ///
    /// - Parameters:
    ///   - page: The name of the resource, which `self` leads to.
    ///   - occurrences: Where the resource occurs in samples, its own page first.
    func resolve(
        _ rows: [LinkRow],
        page: String,
        occurrences: [ReferenceIndex.Occurrence],
        diagnostics: inout Diagnostics
    ) -> [Link] {
        var counts: [String: Int] = [:]
        for row in rows { counts[row.name.text, default: 0] += 1 }
        var seen: [String: Int] = [:]
        return rows.map { row in
            let rel = row.name.text
            let ordinal = seen[rel, default: 0]
            seen[rel] = ordinal + 1
            return link(
                row,
                page: page,
                repetition: counts[rel, default: 1] > 1 ? ordinal : nil,
                occurrences: occurrences,
                diagnostics: &diagnostics
            )
        }
    }

    private func link(
        _ row: LinkRow,
        page: String,
        repetition: Int?,
        occurrences: [ReferenceIndex.Occurrence],
        diagnostics: inout Diagnostics
    ) -> Link {
        let rel = row.name.text
        var evidence: [Evidence] = []
        let stated = StatedLink(row, index: index, diagnostics: &diagnostics)
        let target: String?
        switch stated.target {
        case .page(let name, let piece):
            target = name
            evidence.append(piece)
        case .none: target = nil
        case .unstated: target = self.target(of: row, page: page, occurrences: occurrences, evidence: &evidence)
        }
        if target == nil, stated.target == .unstated {
            diagnostics.report(
                .linkTargetMissing,
                at: row.position,
                "rel '\(rel)' has no page: the link is not typed"
            )
        }
        evidence += stated.evidence
        let placement =
            stated.placement
            ?? self.placement(of: row, repetition: repetition, occurrences: occurrences, evidence: &evidence)
        let cardinality =
            stated.cardinality
            ?? self.cardinality(of: rel, placement: placement, occurrences: occurrences, evidence: &evidence)
        return Link(
            rel: rel,
            target: target,
            placement: placement,
            cardinality: cardinality,
            summary: row.description.prose,
            source: row.position,
            evidence: evidence
        )
    }

    /// Where a link leads: to the page of its rel, except where the cell or the sample says otherwise.
    private func target(
        of row: LinkRow,
        page: String,
        occurrences: [ReferenceIndex.Occurrence],
        evidence: inout [Evidence]
    ) -> String? {
        let rel = row.name.text
        if rel == "self" { return page }
        if let linked = pages(mentionedIn: row.name.prose).first {
            evidence.append(Evidence(.linkCell, at: row.name.position, text: row.name.verbatim))
            return linked
        }
        if let (name, proof) = index.provenRevision(ofRel: rel, on: page) {
            evidence.append(proof)
            return name
        }
        if let name = index.resource(rel: rel) {
            evidence.append(Evidence(.relPage, at: row.position, text: "rel \(rel) has the page of \(name)"))
            return name
        }
        for occurrence in occurrences {
            guard let embedded = occurrence.resource.embedded.first(where: { $0.rel == rel }),
                let shown = embedded.resources.first?.rel, let name = index.resource(rel: shown)
            else { continue }
            let position = SourcePosition(file: occurrence.file, line: embedded.line)
            evidence.append(Evidence(.sampleValue, at: position, text: "embedded \(rel) with rel \(shown)"))
            return name
        }
        // Without a page or a sample, a description that links to one resource only is about that resource.
        let described = Set(pages(mentionedIn: row.description.prose))
        guard described.count == 1, let name = described.first else { return nil }
        evidence.append(Evidence(.linkCell, at: row.description.position, text: row.description.text.shortened))
        return name
    }

    private func pages(mentionedIn prose: Prose) -> [String] {
        prose.mentions.compactMap { index.resource(destination: $0.destination) }
    }

    private func placement(
        of row: LinkRow,
        repetition: Int?,
        occurrences: [ReferenceIndex.Occurrence],
        evidence: inout [Evidence]
    ) -> Link.Placement {
        if let repetition {
            evidence.append(Evidence(.tableOrder, at: row.position, text: "row \(repetition + 1) of this rel"))
            return repetition == 0 ? .link : .embedded
        }
        let rel = row.name.text
        if occurrences.contains(where: { $0.resource.links.contains { $0.rel == rel } }) { return .link }
        for occurrence in occurrences {
            guard let embedded = occurrence.resource.embedded.first(where: { $0.rel == rel }) else { continue }
            let position = SourcePosition(file: occurrence.file, line: embedded.line)
            evidence.append(Evidence(.sampleValue, at: position, text: "embedded \(rel)"))
            return .embedded
        }
        return .link
    }

    private func cardinality(
        of rel: String,
        placement: Link.Placement,
        occurrences: [ReferenceIndex.Occurrence],
        evidence: inout [Evidence]
    ) -> Link.Cardinality {
        for occurrence in occurrences {
            let shown: (isList: Bool?, line: Int)? =
                switch placement {
                case .link: occurrence.resource.links.first { $0.rel == rel }.map { ($0.isList, $0.line) }
                case .embedded: occurrence.resource.embedded.first { $0.rel == rel }.map { ($0.isList, $0.line) }
                }
            // In XML a single one says nothing.
            guard let shown, let isList = shown.isList else { continue }
            let position = SourcePosition(file: occurrence.file, line: shown.line)
            evidence.append(Evidence(.sampleValue, at: position, text: isList ? "a list of \(rel)" : "one \(rel)"))
            return isList ? .many : .one
        }
        return .one
    }
}
