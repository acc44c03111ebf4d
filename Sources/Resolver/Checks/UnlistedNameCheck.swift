import UCWAGenModel
import UCWAGenReader

/// Tells of properties, links and embedded resources that answers and events show and no table lists.
///
/// What is missing is missing on the page of the resource that is shown, so a name is told once for that page, wherever and
/// however often it is shown: on the page itself if possible, and in JSON rather than XML.
struct UnlistedNameCheck {
    let index: ReferenceIndex

    /// Checks what a reference shows of its resources, embedded ones included.
    ///
    /// - Parameter model: What the reference was resolved to, which tells what an answer without a rel is.
    func check(_ model: ReferenceModel, _ reference: Reference, diagnostics: inout Diagnostics) {
        let listed = ListedNames(reference, index: index)
        let resources = Dictionary(model.resources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var walk = Walk(listed: listed)
        for page in reference.pages {
            guard case .resource(let facts) = page.content, let resolved = resources[page.name] else { continue }
            walk.file = page.file
            walk.format = .json
            for event in facts.events {
                for sample in event.samples { walk.visit(sample.embedded, in: nil) }
            }
            let own = listed.tables(ofRel: resolved.rel)
            // The answer to OPTIONS describes the service and is no resource.
            for (operation, decided) in zip(facts.operations, resolved.operations) where operation.method != "OPTIONS" {
                for (resource, format) in shown(operation.jsonResponse, operation.xmlResponse) {
                    walk.format = format
                    let rel = resource.rel ?? decided.response.resource.map { index.name(of: $0).rel }
                    let named = rel.map(listed.tables(ofRel:)) ?? []
                    // A GET answers with what the page describes, whatever it is called.
                    let isOwn = operation.method == "GET" && rel?.lowercased() != resolved.rel.lowercased()
                    walk.visit(resource, tables: isOwn ? named + own : named)
                }
                // A PUT carries the whole resource, and what its own table lists besides.
                guard operation.method == "PUT" else { continue }
                let fields = Set((operation.body ?? []).map { $0.name.text.lowercased() })
                for (resource, format) in shown(operation.jsonRequest, operation.xmlRequest) {
                    walk.format = format
                    walk.visit(resource, tables: own, except: fields)
                }
            }
        }
        for found in walk.findings.values.sorted(by: { $0.position < $1.position }) {
            report(found, diagnostics: &diagnostics)
        }
    }

    private func shown(
        _ json: SampleMessage?,
        _ xml: SampleMessage?
    ) -> [(resource: SampleResource, format: ReferenceIndex.Format)] {
        [json?.resource.map { ($0, .json) }, xml?.resource.map { ($0, .xml) }].compactMap(\.self)
    }

    private func report(_ found: Finding, diagnostics: inout Diagnostics) {
        let name = found.key.name
        let page = "the page of '\(found.key.page)'"
        switch found.key.kind {
        case .property:
            diagnostics.report(
                .samplePropertyUnlisted,
                at: found.position,
                "the sample shows property '\(name)', which \(page) \(found.listing ?? "does not list")"
            )
        case .link:
            diagnostics.report(
                .sampleLinkUnlisted,
                at: found.position,
                "the sample shows link '\(name)', which \(page) \(found.listing ?? "does not list")"
            )
        case .embedded where index.resource(rel: name) == nil:
            diagnostics.report(
                .sampleRelUnknown,
                at: found.position,
                "the sample embeds '\(name)', which no table lists and which has no page"
            )
        case .embedded:
            diagnostics.report(
                .sampleEmbeddedUnlisted,
                at: found.position,
                "the sample embeds '\(name)', which \(page) \(found.listing ?? "does not list")"
            )
        }
    }
}

extension UnlistedNameCheck {
    /// What is told once.
    private struct Key: Hashable {
        var page: String
        var kind: ListedNames.Kind
        var name: String
    }

    /// A name that no table lists, at the best place that shows it.
    private struct Finding {
        var key: Key
        var position: SourcePosition
        /// How the page lists the name otherwise, in words.
        var listing: String?
        /// How far the place is from the best: on the page itself, in JSON.
        var distance: Int
    }

    /// Goes through samples and keeps what it finds.
    private struct Walk {
        let listed: ListedNames
        var file = ""
        var format = ReferenceIndex.Format.json
        private(set) var findings: [Key: Finding] = [:]

        init(listed: ListedNames) {
            self.listed = listed
        }

        /// Visits embedded resources.
        ///
        /// - Parameter tables: The tables of the resource that embeds them; nil for an event, which may embed anything.
        mutating func visit(_ embedded: [SampleResource.Embedded], in tables: [ListedNames.Tables]?) {
            for item in embedded {
                if let tables { note(item.rel, .embedded, line: item.line, tables: tables) }
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
        /// - Parameters:
        ///   - tables: The tables that may list what it shows; without any nothing is said about it.
        ///   - fields: Names in lower case that need not be listed.
        mutating func visit(_ resource: SampleResource, tables: [ListedNames.Tables], except fields: Set<String> = []) {
            for member in resource.properties where !ProtocolNames.isKnown(member) {
                if !fields.isEmpty, fields.contains(member.name.lowercased()) { continue }
                note(member.name, .property, line: member.line, tables: tables)
            }
            for link in resource.links where !ProtocolNames.isKnown(link) {
                // An ExternalResource is a property in the table and a link in the sample.
                if link.holdsContent, tables.contains(where: { $0.lists(link.rel, as: .property) }) { continue }
                note(link.rel, .link, line: link.line, tables: tables)
            }
            visit(resource.embedded, in: tables)
        }

        private mutating func note(_ name: String, _ kind: ListedNames.Kind, line: Int, tables: [ListedNames.Tables]) {
            guard let page = tables.first(where: { $0.file == file }) ?? tables.first else { return }
            guard !tables.contains(where: { $0.lists(name, as: kind) }) else { return }
            let key = Key(page: page.page, kind: kind, name: name)
            let distance = (page.file == file ? 0 : 2) + (format == .json ? 0 : 1)
            if let known = findings[key], known.distance <= distance { return }
            findings[key] = Finding(
                key: key,
                position: SourcePosition(file: file, line: line),
                listing: tables.lazy.compactMap { $0.otherListing(of: name) }.first,
                distance: distance
            )
        }
    }
}
