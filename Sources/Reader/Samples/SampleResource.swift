/// A resource, or the input of a request, as a sample message shows it: the same for JSON and XML.
public struct SampleResource: Hashable, Sendable {
    /// A link or an `data:` address.
    public struct Link: Hashable, Sendable {
        /// The rel.
        public var rel: String
        /// The addresses; several where the sample shows a list.
        public var hrefs: [String]
        /// Whether the sample shows a list; nil in XML, where one link and a list of one look alike.
        public var isList: Bool?
        /// The line of the page, counted from 1.
        public var line: Int
    }

    /// An embedded resource.
    public struct Embedded: Hashable, Sendable {
        /// The rel under which it is embedded, which need not be the resource's own.
        public var rel: String
        /// The resources; several where the sample shows a list.
        public var resources: [SampleResource]
        /// Whether the sample shows a list; nil in XML, where one resource and a list of one look alike.
        public var isList: Bool?
        /// The line of the page, counted from 1.
        public var line: Int
    }

    /// The resource's own rel; nil where it is not given.
    public var rel: String?
    /// The properties, `rel` and what begins with an underscore left out.
    public var properties: [SampleMember] = []
    /// The links.
    public var links: [Link] = []
    /// The embedded resources.
    public var embedded: [Embedded] = []
    /// The line of the page that the resource begins in, counted from 1.
    public var line: Int
    /// Whether the sample had to be repaired to be read, so that its names may not be what the page means.
    public var isRepaired = false
}

extension SampleResource {
    /// Reads a JSON object as a resource; nil where the value is something else.
    init?(_ value: SampleValue, line: Int, isRepaired: Bool) {
        guard case .object(let members) = value else { return nil }
        self.init(line: line, isRepaired: isRepaired)
        for member in members {
            switch member.name {
            case "rel":
                rel = member.value.string
            case "_links":
                links += Self.links(member.value)
            case "_embedded":
                embedded += Self.embedded(member.value, isRepaired: isRepaired)
            default:
                properties.append(member)
            }
        }
    }

    private static func links(_ value: SampleValue) -> [Link] {
        guard case .object(let members) = value else { return [] }
        return members.map { member in
            let elements = member.value.elements
            return Link(
                rel: member.name,
                hrefs: elements.compactMap { $0["href"]?.string },
                isList: member.value.isList,
                line: member.line
            )
        }
    }

    static func embedded(_ value: SampleValue, isRepaired: Bool) -> [Embedded] {
        guard case .object(let members) = value else { return [] }
        return members.map { member in
            Embedded(
                rel: member.name,
                resources: member.value.elements.compactMap {
                    SampleResource($0, line: member.line, isRepaired: isRepaired)
                },
                isList: member.value.isList,
                line: member.line
            )
        }
    }
}

extension SampleValue {
    fileprivate var isList: Bool {
        if case .array = self { return true }
        return false
    }
}
