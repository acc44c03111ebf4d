/// A change of a resource, or a step of an operation, that the server reports on the event channel.
public struct ResourceEvent: Hashable, Sendable {
    /// The event as a JSON object, including members without a property here.
    public let content: ResourceContent
    /// The resource that reports the event.
    public let sender: ResourceLink<AnyResource>
    /// The resource that is embedded in the event; nil if there is none.
    ///
    /// A server need not embed it: an application that needs it then reads the ``link``.
    public let embedded: EmbeddedContent?

    /// A resource that is embedded in an event.
    public struct EmbeddedContent: Hashable, Sendable {
        /// The rel under which it is embedded.
        public var key: Rel
        /// The resource as a JSON object.
        public var content: ResourceContent
    }

    /// Creates a view over an event.
    public init(content: ResourceContent, sender: ResourceLink<AnyResource>) {
        self.content = content
        self.sender = sender
        embedded = content.embeddedInEvent
    }

    /// What happened; nil if the server does not say.
    public var type: EventType? { content["type"] }

    /// The resource or operation that the event is about, with the embedded resource if there is one.
    public var link: ResourceLink<AnyResource> {
        let attributes = content.members["link"]?.object ?? ResourceContent()
        return ResourceLink(attributes: attributes, embeddedContent: embedded?.content)
    }

    /// The rel of the resource or operation that the event is about.
    public var rel: Rel? { link.rel }

    /// The collection that a resource was added to or removed from.
    public var container: ResourceLink<AnyResource>? {
        content.members["in"]?.object.map { ResourceLink(attributes: $0) }
    }

    /// The outcome of a completed operation.
    public var status: EventStatus? { content["status"] }

    /// The reason why an operation failed, or why the server changed something by itself.
    public var reason: ServiceError? {
        content.members["reason"]?.object.flatMap { ServiceError(content: $0) }
    }

    /// The ID that the application gave to the operation; nil for an operation that somebody else started, and if no
    /// resource is embedded.
    public var operationId: String? { embedded?.content["operationId"] }

    /// The embedded resource, of the type that a registry has for its rel.
    public func resource(in registry: ResourceRegistry) -> (any Resource)? {
        embedded.map { registry.resource($0.content, key: $0.key) }
    }

    /// The embedded resource as the type that represents a target; nil if it is of another kind.
    ///
    /// Its kind is the rel under which it is embedded, or the rel that it names itself: a participant that is embedded under
    /// `from` is both.
    public func resource<Target: LinkTarget>(as target: Target.Type) -> Target.Representation? {
        guard let embedded, embedded.key == Target.rel || embedded.content.rel == Target.rel else { return nil }
        return Target.Representation(content: embedded.content)
    }

    /// The link to what the event is about; nil if it is of another kind.
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
