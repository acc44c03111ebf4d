import UCWAGenModel
import UCWAGenReader

/// The names that the tables of resource pages list.
struct ListedNames {
    /// The tables of one page. A class, since a walk hands them on from resource to resource and nothing changes them.
    final class Tables {
        /// The page's name.
        let page: String
        /// The page's file.
        let file: String
        /// The names of the Properties table.
        let properties: Set<String>
        /// The names of the Links table.
        let links: Set<String>
        private let propertySpellings: [String: String]
        private let linkSpellings: [String: String]

        init(_ page: PageFacts, _ facts: ResourceFacts) {
            self.page = page.name
            file = page.file
            let names = (facts.properties.map(\.name.text), facts.links.map(\.name.text))
            properties = Set(names.0)
            links = Set(names.1)
            propertySpellings = Dictionary(names.0.map { ($0.lowercased(), $0) }) { first, _ in first }
            linkSpellings = Dictionary(names.1.map { ($0.lowercased(), $0) }) { first, _ in first }
        }

        /// Whether the page lists a name that a sample shows; linked and embedded resources share a table.
        func lists(_ name: String, as kind: Kind) -> Bool {
            kind == .property ? properties.contains(name) : links.contains(name)
        }

        /// How the page spells a name that a sample shows, without regard to case; nil where it does not list it in that way.
        func spelling(of name: String, as kind: Kind) -> String? {
            if lists(name, as: kind) { return name }
            // Chosen last: the optimizer of Swift 6 fails where a dictionary is chosen first.
            let key = name.lowercased()
            return kind == .property ? propertySpellings[key] : linkSpellings[key]
        }
    }

    /// How a sample shows a name.
    enum Kind: Hashable {
        case property, link, embedded

        /// The kind whose table may list the name instead.
        var other: Kind { self == .property ? .link : .property }
    }

    private var tablesByRel: [String: [Tables]] = [:]

    /// Gathers the tables of a reference.
    init(_ reference: Reference, index: ReferenceIndex) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            let tables = Tables(page, facts)
            tablesByRel[index.name(of: page.name).rel.lowercased(), default: []].append(tables)
        }
    }

    /// The tables of all pages of a rel, which are its revisions.
    func tables(ofRel rel: String) -> [Tables] { tablesByRel[rel.lowercased()] ?? [] }
}

/// Names that are part of the protocol rather than of a resource, so that no table need list them.
enum ProtocolNames {
    /// Links that any resource, or any answer of the event channel, may have.
    private static let links: Set<String> = ["self", "next", "resume", "resync"]

    /// Whether no table need list a property: the entity tag, which some resources repeat in their body, and the marker of a PUT.
    static func isKnown(_ member: SampleMember) -> Bool {
        member.name == "etag" || isMarker(member)
    }

    /// Whether no table need list a link.
    static func isKnown(_ link: SampleResource.Link) -> Bool { links.contains(link.rel) }

    /// Whether a property is the marker without which a PUT is refused: its name is made up by the server and so like no other.
    private static func isMarker(_ member: SampleMember) -> Bool {
        guard member.name.utf8.count == 36 else { return false }
        let parts = member.name.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && member.name.allSatisfy { $0.isHexDigit || $0 == "-" }
    }
}

extension SampleResource.Link {
    /// Whether the link holds its content itself, as those of ExternalResources do.
    var holdsContent: Bool { hrefs.contains { $0.hasPrefix("data:") || $0.hasPrefix("data :") } }
}
