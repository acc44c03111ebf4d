import Foundation
import LoopbackServer

/// The program: a server on loopback, and an application that visits it.
///
/// Everything that an application does is in ``Visit``; here are only the people, and what becomes of errors.
@main
struct Messaging {
    static func main() async {
        let person = CommandLine.arguments.dropFirst().first ?? "sip:ben@fabrikam.example"
        do {
            try await visit(person)
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func visit(_ person: String) async throws {
        let signIn = SignIn(userName: "ana@fabrikam.example", password: "4 + 5 = nine & more", domain: "127.0.0.1")
        let server = LoopbackServer(people: [
            Person(name: "Ana Torres", address: signIn.userName, password: signIn.password),
            Person(name: "Ben Okafor", address: "ben@fabrikam.example"),
        ])
        try await server.run { address in
            try await withTimeLimit(.seconds(60)) {
                try await Visit(signIn: signIn, person: person, text: "Lunch at noon?").run(from: address)
            }
        }
    }
}
