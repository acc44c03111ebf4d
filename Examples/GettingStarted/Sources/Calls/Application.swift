import Foundation
import UCWA
import UCWAURLSession

/// Reads what the user can do, from the URL of the application that signing in has created.
public func communication(
    ofApplicationAt path: String,
    on server: URL,
    token: String
) async throws -> UC.Communication? {
    // The token is for this server alone, and links may lead to others.
    let link = ResourceLink<UC.Application>(href: path)
    let home = link.origin(relativeTo: server)
    let client = Client(baseURL: server, transport: URLSessionTransport()) { $0.origin == home ? token : nil }
    return try await client.output(of: link.get()).links.communication?.embedded
}
