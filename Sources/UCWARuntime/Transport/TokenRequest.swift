/// Returns a token for the server that a request goes to, or nil if it needs none.
///
/// A token is good for one origin. An application that follows a link to another server must not send it there, so a
/// provider compares the ``TokenRequest/origin``:
///
/// ```swift
/// let client = Client(baseURL: server, transport: transport) { $0.origin == home ? token : nil }
/// ```
///
/// A provider is asked before each request, and may be asked by several requests at once. It is asked once more if the
/// server responds with status 401: the ``TokenRequest/refusal`` then has the token that the server did not take.
public typealias TokenProvider = @Sendable (TokenRequest) async throws -> String?

/// A question for a token.
public struct TokenRequest: Hashable, Sendable {
    /// The server that the request goes to.
    public var origin: Origin
    /// The response with status 401 to the same request; nil at first.
    public var refusal: TokenRefusal?

    /// Creates a question.
    public init(origin: Origin, refusal: TokenRefusal? = nil) {
        self.origin = origin
        self.refusal = refusal
    }
}

/// A response with status 401: the server wants a token, or another one.
public struct TokenRefusal: Hashable, Sendable {
    /// The token that the server did not take; nil if the request had none.
    public var token: String?
    /// The ways to sign in that the server offers.
    public var challenges: [AuthenticationChallenge]

    /// Creates a refusal.
    public init(token: String?, challenges: [AuthenticationChallenge] = []) {
        self.token = token
        self.challenges = challenges
    }
}
