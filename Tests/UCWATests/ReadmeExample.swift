import Foundation
import UCWA

/// Why there is no conversation.
enum InvitationError: Error, Equatable {
    case notOffered, alreadySent, declined
    case refused(code: String, subcode: String?)
}

/// Invites somebody to talk by instant message, and says when the conversation is there.
func invite(
    _ person: String,
    by communication: UC.Communication,
    of application: UC.Application,
    client: Client
) async throws -> ResourceLink<UC.Conversation>? {
    // A link that is not there: the user may not do it now.
    guard let start = communication.links.startMessaging?.revision2, let events = application.links.events else {
        throw InvitationError.notOffered
    }
    let operationId = UUID().uuidString
    let request = start.post(
        .init(
            importance: .normal,
            message: ExternalResource(text: "Lunch?"),
            operationId: operationId,
            to: person
        )
    )
    do {
        let invitation = try await client.send(request).output
        print("sent:", invitation.link?.href ?? "")
    } catch let error as ResponseError {
        guard case .service(let error) = error else { throw error }
        switch error {
        case .conflictAlreadyExists: throw InvitationError.alreadySent
        // A server may know codes and subcodes that the reference does not.
        default: throw InvitationError.refused(code: error.code, subcode: error.subcode)
        }
    }

    for try await package in EventChannel(events, client: client, .init(timeout: 300)) {
        for event in package.events(ofOperation: operationId) {
            let invitation = event.resource(as: UC.MessagingInvitation.self)
            switch event.type {
            case .completed where event.status == .success: return invitation?.links.conversation
            case .completed: throw InvitationError.declined
            default: print(event.type, invitation?.state ?? "")
            }
        }
    }
    return nil
}

/// The request that starts a conversation; nil where the server does not offer it.
func request(by communication: UC.Communication) -> Request<UC.StartMessaging2.Post>? {
    let request = communication.links.startMessaging?.revision2?.post(
        .init(operationId: "op-1", to: "sip:ana@fabrikam.example")
    )
    return request
}

/// Reads who the user is, in a batch of one.
func readCompany(
    _ meLink: ResourceLink<UC.Me>,
    by batchLink: ResourceLink<AnyResource>,
    client: Client
) async throws {
    var batch = BatchRequest(batchLink)
    let me = batch.add(meLink.get())
    let answers = try await client.send(batch)
    print(try answers[me].output.company ?? "")
}
