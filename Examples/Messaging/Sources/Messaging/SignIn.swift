import Foundation
import UCWA

/// The way from an address to the link at which applications are made.
///
/// The reference has the resources on this way, from `root` to `user`, but not how a user signs in. Here it is done by name
/// and password, as Skype for Business Server allows.
struct SignIn: Sendable {
    var userName: String
    var password: String
    /// Only servers of this domain get to see the password and the token.
    var domain: String

    /// Finds the user's server, signs in, and makes it the server of the client.
    func applications(_ client: inout Client) async throws -> ResourceLink<UC.Applications> {
        var place = ResourceLink<UC.Root>(href: client.baseURL.absoluteString)
        // Servers send each other's users on; two that are set up wrongly do so forever.
        for _ in 0..<5 {
            client.baseURL = try trustedURL(of: place, client)
            let root = try await client.output(of: place.get()).links
            var redirect = root.redirect
            if let user = root.user {
                let links = try await read(user, &client).links
                if let applications = links.applications { return applications }
                redirect = links.redirect
            }
            guard let redirect else { throw Problem.missing("user") }
            print("  the server sends us on")
            place = redirect.retargeted(to: UC.Root.self)
        }
        throw Problem.signIn("the servers send us in circles")
    }

    /// Reads the resource of the user, which nobody gets without a token.
    private func read(_ user: ResourceLink<UC.User>, _ client: inout Client) async throws -> UC.User {
        // From here on, addresses that leave out their server are of this one.
        client.baseURL = try trustedURL(of: user, client)
        client.tokenProvider = nil
        let refusal = try await client.send(user.get())
        guard refusal.status == 401 else { return try refusal.output }
        let challenge = refusal.challenges.first { challenge in
            let grantTypes = challenge["grant_type"]?.split(separator: ",") ?? []
            return challenge.isOf(scheme: "MsRtcOAuth") && grantTypes.contains("password")
        }
        guard let href = challenge?["href"] else { throw Problem.signIn("the server takes no password") }
        print("  the server wants a token, and gives one for a password")
        let token = try await token(from: ResourceLink(href: href), client)
        // The token is for this server alone. It is good for some hours; an application that stays longer asks for
        // another here.
        let home = user.origin(relativeTo: client.baseURL)
        client.tokenProvider = { $0.origin == home ? token : nil }
        return try await client.output(of: user.get())
    }

    private func token(from service: ResourceLink<TokenService>, _ client: Client) async throws -> String {
        _ = try trustedURL(of: service, client)
        let response = try await client.send(service.post(.init(userName: userName, password: password)))
        if response.status == 400 {
            // The errors of this service are not those of UCWA.
            let error = try? ResourceContent(json: response.body)
            throw Problem.signIn("there is no token for \(userName): \(error?["error"] ?? "no reason given")")
        }
        guard let token = try response.output.accessToken else { throw Problem.missing("access_token") }
        return token
    }

    private func trustedURL(of link: ResourceLink<some LinkTarget>, _ client: Client) throws -> URL {
        guard let url = link.url(relativeTo: client.baseURL), let host = url.host, url.scheme == client.baseURL.scheme,
            host == domain || host.hasSuffix(".\(domain)")
        else { throw Problem.signIn("\(link.href ?? "a link without a URL") is no server of \(domain)") }
        return url
    }
}
