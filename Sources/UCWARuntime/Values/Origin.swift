import struct Foundation.URL

/// The server that a URL leads to: scheme, host and port. A token is good for one origin.
///
/// Servers write the same origin in several ways. Two origins are equal if they lead to the same server: letter case does
/// not matter, and a default port may be written or left out.
public struct Origin: Hashable, Sendable {
    /// The scheme in lowercase: `http` or `https`.
    public let scheme: String
    /// The host in lowercase; an IPv6 address is in brackets.
    public let host: String
    /// The port: that of the scheme unless the URL has one.
    public let port: Int

    /// The origin of a URL; nil for a URL without a host and for any scheme but `http` and `https`.
    public init?(_ url: URL) {
        self.init(url.absoluteString)
    }

    init?(scheme: String, authority: String) {
        let scheme = scheme.lowercased()
        guard scheme == "http" || scheme == "https", !authority.contains("@") else { return nil }
        let authority = authority.lowercased()
        // A colon inside the brackets of an IPv6 address does not begin a port.
        let portStart = authority.lastIndex(of: ":").flatMap { colon in
            authority[colon...].contains("]") ? nil : colon
        }
        host = String(authority[..<(portStart ?? authority.endIndex)])
        let digits = portStart.map { authority[$0...].dropFirst() } ?? ""
        guard !host.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard let port = digits.isEmpty ? Self.defaultPort(scheme) : Int(digits), port <= 65_535 else { return nil }
        self.scheme = scheme
        self.port = port
    }

    private static func defaultPort(_ scheme: String) -> Int { scheme == "http" ? 80 : 443 }
}

extension Origin: LosslessStringConvertible {
    /// The origin of a URL in text, such as `https://pool.example`; nil for anything else.
    public init?(_ description: String) {
        guard let colon = description.firstIndex(of: ":") else { return nil }
        let rest = description[colon...].dropFirst()
        guard rest.hasPrefix("//") else { return nil }
        let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
        self.init(scheme: String(description[..<colon]), authority: String(authority))
    }

    /// The origin as text, such as `https://pool.example`, without a default port.
    public var description: String {
        port == Self.defaultPort(scheme) ? "\(scheme)://\(host)" : "\(scheme)://\(host):\(port)"
    }
}
