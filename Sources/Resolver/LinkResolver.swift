import UCWAGenModel
import UCWAGenReader

/// Decides where the links of a resource lead, where they travel, and how many there may be.
struct LinkResolver {
    let index: ReferenceIndex
    /// The name of the resource, which `self` leads to.
    let page: String
    /// Where the resource occurs in samples, its own page first.
    let occurrences: [ReferenceIndex.Occurrence]

    /// Resolves the rows of a Links table.
    func resolve(_ rows: [LinkRow], diagnostics: inout Diagnostics) -> [Link] {
        var counts: [String: Int] = [:]
        for row in rows { counts[row.name.text, default: 0] += 1 }
        var seen: [String: Int] = [:]
        return rows.map { row in
            let rel = row.name.text
            let ordinal = seen[rel, default: 0]
            seen[rel] = ordinal + 1
            return link(row, repetition: counts[rel, default: 1] > 1 ? ordinal : nil, diagnostics: &diagnostics)
        }
    }

    /// A link or an embedded resource that samples show and no table lists.
    func link(_ rel: String, _ placement: Link.Placement, at position: SourcePosition) -> Link {
        var evidence: [Evidence] = []
        let target = page(ofRel: rel, at: position, evidence: &evidence)
        let cardinality = cardinality(of: rel, placement: placement, evidence: &evidence)
        return Link(
            rel: rel,
            target: target ?? rel,
            placement: placement,
            cardinality: cardinality,
            summary: "",
            origin: .sample,
            source: position,
            evidence: evidence
        )
    }

    private func link(_ row: LinkRow, repetition: Int?, diagnostics: inout Diagnostics) -> Link {
        let rel = row.name.text
        var evidence: [Evidence] = []
        let stated = StatedLink(row, index: index, diagnostics: &diagnostics)
        let target: String?
        switch stated.target {
        case .page(let name, let piece):
            target = name
            evidence.append(piece)
        case .none: target = nil
        case .unstated: target = self.target(of: row, evidence: &evidence)
        }
        evidence += stated.evidence
        let placement = stated.placement ?? self.placement(of: row, repetition: repetition, evidence: &evidence)
        let cardinality = stated.cardinality ?? self.cardinality(of: rel, placement: placement, evidence: &evidence)
        return Link(
            rel: rel,
            target: target,
            placement: placement,
            cardinality: cardinality,
            summary: row.description.prose,
            origin: row.origin.map(FactOrigin.init) ?? .table,
            source: row.position,
            evidence: evidence
        )
    }

    /// Where a link leads: to the page of its rel, except where the cell or the sample says otherwise; without a page to the
    /// undescribed first revision of the rel. What the description mentions never decides.
    private func target(of row: LinkRow, evidence: inout [Evidence]) -> String {
        let rel = row.name.text
        if rel == "self" { return page }
        if let linked = pages(mentionedIn: row.name.prose).first {
            evidence.append(Evidence(.linkCell, at: row.name.position, text: row.name.verbatim))
            return linked
        }
        return page(ofRel: rel, at: row.position, evidence: &evidence) ?? rel
    }

    /// The page of a rel in its first revision, or that of the resource which a sample embeds under it.
    private func page(ofRel rel: String, at position: SourcePosition, evidence: inout [Evidence]) -> String? {
        if let (name, proof) = index.provenRevision(ofRel: rel, on: page) {
            evidence.append(proof)
            return name
        }
        if let name = index.firstRevision(ofRel: rel) {
            evidence.append(Evidence(.relPage, at: position, text: "rel \(rel) has the page of \(name)"))
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
        evidence.append(Evidence(.fallback, at: position, text: "rel \(rel) has no page"))
        return nil
    }

    private func pages(mentionedIn prose: Prose) -> [String] {
        prose.mentions.compactMap { index.resource(destination: $0.destination) }
    }

    private func placement(of row: LinkRow, repetition: Int?, evidence: inout [Evidence]) -> Link.Placement {
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
