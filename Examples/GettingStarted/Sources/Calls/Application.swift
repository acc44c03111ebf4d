import Foundation
import UCWA
import UCWAURLSession

/// Reads what the user can do, from the address of the application that signing in has made.
public func communication(
    ofApplicationAt path: String,
    on server: URL,
    token: String
) async throws -> UC.Communication? {
    let client = Client(baseURL: server, transport: URLSessionTransport(), tokenProvider: { _ in token })
    let application = try await client.send(ResourceLink<UC.Application>(href: path).get()).output
    return application.links.communication?.embedded
}
