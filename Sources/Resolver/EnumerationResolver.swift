import UCWAGenModel
import UCWAGenReader

/// Joins the members that enumeration pages list with those that other pages use.
struct EnumerationResolver {
    /// The enumeration that the column Subcode of the error tables draws from.
    static let subcodes = "ErrorSubcode"

    let index: ReferenceIndex

    /// Resolves all enumerations.
    func resolve(_ reference: Reference, diagnostics: inout Diagnostics) -> [Enumeration] {
        let uses = self.uses(in: reference)
        var enumerations: [Enumeration] = []
        for page in reference.pages {
            guard case .enumeration(let facts) = page.content else { continue }
            var enumeration = Enumeration(
                name: page.name,
                summary: page.summary,
                remarks: facts.remarks,
                source: page.position,
                members: members(facts, diagnostics: &diagnostics)
            )
            let listed = Set(enumeration.members.map(\.name))
            var added: Set<String> = []
            for use in (uses[page.name] ?? []).sorted(by: { ($0.name, $0.position) < ($1.name, $1.position) }) {
                guard !listed.contains(use.name), added.insert(use.name).inserted else { continue }
                diagnostics.report(
                    .enumerationMemberMissing,
                    at: use.position,
                    "'\(use.name)' of \(page.name) is used here and not listed on its page: added"
                )
                enumeration.members.append(.init(name: use.name, summary: "", source: use.position, origin: .usage))
            }
            enumerations.append(enumeration)
        }
        return enumerations.sorted { $0.name < $1.name }
    }

    private struct Use {
        var name: String
        var position: SourcePosition

        init(name: String, position: SourcePosition) {
            self.name = name
            self.position = position
        }

        init(_ cell: Cell) {
            self.init(name: cell.text, position: cell.position)
        }
    }

    private func members(_ facts: EnumerationFacts, diagnostics: inout Diagnostics) -> [Enumeration.Member] {
        var names: Set<String> = []
        return facts.members.compactMap { row in
            guard names.insert(row.name.text).inserted else {
                diagnostics.report(
                    .memberDuplicate,
                    at: row.position,
                    "'\(row.name.text)' stands twice in the table: the first row counts"
                )
                return nil
            }
            return .init(name: row.name.text, summary: row.description.prose, source: row.position)
        }
    }

    /// The members that type phrases list and that error tables use, by enumeration.
    private func uses(in reference: Reference) -> [String: [Use]] {
        var uses: [String: [Use]] = [:]
        let subcodes = index.enumeration(named: Self.subcodes)
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            let reasons = facts.asynchronousReasons + facts.operations.flatMap(\.asynchronousReasons)
            for operation in facts.operations {
                for row in operation.query + (operation.body ?? []) {
                    guard let phrase = TypePhrase(row.description.text),
                        let name = index.enumeration(named: phrase.type.name)
                    else { continue }
                    uses[name, default: []] += phrase.members.map { Use(name: $0, position: row.description.position) }
                }
                if let subcodes {
                    uses[subcodes, default: []] += operation.errors.map { Use($0.subcode) }
                }
            }
            if let subcodes { uses[subcodes, default: []] += reasons.map { Use($0.subcode) } }
        }
        return uses
    }
}
