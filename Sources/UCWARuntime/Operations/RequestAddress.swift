import Foundation

/// An address taken apart without touching what the server wrote in its path and query.
struct RequestAddress {
    var scheme: String
    var authority: String
    private var path: String

    /// Takes an absolute address, one from the root, or one relative to a base; nil for anything else, such as a
    /// `data:` URI, an address of another scheme, or one with control characters.
    init?(_ href: String, relativeTo base: URL) {
        let address = href.prefix { $0 != "#" }
        guard !address.isEmpty, address.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            return nil
        }
        guard let start = RequestAddress(base) else { return nil }
        let head = address.prefix { !"/?".contains($0) }
        if let colon = head.firstIndex(of: ":") {
            scheme = head[..<colon].lowercased()
            let rest = address[head.index(after: colon)...]
            guard scheme == "http" || scheme == "https", rest.hasPrefix("//") else { return nil }
            (authority, path) = Self.split(rest.dropFirst(2))
        } else if address.hasPrefix("//") {
            scheme = start.scheme
            (authority, path) = Self.split(address.dropFirst(2))
        } else {
            (scheme, authority) = (start.scheme, start.authority)
            if address.hasPrefix("/") {
                path = String(address)
            } else {
                // Servers write paths from the root; others are taken as RFC 3986 has them.
                let place = start.path.prefix { $0 != "?" }
                let folder = place[...(place.lastIndex(of: "/") ?? place.startIndex)]
                path = String((address.hasPrefix("?") ? place : folder) + address)
            }
        }
        guard !authority.isEmpty, !authority.contains(where: { " \\<>\"".contains($0) }) else { return nil }
        path = Self.legal(path)
    }

    private init?(_ base: URL) {
        guard let scheme = base.scheme?.lowercased(), scheme == "http" || scheme == "https", let host = base.host,
            !host.isEmpty
        else { return nil }
        self.scheme = scheme
        let bracketed = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        authority = base.port.map { "\(bracketed):\($0)" } ?? bracketed
        let basePath = URLComponents(url: base, resolvingAgainstBaseURL: true)?.percentEncodedPath ?? ""
        path = basePath.hasPrefix("/") ? basePath : "/"
    }

    private static func split(_ rest: Substring) -> (String, String) {
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let path = rest[end...]
        return (String(rest[..<end]), path.hasPrefix("/") ? String(path) : "/" + path)
    }

    /// Escapes what HTTP cannot carry, such as a space; nothing else is touched.
    private static func legal(_ path: String) -> String {
        guard path.utf8.contains(where: isIllegal) else { return path }
        return path.unicodeScalars.map { scalar in
            String(scalar).utf8.contains(where: isIllegal) ? PercentEncoding.encode(String(scalar)) : String(scalar)
        }.joined()
    }

    private static func isIllegal(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
            || byte == UInt8(ascii: ">")
    }

    /// The path and query with parameters added behind those that the server wrote.
    func path(appending query: [(name: String, value: String)]) -> String {
        var result = path
        var separator = result.contains("?") ? (result.hasSuffix("?") || result.hasSuffix("&") ? "" : "&") : "?"
        for (name, value) in query {
            result += "\(separator)\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))"
            separator = "&"
        }
        return result
    }

    /// The whole address.
    var absolute: String { "\(scheme)://\(authority)\(path)" }

    /// Scheme, host and port: whom a token is for.
    var origin: String { "\(scheme)://\(authority)" }
}
