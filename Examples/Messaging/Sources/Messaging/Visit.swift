import Foundation
import UCWA
import UCWAURLSession

/// A visit to a server: sign in, send somebody a message, see it delivered, leave.
struct Visit: Sendable {
    var signIn: SignIn
    /// Whom to talk to, such as `sip:ben@fabrikam.example`.
    var person: String
    /// What to say.
    var text: String

    /// Goes through the visit, and tells of every step.
    func run(from address: URL) async throws {
        var client = Client(baseURL: address, transport: URLSessionTransport())
        let applications = try await step("Signing in as \(signIn.userName)") {
            try await signIn.applications(&client)
        }
        let application = try await step("Creating the application") {
            try await create(applications, client)
        }
        do {
            try await talk(Chat(application, client: client))
        } catch {
            // The server keeps an application for a while, and a user may have only a few.
            try? await leave(application, client)
            throw error
        }
        try await step("Leaving") {
            try await leave(application, client)
        }
    }

    private func create(
        _ applications: ResourceLink<UC.Applications>,
        _ client: Client
    ) async throws -> UC.Application {
        let request = applications.post(
            .init(culture: "en-US", endpointId: UUID().uuidString, userAgent: "Messaging example")
        )
        guard let application = try await client.output(of: request).resource else {
            throw Problem.missing("application")
        }
        print("  \(application.links.me?.embedded?.name ?? "somebody") has an application")
        return application
    }

    private func talk(_ chat: Chat) async throws {
        var chat = chat
        try await step("Becoming available") {
            try await chat.becomeAvailable()
        }
        let messaging = try await step("Inviting \(person)") {
            try await chat.invite(person)
        }
        try await step("Sending a message") {
            try await chat.send(text, by: messaging)
        }
        try await step("Ending the conversation") {
            try await chat.end(messaging)
        }
    }

    private func leave(_ application: UC.Application, _ client: Client) async throws {
        guard let link = application.selfLink else { throw Problem.missing("self") }
        try await client.output(of: link.delete())
        print("  the application is gone")
    }
}
