import UCWARuntime

/// Invites somebody to a conversation by instant message.
///
/// - Returns: The link to the invitation; nil if the user may not start a conversation now.
func invite(
    _ person: String,
    by communication: UC.Communication,
    client: Client
) async throws -> ResourceLink<UC.MessagingInvitation>? {
    guard let start = communication.links.startMessaging else { return nil }
    let request = start.post(.init(importance: .normal, operationId: "lunch-1", to: person))
    return try await client.output(of: request).link
}
