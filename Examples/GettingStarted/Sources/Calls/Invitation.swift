import UCWA

/// Asks somebody to talk by instant message.
///
/// - Returns: What to follow the invitation by; nil where the user may not start a conversation now.
public func invite(
    _ person: String,
    by communication: UC.Communication,
    client: Client
) async throws -> ResourceLink<UC.MessagingInvitation>? {
    guard let start = communication.links.startMessaging?.revision2 else { return nil }
    let request = start.post(.init(importance: .normal, operationId: "lunch-1", to: person))
    return try await client.send(request).output.link
}
