import FlyingFox
import Foundation

/// An application of a user: what it can read, what it can do now, and what it has not been told yet.
///
/// A link that a resource offers leads to one of ``resources`` or ``operations``; where it is no longer offered, there is
/// nothing at its address any more.
actor Application {
    /// What an application says of itself when it is made.
    struct Input: Decodable {
        var userAgent: String
        var endpointId: String
        var culture: String
    }

    /// Something that can be done by POST.
    enum Operation {
        case makeMeAvailable
        case reportMyActivity
        case startMessaging
        case sendMessage(Conversation)
        case stopMessaging(Conversation)
    }

    /// For how many seconds a request on the event channel stays open at most.
    static let longestWait = 1_800

    nonisolated let href: String
    nonisolated let person: Person
    let people: [Person]
    private let input: Input

    var resources: [String: JSON] = [:]
    var operations: [String: Operation] = [:]
    /// The names of the operations that the application has begun.
    var operationIds: Set<String> = []
    private var queue: EventQueue
    private var waits = 0
    private var wait = 180
    private var isEnded = false

    init(_ href: String, _ input: Input, of person: Person, among people: [Person]) throws {
        _ = try input.userAgent.checked("userAgent", maximumLength: 100)
        _ = try input.endpointId.checked("endpointId", maximumLength: 100)
        _ = try input.culture.checked("culture", maximumLength: 100)
        self.href = href
        self.input = input
        self.person = person
        self.people = people
        queue = EventQueue(href: "\(href)/events")
        resources["\(href)/me"] = Self.me(href, person, offers: ["makeMeAvailable"])
        resources["\(href)/communication"] = [
            "rel": "communication", "supportedModalities": [], "supportedMessageFormats": ["Plain"],
            "_links": [
                "self": .link("\(href)/communication"),
                "startMessaging": ["href": "\(href)/communication/messagingInvitations", "revision": "2"],
            ],
        ]
        for rel in ["people", "onlineMeetings"] {
            resources["\(href)/\(rel)"] = ["rel": "\(rel)", "_links": ["self": .link("\(href)/\(rel)")]]
        }
        operations["\(href)/me/makeMeAvailable"] = .makeMeAvailable
        operations["\(href)/communication/messagingInvitations"] = .startMessaging
    }

    /// The application as its user reads it.
    var representation: JSON {
        var embedded: [String: JSON] = [:]
        for rel in ["me", "people", "onlineMeetings", "communication"] { embedded[rel] = resources["\(href)/\(rel)"] }
        return [
            "rel": "application", "userAgent": "\(input.userAgent)", "culture": "\(input.culture)",
            "endpointId": "\(input.endpointId)", "_links": ["self": .link(href), "events": .link(queue.next)],
            "_embedded": .object(embedded),
        ]
    }

    func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard !isEnded else { throw Refusal.applicationNotFound }
        switch (request.path, request.method) {
        case (href, .GET): return .json(.ok, representation)
        case (href, .DELETE):
            isEnded = true
            return .noContent
        case (queue.href, .GET): return try await nextEvents(request)
        case (href, _), (queue.href, _): throw Refusal.methodNotAllowed
        default: break
        }
        if request.method == .GET, let resource = resources[request.path] { return .json(.ok, resource) }
        if request.method == .POST, let operation = operations[request.path] {
            return try await perform(operation, request)
        }
        throw resources[request.path] == nil && operations[request.path] == nil
            ? Refusal.nothingThere : Refusal.methodNotAllowed
    }

    private func perform(_ operation: Operation, _ request: HTTPRequest) async throws -> HTTPResponse {
        switch operation {
        case .makeMeAvailable: try await makeMeAvailable(request)
        case .reportMyActivity: .noContent
        case .startMessaging: try await startMessaging(request)
        case .sendMessage(let conversation): try await sendMessage(request, in: conversation)
        case .stopMessaging(let conversation): stopMessaging(conversation)
        }
    }
}

// MARK: - Events

extension Application {
    /// Tells that something has happened to a resource, and sends along what it is now.
    func tell(_ type: String, _ rel: String, _ path: String, by sender: Event.Reference, status: String? = nil) {
        let resource = Event.Reference(rel: rel, href: path)
        queue.append(Event(sender: sender, resource: resource, type: type, status: status, content: resources[path]))
    }

    /// Waits for events. There is one such request at a time; a second one takes the place of the first.
    private func nextEvents(_ request: HTTPRequest) async throws -> HTTPResponse {
        _ = try request.integer("low", in: 5...1_800)
        _ = try request.integer("medium", in: 5...1_800)
        _ = try request.integer("priority")
        wait = try request.integer("timeout", in: 180...Self.longestWait) ?? wait
        guard request.query["ack"] == String(queue.number) else {
            return .json(.ok, ["_links": ["resync": .link(queue.next)]])
        }
        waits += 1
        let (mine, end) = (waits, ContinuousClock.now + .seconds(wait))
        // To look again is simpler than to be woken.
        while queue.isEmpty, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(10))
            guard !isEnded else { throw Refusal.applicationNotFound }
            guard mine == waits else { throw Refusal.conflict("PGetReplaced", "another request waits for events") }
        }
        return .json(.ok, queue.takeAnswer())
    }
}

// MARK: - The user

extension Application {
    /// What an application can take, of which the server here looks at the form only, and how the user wants to be seen.
    private struct Availability: Decodable {
        var signInAs: String?
        var supportedModalities: [String]?
        var supportedMessageFormats: [String]?
    }

    /// Makes the user available. The event for the user comes without the user: the application has to read it.
    private func makeMeAvailable(_ request: HTTPRequest) async throws -> HTTPResponse {
        let input = try await request.input(Availability.self)
        guard ["Online", "Busy", "DoNotDisturb", "BeRightBack", "Away", "Offwork", nil].contains(input.signInAs) else {
            throw Refusal.parameter("signInAs", "is no availability")
        }
        let me = Event.Reference(rel: "me", href: "\(href)/me")
        guard operations["\(href)/me/reportMyActivity"] == nil else {
            throw Refusal.conflict("AlreadyExists", "the user is available")
        }
        operations["\(href)/me/reportMyActivity"] = .reportMyActivity
        resources[me.href] = Self.me(href, person, offers: ["reportMyActivity"])
        queue.append(Event(sender: me, resource: me, type: "updated"))
        return .noContent
    }

    private static func me(_ href: String, _ person: Person, offers rels: [String]) -> JSON {
        var links: [String: JSON] = ["self": .link("\(href)/me")]
        for rel in rels { links[rel] = .link("\(href)/me/\(rel)") }
        return [
            "rel": "me", "name": "\(person.name)", "uri": "\(person.uri)", "emailAddresses": ["\(person.address)"],
            "_links": .object(links),
        ]
    }
}
