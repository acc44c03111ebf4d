import FlyingFox
import Foundation

/// Answers requests: tells where to sign in, gives tokens, makes applications, and hands on what is theirs.
actor Service {
    private let people: [Person]
    private var tokens: [String: Person] = [:]
    private var applications: [String: Application] = [:]

    init(people: [Person]) {
        self.people = people
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        do {
            return try await answer(request)
        } catch {
            let failure = Refusal(statusCode: .internalServerError, code: "ServiceFailure", message: "\(error)")
            return (error as? Refusal ?? failure).response
        }
    }

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        try request.requireAcceptsJSON()
        let origin = "http://\(request.headers[.host] ?? "")"
        switch (request.path, request.method) {
        case ("/", .GET):
            return .json(.ok, ["_links": ["self": .link("/"), "redirect": .link("\(origin)/autodiscover")]])
        case ("/autodiscover", .GET):
            let links: JSON = ["self": .link("/autodiscover"), "user": .link("\(origin)/user")]
            return .json(.ok, ["rel": "root", "_links": links])
        case ("/oauthtoken", .POST):
            return try await token(request)
        default:
            guard let person = person(request) else { return .unauthorized(tokensFrom: "\(origin)/oauthtoken") }
            return try await answer(request, of: person)
        }
    }

    /// Answers a request that came with a token.
    private func answer(_ request: HTTPRequest, of person: Person) async throws -> HTTPResponse {
        let root = "/ucwa/v1/applications"
        switch (request.path, request.method) {
        case ("/user", .GET):
            let links: JSON = ["self": .link("/user"), "applications": ["href": "\(root)", "revision": "2"]]
            return .json(.ok, ["rel": "user", "_links": links])
        case (root, .POST):
            let input = try await request.input(Application.Input.self)
            let application = try Application("\(root)/\(applications.count + 1)", input, of: person, among: people)
            applications[application.href] = application
            return await .json(.created, application.representation, location: application.href)
        case ("/user", _), (root, _):
            throw Refusal.methodNotAllowed
        default:
            guard request.path.hasPrefix("\(root)/") else { throw Refusal.nothingThere }
            let href = request.path.split(separator: "/").prefix(4).map { "/\($0)" }.joined()
            guard let application = applications[href], application.person.address == person.address else {
                throw Refusal.applicationNotFound
            }
            return try await application.answer(request)
        }
    }

    private func person(_ request: HTTPRequest) -> Person? {
        guard let field = request.headers[.authorization], field.hasPrefix("Bearer ") else { return nil }
        return tokens[String(field.dropFirst("Bearer ".count))]
    }

    /// Gives a token for a name and a password. The errors of this service are not those of UCWA.
    private func token(_ request: HTTPRequest) async throws -> HTTPResponse {
        let form = try await request.form()
        guard form["grant_type"] == "password" else {
            return .json(.badRequest, ["error": "unsupported_grant_type"])
        }
        guard let name = form["username"], let password = form["password"] else {
            return .json(.badRequest, ["error": "invalid_request"])
        }
        guard let person = people.first(where: { $0.address == name && $0.password == password }) else {
            return .json(.badRequest, ["error": "invalid_grant"])
        }
        let token = UUID().uuidString
        tokens[token] = person
        return .json(.ok, ["access_token": .string(token), "token_type": "Bearer", "expires_in": 28_800])
    }
}
