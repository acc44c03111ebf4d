import UCWAGenModel
import UCWAGenReader

/// Reports the pages that a reference refers to and lacks: each once for every page that refers to it, with the number of places.
struct MissingPageCheck {
    let index: ReferenceIndex

    /// Checks a model whose undescribed pages are known. Links to guides, which are not part of the reference, are left alone.
    func check(_ model: ReferenceModel, diagnostics: inout Diagnostics) {
        // A sample that embeds an undescribed resource was reported with what it adds.
        let added = Set(model.resources.lazy.flatMap(\.links).filter { $0.origin == .sample }.map(\.source))
        for page in model.undescribed { report(page, besides: added, model, diagnostics: &diagnostics) }
        let undescribed = Set(model.undescribed.map { $0.name.lowercased() })
        var links: [Key: [SourcePosition]] = [:]
        var missing = MissingPages(index: index)
        for (prose, position) in ProseOfModel(model).texts {
            for mention in prose.mentions {
                guard let key = missing.key(mention.destination, among: undescribed) else { continue }
                let link = mention.position ?? position
                links[Key(file: link.file, page: key), default: []].append(link)
            }
        }
        for (key, positions) in links.sorted(by: { ($0.key.file, $0.key.page) < ($1.key.file, $1.key.page) }) {
            let places = Set(positions).sorted()
            let count = places.count > 1 ? ", in \(places.count) places" : ""
            let message = "links to '\(key.page)_ref.md' lead to no page\(count)"
            diagnostics.report(.pageLinkBroken, at: places.first, message)
        }
    }

    private struct Key: Hashable {
        var file: String
        var page: String
    }

    /// Reports an undescribed page: a note, since types refer to it all the same, but a warning where its name may be misspelt.
    private func report(
        _ page: UndescribedPage,
        besides added: Set<SourcePosition>,
        _ model: ReferenceModel,
        diagnostics: inout Diagnostics
    ) {
        let similar = page.members == nil ? similarResource(page.name, model) : nil
        let mentions = similar == nil ? page.mentions.filter { !added.contains($0) } : page.mentions
        for (file, mentions) in Dictionary(grouping: mentions, by: \.file).sorted(by: { $0.key < $1.key }) {
            let count = mentions.count > 1 ? ", which \(mentions.count) places of '\(file)' name" : ""
            if let similar {
                let message = "'\(page.name)' has no page\(count): did you mean '\(similar)'?"
                diagnostics.report(.linkTargetMissing, at: mentions.first, severity: .warning, message)
            } else if page.members == nil {
                let message = "resource '\(page.name)' has no page\(count): typed as an undescribed resource"
                diagnostics.report(.linkTargetMissing, at: mentions.first, message)
            } else {
                let message =
                    "enumeration '\(page.name)' has no page\(count): its members are those that are listed where it is used"
                diagnostics.report(.enumerationMissing, at: mentions.first, message)
            }
        }
    }

    /// The resource whose name differs from another by a letter or two; other revisions of a rel are none.
    private func similarResource(_ name: String, _ model: ReferenceModel) -> String? {
        let key = name.lowercased()
        let limit = min(2, key.utf8.count / 4)
        guard limit > 0 else { return nil }
        if let split = ResourceName(splitting: key), index.resource(named: split.rel) != nil { return nil }
        let lengths = (key.utf8.count - limit)...(key.utf8.count + limit)
        let candidates = model.resources.lazy.filter { resource in
            lengths.contains(resource.name.utf8.count) && resource.rel.lowercased() != key
        }
        let ranked = candidates.map { (name: $0.name, distance: EditDistance.between(key, $0.name.lowercased())) }
        return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
    }
}

/// The destinations of links that lead to no page, each looked up once: nearly all stand in many places.
private struct MissingPages {
    let index: ReferenceIndex
    private var keys: [String: String?] = [:]

    init(index: ReferenceIndex) { self.index = index }

    /// The key of the page that a destination names, if it has none and is not undescribed; guides are left alone.
    mutating func key(_ destination: String, among undescribed: Set<String>) -> String? {
        if let known = keys[destination] { return known }
        var key: String?
        let name = Prose.Mention.pageName(ofDestination: destination)?.lowercased()
        if let name, destination.lowercased().contains("_ref") {
            key = index.hasPage(key: name) || undescribed.contains(name) ? nil : name
        }
        keys[destination] = key
        return key
    }
}

/// The texts of a model that may link to pages, each with the place of its fact.
private struct ProseOfModel {
    private(set) var texts: [(prose: Prose, position: SourcePosition)] = []

    init(_ model: ReferenceModel) {
        for resource in model.resources {
            for prose in [resource.summary, resource.description, resource.remarks] { add(prose, resource.source) }
            for property in resource.properties { add(property.summary, property.source) }
            for link in resource.links { add(link.summary, link.source) }
            for event in resource.events { add(event.reason, event.source) }
            for operation in resource.operations {
                add(operation.summary, operation.source)
                for parameter in operation.query + (operation.body?.fields ?? []) where parameter.origin == .table {
                    add(parameter.summary, parameter.source)
                }
                add(operation.response.description, operation.source)
                for error in operation.errors { add(error.description, error.source) }
            }
        }
        for enumeration in model.enumerations {
            for member in enumeration.members { add(member.summary, member.source) }
        }
    }

    private mutating func add(_ prose: Prose?, _ position: SourcePosition) {
        guard let prose, !prose.mentions.isEmpty else { return }
        texts.append((prose, position))
    }
}
