import UCWA

/// Invites somebody to a conversation by instant message.
///
/// - Returns: The link to the invitation; nil if the user may not start a conversation now.
public func invite(
    _ person: String,
    by communication: UC.Communication,
    client: Client
) async throws -> ResourceLink<UC.MessagingInvitation>? {
    // Every server has the first revision. Where `start.revision2` is offered, it takes content of the application's own too.
    guard let start = communication.links.startMessaging else { return nil }
    let request = start.post(.init(importance: .normal, operationId: "lunch-1", to: person))
    return try await client.output(of: request).link
}
