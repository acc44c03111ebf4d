import UCWA

/// What gives tokens. The reference has no page of it, so it is described here by hand, as generated code describes pages.
enum TokenService: Capability {
    static var rel: Rel { "oauthToken" }

    /// Gives a token for a name and a password.
    enum Post: ResourceOperation {
        static var method: HTTPRequest.Method { .post }

        typealias Output = Token

        struct Input: OperationInput {
            var userName: String
            var password: String

            func write(to writer: inout InputWriter) {
                writer.raw(.form(["grant_type": "password", "username": userName, "password": password]))
            }
        }
    }
}

extension ResourceLink where Target == TokenService {
    /// Gives a token for a name and a password.
    func post(_ input: TokenService.Post.Input) -> Request<TokenService.Post> {
        Request(self, input)
    }
}

/// A token, as OAuth 2.0 has it.
struct Token: Resource {
    static var rel: Rel { "token" }

    var content: ResourceContent

    var accessToken: String? { content["access_token"] }
}
