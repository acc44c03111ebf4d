public import UCWA

/// An asynchronous sequence.
public func states(_ application: UC.Application?, _ client: Client) async throws -> [String] {
    guard let events = application?.links.events else { return [] }
    var states: [String] = []
    do {
        for try await package in EventChannel(events, client: client) {
            for event in package.events {
                let invitation = event.resource(as: UC.MessagingInvitation.self)
                states.append(invitation?.state?.rawValue ?? event.reason?.code ?? event.type?.rawValue ?? "nothing")
                if case .conflictAlreadyExists? = event.reason { states.append("twice") }
            }
        }
    } catch .conflictPGetReplaced {
        states.append("replaced")
    } catch ClientError.noResponse {
        states.append("offline")
    }
    return states
}

extension ErrorCondition {
    /// A condition that only the application knows.
    public static var conflictPGetReplaced: ErrorCondition { ErrorCondition("Conflict", subcode: "PGetReplaced") }
}

/// An actor.
public actor Board {
    private var me: UC.Me?
    private let client: Client

    /// Creates a board that shows nobody.
    public init(_ client: Client) {
        self.client = client
    }

    /// Reads who the user is, and keeps it.
    public func refresh(_ link: ResourceLink<UC.Me>) async throws -> String {
        do {
            me = try await client.output(of: link.get())
        } catch .notFound {
            me?.name = nil
            return "not found"
        } catch let error as ResponseError where me?.name != nil {
            return "\(me?.name ?? "") is old: \(error)"
        }
        return me?.links.note?.href ?? me?.name ?? "no name"
    }
}

/// A closure that is kept, and a class.
public final class Refresher: Sendable {
    private let action: @Sendable (ResourceLink<UC.Me>?) async throws -> String

    /// Creates a refresher.
    public init(_ client: Client) {
        action = { link in
            defer { _ = link?.title }
            do {
                guard let link else { return "no link" }
                return try await client.output(of: link.get()).name ?? link.title ?? "no name"
            } catch .forbidden {
                return "forbidden: \(link?.href ?? "")"
            }
        }
    }

    /// Refreshes.
    public func callAsFunction(_ link: ResourceLink<UC.Me>?) async throws -> String { try await action(link) }
}

/// A task group.
public func names(_ links: [ResourceLink<UC.Contact>?], _ client: Client) async throws -> [String] {
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
        for (index, link) in links.enumerated() {
            group.addTask {
                do {
                    guard let link else { return (index, "no link") }
                    return (index, try await client.output(of: link.get()).name ?? link.title ?? "no name")
                } catch .notFound {
                    return (index, "not found: \(link?.href ?? "")")
                } catch ClientError.noResponse {
                    return (index, "offline")
                }
            }
        }
        var names: [Int: String] = [:]
        for try await (index, name) in group { names[index] = name }
        return names.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// Tasks and `async let`.
public func both(_ me: ResourceLink<UC.Me>?, _ client: Client) async -> String {
    let task = Task {
        guard let me else { throw ServiceError("NotFound") }
        return try await client.output(of: me.get()).name
    }
    async let note = client.output(of: ResourceLink<UC.Note>(href: "/note").get()).message
    do {
        return "\(try await task.value ?? me?.title ?? "no name"): \(try await note ?? "no message")"
    } catch .notFound {
        return "not found: \(me?.href ?? "")"
    } catch {
        return "failed"
    }
}

/// A generic function that throws what its closure throws.
func step<Outcome>(_ title: String, _ body: () async throws -> Outcome) async rethrows -> Outcome {
    try await body()
}

/// An error that passes through a function which rethrows it.
public func stepwise(_ me: UC.Me?, _ client: Client) async throws -> String {
    do {
        return try await step("Reading the note") {
            guard let note = me?.links.note else { throw ServiceError("NotFound", subcode: "NoNote") }
            return try await client.output(of: note.get()).message ?? me?.name ?? ""
        }
    } catch let error as ServiceError where error.subcode == "NoNote" {
        return "no note"
    } catch .notFound {
        return "not found"
    }
}

/// A callback.
public func callback(
    _ me: UC.Me?,
    _ client: Client,
    _ done: @escaping @Sendable (Result<String, any Error>) -> Void
) {
    let link = me?.links.note
    Task {
        do {
            guard let link else { throw ServiceError("NotFound") }
            done(.success(try await client.output(of: link.get()).message ?? "no message"))
        } catch .notFound {
            done(.success("not found"))
        } catch {
            done(.failure(error))
        }
    }
}
