import UCWAGenModel
import UCWAGenReader

/// The properties, links and embedded resources that responses and events show and no table lists.
///
/// What is missing is missing on the page of the resource that is shown, so a name counts once for that page, wherever and
/// however often it is shown: on the page itself if possible, and in JSON rather than XML.
struct UnlistedNames {
    /// What makes two findings one. Names are compared without case.
    struct Key: Hashable {
        var page: String
        var kind: ListedNames.Kind
        var name: String
    }

    /// A name that no table lists, at the best place that shows it.
    struct Finding {
        var key: Key
        /// The name as the sample spells it.
        var name: String
        var position: SourcePosition
        /// The name that the page lists, where it differs in case alone.
        var listedSpelling: String?
        /// Whether the page lists the name otherwise: as a link what is shown as a property, or the other way around.
        var isListedOtherwise: Bool
        /// Whether only samples show it that had to be repaired.
        var isRepaired: Bool
        /// Whether a table lists the name in another case that some samples share.
        var isContested = false
        /// Whether the name is what the page means.
        var isTrusted: Bool { !isRepaired && !isContested }
        /// How far the place is from the best: on the page itself, in JSON, not repaired.
        fileprivate var distance: Int
    }

    /// The findings by their places.
    let findings: [Finding]

    /// Goes through what a reference shows of its resources, embedded ones included.
    ///
    /// - Parameter model: What the tables were resolved to, which knows what a response without a rel is.
    init(_ reference: Reference, model: ReferenceModel, index: ReferenceIndex) {
        let listed = ListedNames(reference, index: index)
        var found = Self.walk(reference, model, index, Walk(listed: listed)).findings.values.map(\.self)
        // What a table lists in another case wants a second look: at how all samples spell it.
        let respelled = Set(found.lazy.filter { $0.listedSpelling != nil }.map(\.key.name))
        if !respelled.isEmpty {
            let spellings = Self.walk(reference, model, index, Walk(listed: listed, watching: respelled)).spellings
            for position in found.indices where found[position].listedSpelling != nil {
                found[position].isContested = spellings[found[position].key] != [found[position].name]
            }
        }
        findings = found.sorted { ($0.position, $0.name) < ($1.position, $1.name) }
    }

    private static func walk(
        _ reference: Reference,
        _ model: ReferenceModel,
        _ index: ReferenceIndex,
        _ start: Walk
    ) -> Walk {
        var walk = start
        let listed = walk.listed
        let resources = Dictionary(model.resources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for page in reference.pages {
            guard case .resource(let facts) = page.content, let resolved = resources[page.name] else { continue }
            walk.file = page.file
            walk.format = .json
            for event in facts.events {
                for sample in event.samples { walk.visit(sample.embedded, in: nil) }
            }
            let own = listed.tables(ofRel: resolved.rel)
            // The response to OPTIONS describes the service and is no resource.
            for (operation, decided) in zip(facts.operations, resolved.operations) where operation.method != "OPTIONS" {
                for (resource, format) in shown(operation.jsonResponse, operation.xmlResponse) {
                    walk.format = format
                    let rel = resource.rel ?? decided.response.resource.map { index.name(of: $0).rel }
                    let named = rel.map(listed.tables(ofRel:)) ?? []
                    // A GET returns what the page describes, whatever it is called, unless that is a resource without a page.
                    let isUndescribed = named.isEmpty && ![nil, page.name].contains(resolved.representation)
                    let isOwn =
                        operation.method == "GET" && rel?.lowercased() != resolved.rel.lowercased() && !isUndescribed
                    walk.visit(resource, tables: isOwn ? named + own : named)
                }
                // A PUT carries the whole resource; its properties are fields of the request.
                guard operation.method == "PUT" else { continue }
                for (resource, format) in shown(operation.jsonRequest, operation.xmlRequest) {
                    walk.format = format
                    walk.visitLinks(of: resource, tables: own)
                }
            }
        }
        return walk
    }

    private static func shown(
        _ json: SampleMessage?,
        _ xml: SampleMessage?
    ) -> [(resource: SampleResource, format: ReferenceIndex.Format)] {
        [json?.resource.map { ($0, .json) }, xml?.resource.map { ($0, .xml) }].compactMap(\.self)
    }
}

extension UnlistedNames {
    /// Goes through samples and keeps what it finds.
    private struct Walk {
        let listed: ListedNames
        var file = ""
        var format = ReferenceIndex.Format.json
        private(set) var findings: [Key: Finding] = [:]
        /// How samples that are valid as they stand spell the names that are watched, listed ones included.
        private(set) var spellings: [Key: Set<String>] = [:]
        private let watched: Set<String>

        /// - Parameter watched: Names in lowercase.
        init(listed: ListedNames, watching watched: Set<String> = []) {
            self.listed = listed
            self.watched = watched
        }

        /// Visits embedded resources.
        ///
        /// - Parameter tables: The tables of the resource that embeds them; nil for an event, which may embed anything.
        mutating func visit(_ embedded: [SampleResource.Embedded], in tables: [ListedNames.Tables]?) {
            for item in embedded {
                if let tables {
                    let isRepaired = item.resources.contains(where: \.isRepaired)
                    note(item.rel, .embedded, line: item.line, isRepaired: isRepaired, tables: tables)
                }
                let byKey = listed.tables(ofRel: item.rel)
                for resource in item.resources {
                    guard let rel = resource.rel, rel != item.rel else {
                        visit(resource, tables: byKey)
                        continue
                    }
                    visit(resource, tables: listed.tables(ofRel: rel) + byKey)
                }
            }
        }

        /// Visits a resource.
        ///
        /// - Parameter tables: The tables that may list what it shows; without any nothing is said about it.
        mutating func visit(_ resource: SampleResource, tables: [ListedNames.Tables]) {
            for member in resource.properties where !ProtocolNames.isKnown(member) {
                note(member.name, .property, line: member.line, isRepaired: resource.isRepaired, tables: tables)
            }
            visitLinks(of: resource, tables: tables)
        }

        /// Visits the links and embedded resources of a resource.
        mutating func visitLinks(of resource: SampleResource, tables: [ListedNames.Tables]) {
            for link in resource.links where !ProtocolNames.isKnown(link) {
                // An ExternalResource is a property in the table and a link in the sample.
                let kind: ListedNames.Kind =
                    link.holdsContent && !tables.contains { $0.lists(link.rel, as: .link) } ? .property : .link
                note(link.rel, kind, line: link.line, isRepaired: resource.isRepaired, tables: tables)
            }
            visit(resource.embedded, in: tables)
        }

        private mutating func note(
            _ name: String,
            _ kind: ListedNames.Kind,
            line: Int,
            isRepaired: Bool,
            tables: [ListedNames.Tables]
        ) {
            guard let page = tables.first(where: { $0.file == file }) ?? tables.first else { return }
            let isListed = tables.contains { $0.lists(name, as: kind) }
            if isListed, watched.isEmpty { return }
            let spelling = tables.lazy.compactMap { $0.spelling(of: name, as: kind) }.first
            let owner = tables.first { $0.spelling(of: name, as: kind) != nil } ?? page
            let key = Key(page: owner.page, kind: kind, name: name.lowercased())
            if !isRepaired, watched.contains(key.name) { spellings[key, default: []].insert(name) }
            if isListed { return }
            let distance = (isRepaired ? 4 : 0) + (page.file == file ? 0 : 2) + (format == .json ? 0 : 1)
            if let known = findings[key], known.distance <= distance { return }
            findings[key] = Finding(
                key: key,
                name: name,
                position: SourcePosition(file: file, line: line),
                listedSpelling: spelling,
                isListedOtherwise: tables.contains { $0.spelling(of: name, as: kind.other) != nil },
                isRepaired: isRepaired,
                distance: distance
            )
        }
    }
}
