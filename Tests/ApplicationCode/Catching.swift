public import UCWA

// Code as applications write it: optional chains beside selective catches of every error of the library. That it compiles,
// with and without optimization, is half of the test; what each function returns is the other half.

/// A selective catch of one condition.
public func noteOrNothing(_ me: UC.Me?, _ client: Client) async throws -> String {
    guard let link = me?.links.note else { return "no link" }
    do {
        return try await client.output(of: link.get()).message ?? "no message"
    } catch .conflictMakeMeAvailableRequired {
        return "not available: \(me?.name ?? "somebody")"
    }
}

/// Conditions, then any error of the service, then the others, each by its type.
public func reasonOf(_ request: Request<UC.Me.Get>, _ me: UC.Me?, _ client: Client) async -> String {
    do {
        let other = try await client.output(of: request)
        return other.links.note?.href ?? me?.links.note?.href ?? "no link"
    } catch .conflictAlreadyExists, .conflictTooManyGroups {
        return "conflict of \(me?.name ?? "somebody")"
    } catch UC.GenericSynchronousErrors.applicationNotFound {
        return "no application"
    } catch let error as ServiceError where error.status == 503 {
        return "later: \(error.message ?? error.code)"
    } catch let error as ServiceError {
        return "service: \(error)"
    } catch ResponseError.http(let status, let mediaType) where status >= 500 {
        return "proxy: \(status) \(mediaType ?? "nothing")"
    } catch ResponseError.unreadable(.truncated(let bytes)) {
        return "truncated: \(bytes)"
    } catch let error as ResponseError {
        return "response: \(error)"
    } catch let error as InvalidRequest where error.violations.contains(InputViolation("href", .missing)) {
        return "no URL"
    } catch let error as InvalidRequest {
        return "invalid: \(error)"
    } catch ClientError.noToken {
        return "no token for \(me?.links.note?.href ?? "nothing")"
    } catch ClientError.noResponse(let error as InMemoryTransport.UnexpectedRequest) {
        return "unexpected: \(error.request.path ?? "")"
    } catch ClientError.noResponse(let error) {
        return "transport: \(error)"
    } catch is CancellationError {
        return "cancelled"
    } catch {
        return "other: \(error)"
    }
}

/// A `do` in a `do`, both selective.
public func nested(_ application: UC.Application?, _ client: Client) async throws -> String {
    do {
        do {
            guard let me = application?.links.me else { throw ServiceError("NotFound") }
            return try await client.output(of: me.get()).links.note?.href ?? "no note"
        } catch .notFound {
            guard let communication = application?.links.communication else { return "nothing" }
            return try await client.output(of: communication.get()).phoneNumber ?? "no phone"
        }
    } catch let error as ServiceError where error.subcode != nil {
        return "inner: \(error.subcode ?? "")"
    } catch ClientError.noResponse {
        return "no response"
    }
}

/// `try?` beside a selective catch.
public func optionalTry(_ links: [ResourceLink<UC.Contact>], _ client: Client) async throws -> [String] {
    var names: [String] = []
    for link in links {
        if let contact = try? await client.output(of: link.get()) {
            names.append(contact.links.contactNote?.href ?? contact.name ?? "no name")
            continue
        }
        do {
            names.append(try await client.send(link.get()).output.name ?? link.embedded?.name ?? "no name")
        } catch .gone {
            names.append("gone")
        }
    }
    return names
}

/// A loop that tries again.
public func patient(_ link: ResourceLink<UC.Me>?, _ client: Client, attempts: Int) async throws -> String {
    for attempt in 1...attempts {
        do {
            guard let request = link?.get() else { return "no link" }
            return "\(try await client.output(of: request).name ?? "no name") after \(attempt)"
        } catch .tooManyRequests where attempt < attempts {
            continue
        } catch let error as ServiceError where error.status.map({ $0 >= 500 }) == true && attempt < attempts {
            continue
        }
    }
    return "never"
}

/// An error type of the application's own.
public enum ApplicationError: Error, Equatable {
    case busy, refused(String), offline
}

/// A function that throws nothing else.
public func typed(_ me: UC.Me?, _ client: Client) async throws(ApplicationError) -> String {
    do {
        guard let note = me?.links.note else { throw ApplicationError.busy }
        return try await client.output(of: note.get()).message ?? ""
    } catch .conflict {
        throw .busy
    } catch let error as ServiceError {
        throw .refused(error.code)
    } catch let error as ApplicationError {
        throw error
    } catch {
        throw .offline
    }
}
