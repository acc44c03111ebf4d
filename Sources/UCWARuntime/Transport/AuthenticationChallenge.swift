/// A way to sign in that a server offers in the header field `WWW-Authenticate`.
///
/// A server that wants a token names the service that issues it: the scheme is `MsRtcOAuth`, the parameter `href` is the URL
/// of the service, and `grant_type` lists what it takes, separated by commas.
public struct AuthenticationChallenge: Hashable, Sendable {
    /// The name of the scheme as the server wrote it, such as `MsRtcOAuth`.
    public var scheme: String
    /// The values of the parameters, without quotation marks, by their names in lowercase.
    public var parameters: [String: String]

    /// Creates a challenge.
    public init(scheme: String, parameters: [String: String] = [:]) {
        self.scheme = scheme
        self.parameters = parameters
    }

    /// The value of a parameter; nil if there is none.
    public subscript(parameter: String) -> String? { parameters[parameter.lowercased()] }

    /// Whether the challenge is of a scheme; letter case does not matter.
    public func isOf(scheme: String) -> Bool { self.scheme.equalsIgnoringCase(scheme) }

    /// Reads the challenges that a header field holds, in their order. A token in place of parameters is ignored.
    public static func challenges(in field: some StringProtocol) -> [AuthenticationChallenge] {
        var challenges: [AuthenticationChallenge] = []
        for piece in HeaderText.pieces(field, separatedBy: ",").map({ HeaderText.trimmed($0) }) where !piece.isEmpty {
            var parameter = piece
            // Commas stand between challenges as between parameters; only a parameter has `=` behind its first word.
            let word = piece.prefix { !$0.isWhitespace && $0 != "=" }
            let rest = HeaderText.trimmed(piece[word.endIndex...])
            if !rest.hasPrefix("=") {
                challenges.append(AuthenticationChallenge(scheme: String(word)))
                parameter = rest
            }
            // A token may end in `=`.
            guard !challenges.isEmpty, parameter.reversed().drop(while: { $0 == "=" }).contains("=") else { continue }
            let (name, value) = HeaderText.parameter(parameter)
            challenges[challenges.count - 1].parameters[name] = value
        }
        return challenges
    }
}
