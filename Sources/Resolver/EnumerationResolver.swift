import UCWAGenModel
import UCWAGenReader

/// Joins the members that enumeration pages list with those that other pages use.
struct EnumerationResolver {
    let index: ReferenceIndex

    /// Resolves all enumerations.
    func resolve(_ reference: Reference, diagnostics: inout Diagnostics) -> [Enumeration] {
        let uses = Dictionary(grouping: index.memberUses, by: \.enumeration)
        var enumerations: [Enumeration] = []
        for page in reference.pages {
            guard case .enumeration(let facts) = page.content else { continue }
            var enumeration = Enumeration(
                name: page.name,
                summary: page.summary,
                remarks: facts.remarks,
                source: page.position,
                members: members(facts.members, origin: .page, diagnostics: &diagnostics)
            )
            var listed = Set(enumeration.members.map(\.name))
            var others = members(facts.usedMembers, origin: .usage, diagnostics: &diagnostics)
                .filter { listed.insert($0.name).inserted }
            for use in (uses[page.name] ?? []).sorted(by: { ($0.member, $0.position) < ($1.member, $1.position) }) {
                guard listed.insert(use.member).inserted else { continue }
                diagnostics.report(
                    .enumerationMemberMissing,
                    at: use.position,
                    "'\(use.member)' of \(page.name) is used here and not listed on its page: added"
                )
                others.append(.init(name: use.member, summary: "", source: use.position, origin: .usage))
            }
            enumeration.members += others.sorted { $0.name < $1.name }
            enumerations.append(enumeration)
        }
        return enumerations.sorted { $0.name < $1.name }
    }

    private func members(
        _ rows: [NamedRow],
        origin: Enumeration.Member.Origin,
        diagnostics: inout Diagnostics
    ) -> [Enumeration.Member] {
        var names: Set<String> = []
        return rows.compactMap { row in
            guard names.insert(row.name.text).inserted else {
                diagnostics.report(
                    .memberDuplicate,
                    at: row.position,
                    "'\(row.name.text)' stands twice in the table: the first row counts"
                )
                return nil
            }
            return .init(name: row.name.text, summary: row.description.prose, source: row.position, origin: origin)
        }
    }
}
