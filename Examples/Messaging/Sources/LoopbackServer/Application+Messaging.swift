import FlyingFox

// What an application does to talk, and what becomes of it.
extension Application {
    /// How long the other side takes for everything.
    private static let delay = Duration.milliseconds(50)

    private var communication: Event.Reference { Event.Reference(rel: "communication", href: "\(href)/communication") }

    func startMessaging(_ request: HTTPRequest) async throws -> HTTPResponse {
        try request.requireRevision(2)
        let input = try await request.input(Conversation.Input.self)
        _ = try input.subject?.checked("subject", maximumLength: 250)
        _ = try input.threadId?.checked("threadId", maximumLength: 250)
        guard ["Emergency", "Normal", "Urgent", nil].contains(input.importance) else {
            throw Refusal.parameter("importance", "is none of Emergency, Normal and Urgent")
        }
        guard input.to.hasPrefix("sip:") else { throw Refusal.parameter("to", "is no SIP address") }
        guard let peer = people.first(where: { $0.uri == input.to && $0.uri != person.uri }) else {
            throw Refusal.notFound("DestinationNotFound", "nobody to talk to has the address \(input.to)")
        }
        try begin(input.operationId)
        let conversation = Conversation(
            href: "\(communication.href)/conversations/\(operationIds.count)",
            invitation: "\(communication.href)/invitations/\(operationIds.count)",
            user: person,
            peer: peer,
            input: input
        )
        change(conversation, to: .connecting)
        operations["\(conversation.messaging)/terminate"] = .stopMessaging(conversation)
        tell("started", "messagingInvitation", conversation.invitation, by: communication)
        tell("added", "conversation", conversation.href, by: communication)
        tell("added", "localParticipant", conversation.localParticipant, by: conversation.reference)
        tell("updated", "messaging", conversation.messaging, by: conversation.reference)
        Task {
            try await Task.sleep(for: Self.delay)
            accept(conversation)
        }
        return .created(at: conversation.invitation)
    }

    /// The other side accepts, unless the conversation is over by then.
    private func accept(_ conversation: Conversation) {
        guard resources[conversation.href] != nil else { return }
        change(conversation, to: .connected)
        operations["\(conversation.messaging)/messages"] = .sendMessage(conversation)
        tell("added", "participant", conversation.participant, by: conversation.reference)
        tell("updated", "messaging", conversation.messaging, by: conversation.reference)
        tell("updated", "conversation", conversation.href, by: communication)
        tell("completed", "messagingInvitation", conversation.invitation, by: communication, status: "Success")
    }

    func sendMessage(_ request: HTTPRequest, in conversation: Conversation) async throws -> HTTPResponse {
        let text = try await request.text()
        guard let operationId = request.query["operationId"] else {
            throw Refusal.parameter("operationId", "is missing in the query")
        }
        try begin(operationId)
        let path = "\(conversation.messaging)/messages/\(operationIds.count)"
        resources[path] = conversation.message(path, text, operationId: operationId, status: "Pending")
        tell("started", "message", path, by: conversation.reference)
        Task {
            try await Task.sleep(for: Self.delay)
            guard resources[path] != nil else { return }
            resources[path] = conversation.message(path, text, operationId: operationId, status: "Succeeded")
            tell("completed", "message", path, by: conversation.reference, status: "Success")
        }
        return .created(at: path)
    }

    /// The conversation ends with its only modality.
    func stopMessaging(_ conversation: Conversation) -> HTTPResponse {
        change(conversation, to: .disconnected)
        tell("updated", "messaging", conversation.messaging, by: conversation.reference)
        resources = resources.filter { !conversation.holds($0.key) }
        operations = operations.filter { !conversation.holds($0.key) }
        tell("deleted", "conversation", conversation.href, by: communication)
        return .noContent
    }

    private func change(_ conversation: Conversation, to state: Conversation.State) {
        resources.merge(conversation.resources(in: state)) { _, new in new }
    }

    /// Takes the name that the application gives to an operation: each once.
    private func begin(_ operationId: String) throws {
        guard operationIds.insert(try operationId.checked("operationId", maximumLength: 50)).inserted else {
            throw Refusal.conflict("AlreadyExists", "there is an operation of this operationId")
        }
    }
}
