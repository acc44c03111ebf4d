import Foundation
import UCWA

/// Why there is no conversation.
enum InvitationError: Error, Equatable {
    case notOffered, alreadySent, declined
    case refused(ServiceError)
}

/// Invites somebody to talk by instant message, and returns the conversation once it is there.
///
/// An application reads its event channel once, for as long as it runs: each call goes on where the last one stopped.
func invite(
    _ person: String,
    by communication: UC.Communication,
    events: inout EventChannel.Iterator,
    client: Client
) async throws -> ResourceLink<UC.Conversation>? {
    // Every server has the first revision; `startMessaging?.revision2` takes custom content too, where it is offered.
    guard let start = communication.links.startMessaging else { throw InvitationError.notOffered }
    let operationId = UUID().uuidString
    do {
        let request = start.post(
            .init(importance: .normal, message: ExternalResource(text: "Lunch?"), operationId: operationId, to: person)
        )
        try await client.output(of: request)
    } catch .conflictAlreadyExists {
        throw InvitationError.alreadySent
    } catch let error as ServiceError {
        // A server may have codes and subcodes that the reference does not list.
        throw InvitationError.refused(error)
    }

    while let package = try await events.next() {
        for event in package.events(ofOperation: operationId) {
            let invitation = event.resource(as: UC.MessagingInvitation.self)
            switch event.type {
            case .completed where event.status == .success: return invitation?.links.conversation
            case .completed: throw InvitationError.declined
            default: print(invitation?.state ?? "no state")
            }
        }
    }
    return nil
}

/// The request that starts a conversation; nil if the server does not offer it.
func request(by communication: UC.Communication) -> Request<UC.StartMessaging.Post>? {
    let request = communication.links.startMessaging?.post(
        .init(operationId: "op-1", to: "sip:ana@fabrikam.example")
    )
    return request
}

/// Reads who the user is, in a batch of one.
func readCompany(
    _ meLink: ResourceLink<UC.Me>,
    by batchLink: ResourceLink<UC.Batch>,
    client: Client
) async throws {
    var batch = BatchRequest(batchLink)
    let me = batch.add(meLink.get())
    let response = try await client.send(batch)
    print(try response[me].output.company ?? "")
}

/// Says where the user is; "somewhere" if nobody knows.
func showLocation(_ client: Client) async throws -> String {
    let me = try await client.output(of: ResourceLink<UC.Me>(href: "/me").get())
    guard let link = me.links.location else { return "somewhere" }
    return try await client.output(of: link.get()).location ?? "somewhere"
}
