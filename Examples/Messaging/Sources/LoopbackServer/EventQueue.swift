/// Something that has happened, as the event channel tells it.
struct Event {
    /// The resource that tells it.
    var sender: Reference
    /// What it has happened to.
    var resource: Reference
    /// `added`, `updated`, `deleted`, `started` or `completed`.
    var type: String
    /// How an operation went that is over.
    var status: String?
    /// The resource itself, where it travels along.
    var content: JSON?

    /// A resource by its rel and its address.
    struct Reference: Equatable {
        var rel: String
        var href: String

        var json: [String: JSON] { ["rel": .string(rel), "href": .string(href)] }
    }

    fileprivate var json: JSON {
        var content: [String: JSON] = ["link": .object(resource.json), "type": .string(type)]
        if let status { content["status"] = .string(status) }
        if let resource = self.content { content["_embedded"] = .object([self.resource.rel: resource]) }
        return .object(content)
    }
}

/// The events that an application has not been told yet.
struct EventQueue {
    /// Where the application asks; the number of the answer is added to it.
    let href: String
    /// The number of the next answer, which the application has to ask for.
    private(set) var number = 1
    private var events: [Event] = []

    init(href: String) {
        self.href = href
    }

    var isEmpty: Bool { events.isEmpty }

    /// The address of the next answer.
    var next: String { "\(href)?ack=\(number)" }

    mutating func append(_ event: Event) {
        events.append(event)
    }

    /// Takes all events out, those of one sender that follow each other together.
    mutating func takeAnswer() -> JSON {
        var senders: [(sender: Event.Reference, events: [JSON])] = []
        for event in events {
            if senders.last?.sender != event.sender { senders.append((event.sender, [])) }
            senders[senders.count - 1].events.append(event.json)
        }
        events = []
        let this = next
        number += 1
        var answer: [String: JSON] = ["_links": ["self": .link(this), "next": .link(next)]]
        if !senders.isEmpty {
            answer["sender"] = .array(
                senders.map { .object($0.sender.json.merging(["events": .array($0.events)]) { first, _ in first }) }
            )
        }
        return .object(answer)
    }
}
