import Foundation

/// A conversation of two, and the invitation that it began with: what an application reads of them.
struct Conversation: Sendable {
    /// Where it lies.
    var href: String
    /// Where the invitation lies.
    var invitation: String
    /// Who has invited.
    var user: Person
    /// Who was invited.
    var peer: Person
    /// What the application asked for.
    var input: Input

    /// What an invitation gives.
    struct Input: Decodable {
        var operationId: String
        var to: String
        var subject: String?
        var importance: String?
        var threadId: String?
    }

    /// How far a conversation has come.
    enum State: String {
        case connecting = "Connecting"
        case connected = "Connected"
        case disconnected = "Disconnected"
    }

    var reference: Event.Reference { Event.Reference(rel: "conversation", href: href) }
    var messaging: String { "\(href)/messaging" }
    var localParticipant: String { "\(href)/participants/1" }
    var participant: String { "\(href)/participants/2" }

    /// Whether something belongs to the conversation.
    func holds(_ path: String) -> Bool { path == href || path.hasPrefix("\(href)/") }

    /// All that an application can read in a state, by the addresses.
    func resources(in state: State) -> [String: JSON] {
        var resources: [String: JSON] = [
            href: conversation(state), invitation: invitation(state), messaging: messaging(state),
            localParticipant: participant(user, localParticipant),
        ]
        if state == .connected { resources[participant] = participant(peer, participant) }
        return resources
    }

    /// A message in the conversation.
    func message(_ href: String, _ text: String, operationId: String, status: String) -> JSON {
        let milliseconds = Int(Date().timeIntervalSince1970 * 1_000)
        return [
            "rel": "message", "direction": "Outgoing", "operationId": "\(operationId)", "status": "\(status)",
            "timeStamp": "/Date(\(milliseconds))/",
            "_links": [
                "self": .link(href), "messaging": .link(messaging), "participant": .link(localParticipant),
                "plainMessage": .link("data:text/plain;charset=utf-8;base64,\(Data(text.utf8).base64EncodedString())"),
            ],
        ]
    }

    private func conversation(_ state: State) -> JSON {
        [
            "rel": "conversation", "state": "\(state.rawValue)", "subject": "\(subject)", "importance": "\(importance)",
            "threadId": "\(threadId)", "activeModalities": state == .connected ? ["Messaging"] : [],
            "_links": [
                "self": .link(href), "messaging": .link(messaging), "localParticipant": .link(localParticipant),
            ],
        ]
    }

    private func invitation(_ state: State) -> JSON {
        let accepted: JSON = state == .connected ? [participant(peer, participant)] : []
        return [
            "rel": "messagingInvitation", "state": "\(state.rawValue)", "subject": "\(subject)",
            "importance": "\(importance)", "threadId": "\(threadId)", "direction": "Outgoing", "to": "\(input.to)",
            "operationId": "\(input.operationId)",
            "_links": [
                "self": .link(invitation), "conversation": .link(href), "messaging": .link(messaging),
                "from": .link(localParticipant),
            ],
            "_embedded": ["acceptedByParticipant": accepted],
        ]
    }

    private func messaging(_ state: State) -> JSON {
        var links: [String: JSON] = ["self": .link(messaging), "conversation": .link(href)]
        if state == .connected { links["sendMessage"] = .link("\(messaging)/messages") }
        if state != .disconnected { links["stopMessaging"] = .link("\(messaging)/terminate") }
        return [
            "rel": "messaging", "state": "\(state.rawValue)", "negotiatedMessageFormats": ["Plain"],
            "_links": .object(links),
        ]
    }

    private func participant(_ person: Person, _ href: String) -> JSON {
        [
            "rel": "participant", "name": "\(person.name)", "uri": "\(person.uri)",
            "_links": ["self": .link(href), "conversation": .link(self.href)],
        ]
    }

    private var subject: String { input.subject ?? "" }
    private var importance: String { input.importance ?? "Normal" }
    private var threadId: String { input.threadId ?? input.operationId }
}
