import UCWAGenModel
import UCWAGenReader

/// The resources and enumerations that the facts of a model name and that have no page.
///
/// A link or a response that leads to one, a resource that is represented by one, and a phrase that names an enumeration count; what
/// an event names or a description mentions does not.
struct UndescribedPages {
    /// A name and where it stands.
    private struct Mentions {
        var name: String
        var positions: [SourcePosition]
    }

    /// The pages, by name.
    let pages: [UndescribedPage]

    /// Collects the names of a model.
    ///
    /// - Parameter reference: The facts that the model was resolved from, for the members that type phrases list.
    init(_ model: ReferenceModel, _ reference: Reference) {
        var resources = Self.mentions(ofResources: model)
        var enumerations = Self.mentions(ofEnumerations: model)
        let resourceNames = Set(model.resources.map { $0.name.lowercased() })
        let enumerationNames = Set(model.enumerations.map { $0.name.lowercased() })
        resources = resources.filter { !resourceNames.contains($0.key) }
        enumerations = enumerations.filter { !enumerationNames.contains($0.key) }
        let memberUses =
            enumerations.isEmpty ? [] : MemberUse.uses(in: reference) { enumerations[$0.lowercased()]?.name }
        let uses = Dictionary(grouping: memberUses, by: \.enumeration)
        let pages =
            resources.values.map { UndescribedPage(name: $0.name, mentions: $0.positions) }
            + enumerations.values.map { mentions in
                UndescribedPage(
                    name: mentions.name,
                    mentions: mentions.positions,
                    members: Self.members(uses[mentions.name] ?? [])
                )
            }
        self.pages = pages.sorted { ($0.name, $0.members == nil ? 0 : 1) < ($1.name, $1.members == nil ? 0 : 1) }
    }

    private static func mentions(ofResources model: ReferenceModel) -> [String: Mentions] {
        var named: [(String, SourcePosition)] = []
        for resource in model.resources {
            for link in resource.links { if let target = link.target { named.append((target, link.placeOfTarget)) } }
            for operation in resource.operations {
                guard let name = operation.response.resource else { continue }
                let evidence = operation.response.evidence
                let row = evidence.first { $0.rule == .responseTable } ?? evidence.first { $0.rule != .override }
                let position = row.map { SourcePosition(file: $0.file, line: $0.line) }
                named.append((name, position ?? operation.source))
            }
            guard let representation = resource.representation else { continue }
            let get = resource.operations.first { $0.method == "GET" }
            let shown = get?.response.evidence.first { $0.rule != .override }
            let position = shown.map { SourcePosition(file: $0.file, line: $0.line) }
            named.append((representation, position ?? get?.source ?? resource.source))
        }
        return grouped(named)
    }

    private static func mentions(ofEnumerations model: ReferenceModel) -> [String: Mentions] {
        var named: [(String, SourcePosition)] = []
        func add(_ type: TypeReference, _ source: SourcePosition) {
            if type.primitive == nil { named.append((type.name, source)) }
        }
        for resource in model.resources {
            for property in resource.properties { add(property.type, property.source) }
            for operation in resource.operations {
                for row in operation.query + (operation.body?.fields ?? []) { add(row.type, row.source) }
            }
        }
        return grouped(named)
    }

    /// Joins what is named in one place or in several, in the order of the places; the first spelling counts.
    private static func grouped(_ named: [(String, SourcePosition)]) -> [String: Mentions] {
        var result: [String: Mentions] = [:]
        for (name, position) in named.sorted(by: { $0.1 < $1.1 }) {
            var mentions = result[name.lowercased()] ?? Mentions(name: name, positions: [])
            let isKnown = mentions.positions.last.map { ($0.file, $0.line) == (position.file, position.line) } ?? false
            if !isKnown { mentions.positions.append(position) }
            result[name.lowercased()] = mentions
        }
        return result
    }

    private static func members(_ uses: [MemberUse]) -> [Enumeration.Member] {
        var names: Set<String> = []
        return uses.sorted { ($0.member, $0.position) < ($1.member, $1.position) }
            .filter { names.insert($0.member).inserted }
            .map { Enumeration.Member(name: $0.member, summary: "", source: $0.position, origin: .usage) }
    }
}

extension Link {
    /// The row that names the target, or the override that sets it to what has no page.
    fileprivate var placeOfTarget: SourcePosition {
        let isRowsOwn = target == rel && evidence.contains { $0.rule == .fallback }
        let override = isRowsOwn ? nil : evidence.first { $0.rule == .override }
        return override.map { SourcePosition(file: $0.file, line: $0.line) } ?? source
    }
}
