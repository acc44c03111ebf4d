/// A response of the event channel: the events since the last one, and where to ask for more.
///
/// Ask again, at the URL of the ``continuation``, before you handle the events, and handle packages in the order in which
/// they arrive. An ``EventChannel`` does so.
public struct EventPackage: Resource {
    /// The rel `events`.
    public static var rel: Rel { "events" }

    /// The package as a JSON object.
    public var content: ResourceContent

    /// Creates a view over content.
    public init(content: ResourceContent) {
        self.content = content
    }

    /// The resources that report events, in the server's order. The same one may occur several times.
    public var senders: [EventSender] {
        senderValues.compactMap { $0.object.map(EventSender.init(content:)) }
    }

    /// The events of all senders, in the server's order.
    public var events: [ResourceEvent] {
        senders.flatMap(\.events)
    }

    /// The events of an operation, by the ID that the application gave to it. Only events that embed the operation count.
    ///
    /// They may arrive before the response to the request that started the operation.
    public func events(ofOperation operationId: String) -> [ResourceEvent] {
        events.filter { $0.operationId == operationId }
    }

    /// The link for the next request.
    public var next: ResourceLink<EventPackage>? { content.link("next") }

    /// The link for the next request after the application was away for a long time: subscriptions and conversations are
    /// gone, and the server has forgotten how long it was asked to wait.
    public var resume: ResourceLink<EventPackage>? { content.link("resume") }

    /// The link for the next request after one that the server did not expect: events may have been missed, so forget
    /// resources that come and go.
    public var resync: ResourceLink<EventPackage>? { content.link("resync") }

    /// How to go on; nil if the server does not say.
    public var continuation: EventContinuation? {
        resync.map(EventContinuation.resync) ?? resume.map(EventContinuation.resume)
            ?? next.map(EventContinuation.next)
    }

    /// Reports links, senders and events to an inspector.
    public func inspect(_ inspector: inout ContentInspector) {
        inspect(&inspector, registry: [:])
    }

    /// The members of the wrong type, including those of embedded resources.
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

/// The link for the next events, and what the application has to forget before.
public enum EventContinuation: Hashable, Sendable {
    /// Nothing special.
    case next(ResourceLink<EventPackage>)
    /// Subscriptions and conversations are gone: forget them.
    case resume(ResourceLink<EventPackage>)
    /// Events may have been missed: forget resources that come and go.
    case resync(ResourceLink<EventPackage>)

    /// The link for the next request.
    public var link: ResourceLink<EventPackage> {
        switch self {
        case .next(let link), .resume(let link), .resync(let link): link
        }
    }
}

/// A resource that reports events.
public struct EventSender: Hashable, Sendable {
    /// The sender as a JSON object.
    public var content: ResourceContent

    /// Creates a view over a sender.
    public init(content: ResourceContent) {
        self.content = content
    }

    /// The kind of resource.
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
    /// Checks an event, and its embedded resource by the type that a registry has for it.
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
