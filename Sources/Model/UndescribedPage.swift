/// A resource or an enumeration that pages name and that has no page in the folder of the reference.
public struct UndescribedPage: Hashable, Sendable {
    /// The name that its page would have, such as `messagingInvitation`.
    public var name: String
    /// Where it is named, in the order of files and lines.
    public var mentions: [SourcePosition]
    /// The members that type phrases list, by name, where it is an enumeration; nil for a resource.
    public var members: [Enumeration.Member]?

    /// Creates an entry; a resource unless members are given.
    public init(name: String, mentions: [SourcePosition], members: [Enumeration.Member]? = nil) {
        self.name = name
        self.mentions = mentions
        self.members = members
    }
}

extension ReferenceModel {
    /// The undescribed resources as resources without facts, so that types can refer to them.
    ///
    /// Each represents itself in the first revision of a rel of its name.
    public var placeholderResources: [Resource] {
        undescribed.filter { $0.members == nil }.map { page in
            Resource(
                name: page.name,
                rel: page.name,
                representation: page.name,
                summary: "",
                source: page.mentions.first ?? SourcePosition(file: "", line: 1)
            )
        }
    }

    /// The undescribed enumerations, with the members that type phrases list.
    public var placeholderEnumerations: [Enumeration] {
        undescribed.compactMap { page in
            page.members.map { members in
                Enumeration(
                    name: page.name,
                    summary: "",
                    source: page.mentions.first ?? SourcePosition(file: "", line: 1),
                    members: members
                )
            }
        }
    }
}
