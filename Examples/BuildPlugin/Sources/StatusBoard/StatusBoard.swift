import Foundation
import UCWARuntime

/// Reads who is signed in and how the user can be reached, then writes a note; all with Swift that the build makes from the pages.
@main
struct StatusBoard {
    static func main() async throws {
        guard let address = URL(string: "https://pool.fabrikam.example") else { return }
        // `URLSessionTransport` of the library `UCWAURLSession` reaches a real server.
        let client = Client(baseURL: address, transport: Server.transport)

        let me = try await client.output(of: ResourceLink<Board.Me>(href: "/ucwa/me").get())
        print("user:", me.name ?? "unknown")

        // The presence came along with the user, and says something that no page lists: it survives.
        let presence = me.links.presence?.embedded
        print("availability:", presence?.availability?.rawValue ?? "unknown")
        print("listed on its page:", presence?.availability?.isKnown == true)
        print("last active:", presence?.lastActive?.formatted(.iso8601) ?? "unknown")

        guard let note = me.links.note else {
            print("note: not offered now")
            return
        }
        print("kind of note:", try await client.output(of: note.get()).kind == .personal ? "personal" : "another")
        print("note written:", try await client.send(note.post(.init(message: "Out for lunch"))).status)

        // A request that breaks a rule of its page is not sent.
        do {
            try await client.output(of: note.post(.init(message: String(repeating: "la", count: 300))))
        } catch let request as InvalidRequest {
            print("not sent:", request.violations.map(\.description).joined(separator: "; "))
        }
    }
}
