public import Foundation
public import UCWA
import UCWAURLSession

/// A `switch` over the result of a response.
public func described(_ response: Response<UC.Note>, _ me: UC.Me?) -> String {
    switch response.result {
    case .success(let note): note.message ?? me?.name ?? "no message"
    case .failure(.conflictMakeMeAvailableRequired): "not available"
    case .failure(UC.GenericSynchronousErrors.serviceFailure): "broken"
    case .failure(let error as ServiceError): "service: \(error.code)"
    case .failure(ResponseError.http(let status, _)): "status \(status)"
    case .failure(let error): "other: \(error)"
    }
}

/// A `switch` over an error of the service, and over any error.
public func kind(of error: any Error, _ me: UC.Me?) -> String {
    if let error = error as? ServiceError {
        switch error {
        case .forbidden: return "forbidden for \(me?.name ?? "somebody")"
        case UC.GenericSynchronousErrors.applicationNotFound: return "no application"
        default: break
        }
    }
    switch error {
    case .conflictAlreadyExists: return "twice"
    case URLSessionTransport.Failure.tooLarge(let maximum): return "more than \(maximum)"
    case URLSessionTransport.Failure.unusableURL: return "no URL"
    case is UnknownBatchToken: return "another batch"
    case is CancellationError: return "cancelled"
    default: return "\(error)"
    }
}

/// `if case`, `guard case` and a comparison.
public func isGone(_ response: Response<UC.Contact>, _ contact: UC.Contact?) -> Bool {
    if case .failure(.gone) = response.result { return contact?.links.contactPresence?.href != nil }
    guard case .failure(let error as ServiceError) = response.result else { return false }
    return ErrorCondition.notFound ~= error && error.condition(among: [.gone, .notFound]) == .notFound
}

/// Building a request.
public func path(_ me: UC.Me?, message: String, base: URL) throws -> String {
    do {
        guard let request = me?.links.note?.post(.init(message: message)) else { return "no link" }
        return try request.httpRequest(relativeTo: base).0.path ?? ""
    } catch let error as InvalidRequest where error.violations.first?.name == "message" {
        return "\(error.violations.count) in message"
    }
}

/// Reading content.
public func name(in json: Data, _ fallback: UC.Me?) throws -> String {
    do {
        return UC.Me(content: try ResourceContent(json: json)).name ?? fallback?.name ?? "no name"
    } catch ContentError.truncated(let bytes) {
        return "truncated after \(bytes) of \(fallback?.name ?? "somebody")"
    } catch let error as ContentError where error == .notAnObject("a list") {
        return "a list"
    }
}

/// A response that is read by itself.
public func output(of response: Response<NoContent>, _ me: UC.Me?) throws -> String {
    do {
        _ = try response.output
        return me?.name ?? "nobody"
    } catch .conflictAlreadyExists {
        return "twice"
    } catch ResponseError.http(status: 502, mediaType: _) {
        return "proxy"
    }
}

/// A batch and its tokens.
public func batch(_ application: UC.Application?, other: BatchToken<UC.Me.Get>, _ client: Client) async throws -> String
{
    do {
        guard let link = application?.links.batch, let me = application?.links.me else { return "no link" }
        var batch = BatchRequest(link)
        let token = batch.add(me.get())
        let response = try await client.send(batch)
        let name = try response[token].output.name ?? application?.links.me?.embedded?.name ?? "no name"
        return try name + (response[other].output.name ?? "")
    } catch .forbidden {
        return "forbidden"
    } catch let error as UnknownBatchToken where error.index == 0 {
        return "another batch"
    } catch ResponseError.unreadable(.notABatch(let reason)) {
        return reason
    }
}
