import Foundation
import UCWA

/// What an application does to talk to somebody by instant message.
///
/// Everything works in the same way: a link says what can be done now, a request on it starts it, and events report how it
/// goes on.
struct Chat {
    private let application: UC.Application
    private let client: Client
    private var events: EventReader

    init(_ application: UC.Application, client: Client) throws {
        guard let events = application.links.events else { throw Problem.missing("events") }
        self.application = application
        self.client = client
        self.events = EventReader(EventChannel(events, client: client))
    }

    /// Shows the user as available, and says what the application supports.
    mutating func becomeAvailable() async throws {
        guard let me = application.links.me, let link = me.embedded?.links.makeMeAvailable else {
            throw Problem.missing("makeMeAvailable")
        }
        let request = link.post(
            .init(signInAs: .online, supportedMessageFormats: [.plain], supportedModalities: [.messaging])
        )
        do {
            try await client.output(of: request)
        } catch .conflictAlreadyExists {
            print("  the user is available already")
            return
        }
        _ = try await events.read { $0.link(as: UC.Me.self) }
        // Links come and go with what the user can do. Here the event has not brought them, so they are read.
        let links = try await client.output(of: me.get()).links
        print("  offered from now on: \(links.reportMyActivity == nil ? "nothing new" : "reportMyActivity")")
    }

    /// Invites somebody, and waits until the invitation is accepted.
    mutating func invite(_ person: String) async throws -> UC.Messaging {
        guard let link = application.links.communication?.embedded?.links.startMessaging else {
            throw Problem.missing("startMessaging")
        }
        // The events repeat the ID that the application gives to an operation.
        let operationId = UUID().uuidString
        // The latest revision where the server offers it, else the first, which every server has.
        if let latest = link.revision2 {
            let request = latest.post(
                .init(importance: .normal, operationId: operationId, subject: "Lunch", to: person)
            )
            try await client.output(of: request)
        } else {
            let request = link.post(.init(importance: .normal, operationId: operationId, subject: "Lunch", to: person))
            try await client.output(of: request)
        }
        print("  the server has taken the invitation")
        let invitation = try await events.read { try $0.completed(UC.MessagingInvitation.self, operationId) }
        guard let messaging = invitation.links.messaging else { throw Problem.missing("messaging") }
        return try await client.output(of: messaging.get())
    }

    /// Sends a message, and waits until it is delivered.
    mutating func send(_ text: String, by messaging: UC.Messaging) async throws {
        guard let link = messaging.links.sendMessage else { throw Problem.missing("sendMessage") }
        let operationId = UUID().uuidString
        try await client.output(of: link.post(.init(body: .text(text), operationId: operationId)))
        print("  the server has taken the message")
        let message = try await events.read { try $0.completed(UC.Message.self, operationId) }
        print("  delivered: \(message.plainMessage?.text ?? "")")
    }

    /// Ends messaging, and with it the conversation.
    mutating func end(_ messaging: UC.Messaging) async throws {
        guard let link = messaging.links.stopMessaging else { throw Problem.missing("stopMessaging") }
        try await client.output(of: link.post())
        _ = try await events.read { $0.type == .deleted ? $0.link(as: UC.Conversation.self) : nil }
    }
}
