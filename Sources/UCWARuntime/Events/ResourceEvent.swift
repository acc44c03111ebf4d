/// Something that has happened: a view over what the server sent.
public struct ResourceEvent: Hashable, Sendable {
    /// Everything that the server says of the event.
    public let content: ResourceContent
    /// The resource that reports the event.
    public let sender: ResourceLink<AnyResource>
    /// The resource that came along; nil where none did.
    ///
    /// A server need not send it: an application that needs it then reads the ``link``.
    public let embedded: EmbeddedContent?

    /// A resource that came along with an event.
    public struct EmbeddedContent: Hashable, Sendable {
        /// The rel that it came under.
        public var key: Rel
        /// What it holds.
        public var content: ResourceContent
    }

    /// Creates a view over an event.
    public init(content: ResourceContent, sender: ResourceLink<AnyResource>) {
        self.content = content
        self.sender = sender
        embedded = content.embeddedInEvent
    }

    /// What has happened; a type without a name where the server does not say.
    public var type: EventType { content["type"] ?? EventType(rawValue: "") }

    /// The resource or operation that it has happened to, with the resource itself where it came along.
    public var link: ResourceLink<AnyResource> {
        let attributes = content.members["link"]?.object ?? ResourceContent()
        return ResourceLink(attributes: attributes, embeddedContent: embedded?.content)
    }

    /// What the event is about.
    public var rel: Rel? { link.rel }

    /// The collection that a resource was added to or taken from.
    public var container: ResourceLink<AnyResource>? {
        content.members["in"]?.object.map { ResourceLink(attributes: $0) }
    }

    /// How an operation went that is over.
    public var status: EventStatus? { content["status"] }

    /// Why an operation failed, or why the server changed something by itself.
    public var reason: ServiceError? {
        content.members["reason"]?.object.map { ServiceError(content: $0) }
    }

    /// The name that the application gave to the operation; nil for one that somebody else has begun, and where nothing
    /// came along.
    public var operationId: String? { embedded?.content["operationId"] }

    /// The resource that came along, of the type that a registry has for the rel it came under.
    public func resource(in registry: ResourceRegistry) -> (any Resource)? {
        embedded.map { registry.resource($0.content, key: $0.key) }
    }

    /// The resource that came along; nil where it is of another kind.
    ///
    /// It is of a kind by the rel that it came under, or by the one that it names itself, as a `participant` does that
    /// came under `from`.
    public func resource<R: Resource>(as type: R.Type) -> R? {
        guard let embedded, embedded.key == R.rel || embedded.content.rel == R.rel else { return nil }
        return R(content: embedded.content)
    }

    /// The link to what the event is about; nil where it is of another kind.
    public func link<Target: LinkTarget>(as target: Target.Type) -> ResourceLink<Target>? {
        let link = link
        guard link.rel == Target.rel || embedded?.content.rel == Target.rel else { return nil }
        return link.retargeted(to: target)
    }
}

extension ResourceContent {
    /// What an event embeds: under its link's rel, else under whatever there is.
    fileprivate var embeddedInEvent: ResourceEvent.EmbeddedContent? {
        guard let all = members["_embedded"]?.object else { return nil }
        let own = members["link"]?.object?.members["rel"]?.string
        if let own, case .object(let resource)? = all.members[own] {
            return ResourceEvent.EmbeddedContent(key: Rel(rawValue: own), content: resource)
        }
        for name in (own.map { [$0] } ?? []) + all.members.keys.sorted() {
            if let resource = values(of: name, in: "_embedded").lazy.compactMap(\.object).first {
                return ResourceEvent.EmbeddedContent(key: Rel(rawValue: name), content: resource)
            }
        }
        return nil
    }
}
