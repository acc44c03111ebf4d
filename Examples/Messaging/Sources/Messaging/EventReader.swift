import UCWA

/// Reads events until the one comes that the application waits for, and tells of all of them.
///
/// The answer to a request says that an operation has begun; how it goes, only the events say.
struct EventReader {
    private var packages: EventChannel.Iterator

    init(_ channel: EventChannel) {
        packages = channel.makeAsyncIterator()
    }

    /// Reads on to the event that a function finds an outcome in.
    mutating func read<Outcome>(_ outcome: (ResourceEvent) throws -> Outcome?) async throws -> Outcome {
        while let package = try await packages.next() {
            for event in package.events { print("  event: \(event.summary)") }
            guard case .next? = package.continuation else { throw Problem.forgotten }
            for event in package.events {
                if let outcome = try outcome(event) { return outcome }
            }
        }
        throw Problem.forgotten
    }
}

extension ResourceEvent {
    /// The operation that the event says is over and done; nil where it says something else.
    ///
    /// - Throws: The reason for which the operation failed.
    func completed<Operation: LinkTarget>(
        _ type: Operation.Type,
        _ operationId: String
    ) throws -> Operation.Representation? {
        guard self.type == .completed, self.operationId == operationId else { return nil }
        guard status == .success else { throw reason ?? Problem.failed(operationId) }
        return resource(as: type)
    }

    /// What has happened, in a line for a person.
    fileprivate var summary: String {
        let detail: String? =
            switch resource(in: UC.resourceRegistry) {
            case let invitation as UC.MessagingInvitation: invitation.state?.rawValue
            case let conversation as UC.Conversation: conversation.state?.rawValue
            case let messaging as UC.Messaging: messaging.state?.rawValue
            case let participant as UC.Participant: participant.name
            case let message as UC.Message: message.status?.rawValue
            default: nil
            }
        let what = "\(rel ?? "something") \(type?.rawValue ?? "changed")"
        return [what, status?.rawValue, detail].compactMap { $0 }.joined(separator: ", ")
    }
}
