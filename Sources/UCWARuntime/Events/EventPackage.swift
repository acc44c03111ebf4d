/// What a request on the event channel is answered with: the events since the last one, and where to ask for more.
///
/// Ask again, with the address that ``continuation`` holds, before looking at the events; look at packages in the order in
/// which they came. An ``EventChannel`` does so.
public struct EventPackage: Resource {
    /// The rel on the wire.
    public static var rel: Rel { "events" }

    /// What was received.
    public var content: ResourceContent

    /// Creates a view over content.
    public init(content: ResourceContent) {
        self.content = content
    }

    /// The resources that report events, in the server's order. One may stand there several times.
    public var senders: [EventSender] {
        senderValues.compactMap { $0.object.map(EventSender.init(content:)) }
    }

    /// The events of all senders, in the server's order.
    public var events: [ResourceEvent] {
        senders.flatMap(\.events)
    }

    /// The events of an operation that carry the operation along, by the name that the application gave it.
    ///
    /// They may arrive before the answer to the request that began the operation.
    public func events(ofOperation operationId: String) -> [ResourceEvent] {
        events.filter { $0.operationId == operationId }
    }

    /// Where the next request goes.
    public var next: ResourceLink<EventPackage>? { content.link("next") }

    /// Where the next request goes after the application was away for long: subscriptions and conversations are gone, and
    /// the times that the server was asked to wait are to be sent again.
    public var resume: ResourceLink<EventPackage>? { content.link("resume") }

    /// Where the next request goes after one that the server did not expect: what was known of resources that come and go
    /// is to be forgotten.
    public var resync: ResourceLink<EventPackage>? { content.link("resync") }

    /// How to go on; nil where the server does not say.
    public var continuation: EventContinuation? {
        resync.map(EventContinuation.resync) ?? resume.map(EventContinuation.resume)
            ?? next.map(EventContinuation.next)
    }

    /// Names the links to an inspector, and looks at senders and events.
    public func inspect(_ inspector: inout ContentInspector) {
        inspect(&inspector, registry: [:])
    }

    /// The members that are not of the type that the service gives them, those of resources that came along included.
    public func problems(in registry: ResourceRegistry) -> [ContentProblem] {
        var inspector = ContentInspector(content, path: "")
        inspect(&inspector, registry: registry)
        return inspector.problems
    }

    /// One sender or a list of them.
    private var senderValues: [ContentValue] { content.list("sender") }

    private func inspect(_ inspector: inout ContentInspector, registry: ResourceRegistry) {
        for rel in ["next", "resume", "resync"] { inspector.link(rel, EventPackage.self) }
        for (index, value) in senderValues.enumerated() {
            guard let sender = value.object else {
                inspector.report("sender.\(index)", expected: "an object", found: value)
                continue
            }
            for (number, value) in sender.list("events").enumerated() {
                let path = "sender.\(index).events.\(number)"
                guard let event = value.object else {
                    inspector.report(path, expected: "an object", found: value)
                    continue
                }
                inspector.inspect(event, path: path) { $0.event(registry) }
            }
        }
    }
}

/// Where to ask for the next events, and what is to be done before.
public enum EventContinuation: Hashable, Sendable {
    /// Nothing special.
    case next(ResourceLink<EventPackage>)
    /// Subscriptions and conversations are gone.
    case resume(ResourceLink<EventPackage>)
    /// What was known of resources that come and go is to be forgotten.
    case resync(ResourceLink<EventPackage>)

    /// Where to ask.
    public var link: ResourceLink<EventPackage> {
        switch self {
        case .next(let link), .resume(let link), .resync(let link): link
        }
    }
}

/// A resource that reports events.
public struct EventSender: Hashable, Sendable {
    /// Everything that the server says of the sender.
    public var content: ResourceContent

    /// Creates a view over a sender.
    public init(content: ResourceContent) {
        self.content = content
    }

    /// What kind of resource it is.
    public var rel: Rel? { content.rel }

    /// The link to it.
    public var link: ResourceLink<AnyResource> {
        var attributes = content
        attributes.members["events"] = nil
        return ResourceLink(attributes: attributes)
    }

    /// Its events, in the server's order.
    public var events: [ResourceEvent] {
        let link = link
        return content.list("events").compactMap { $0.object.map { ResourceEvent(content: $0, sender: link) } }
    }
}

extension ResourceContent {
    /// The elements of a list, or the one value that stands in its place.
    fileprivate func list(_ name: String) -> [ContentValue] {
        switch members[name] {
        case nil, .null: []
        case .array(let values): values
        case let value?: [value]
        }
    }
}

extension ContentInspector {
    /// Checks an event, and the resource that came with it by the type that a registry has for it.
    fileprivate mutating func event(_ registry: ResourceRegistry) {
        property("type", EventType.self)
        property("status", EventStatus.self)
        linkObject("link", isRequired: true)
        linkObject("in", isRequired: false)
        reasonObject()
        let event = ResourceEvent(content: content, sender: ResourceLink(attributes: ResourceContent()))
        guard let embedded = event.embedded else { return }
        let resource = registry.resource(embedded.content, key: embedded.key)
        inspect(embedded.content, path: "_embedded.\(embedded.key)") { resource.inspect(&$0) }
    }

    private mutating func linkObject(_ name: String, isRequired: Bool) {
        let value = content.members[name] ?? .null
        guard value != .null || isRequired, value.object?.members["href"]?.string == nil else { return }
        report(name, expected: "an object with an href", found: value)
    }

    private mutating func reasonObject() {
        guard let value = content.members["reason"], value != .null, value.object == nil else { return }
        report("reason", expected: "an object", found: value)
    }
}
