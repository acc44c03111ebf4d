import Foundation

/// The parts of a request's URL. What the server wrote in path and query stays as it is.
struct RequestURL {
    var scheme: String
    var authority: String
    private var path: String

    /// Parses an absolute URL, a path from the root, or a reference relative to a base; nil for anything else, such as a
    /// `data:` URI, a URL of another scheme or with a user name, or one with control characters.
    init?(_ href: String, relativeTo base: URL) {
        let reference = href.prefix { $0 != "#" }
        guard !reference.isEmpty, reference.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            return nil
        }
        guard let start = RequestURL(base) else { return nil }
        let head = reference.prefix { !"/?".contains($0) }
        if let colon = head.firstIndex(of: ":") {
            scheme = head[..<colon].lowercased()
            let rest = reference[head.index(after: colon)...]
            guard scheme == "http" || scheme == "https", rest.hasPrefix("//") else { return nil }
            (authority, path) = Self.split(rest.dropFirst(2))
        } else if reference.hasPrefix("//") {
            scheme = start.scheme
            (authority, path) = Self.split(reference.dropFirst(2))
        } else {
            (scheme, authority) = (start.scheme, start.authority)
            if reference.hasPrefix("/") {
                path = String(reference)
            } else {
                // Servers write paths from the root; others are resolved as RFC 3986 says.
                let basePath = start.path.prefix { $0 != "?" }
                let folder = basePath[...(basePath.lastIndex(of: "/") ?? basePath.startIndex)]
                path = String((reference.hasPrefix("?") ? basePath : folder) + reference)
            }
        }
        // A user name in front of the host is how a URL pretends to lead to another server.
        guard !authority.isEmpty, !authority.contains(where: { " \\<>\"@|^`{}".contains($0) }) else { return nil }
        path = Self.escaped(path)
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

    /// Escapes what a path and a query cannot hold, a lone `%` included. Escapes stay as they are.
    ///
    /// A URL that is not well-formed would otherwise be escaped as a whole by Foundation, escapes included.
    private static func escaped(_ path: String) -> String {
        let bytes = Array(path.utf8)
        guard bytes.indices.contains(where: { needsEscape(bytes, at: $0) }) else { return path }
        var escaped: [UInt8] = []
        for index in bytes.indices {
            if needsEscape(bytes, at: index) {
                escaped += PercentEncoding.escape(bytes[index])
            } else {
                escaped.append(bytes[index])
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static let legal = Set("-._~!$&'()*+,;=:@/?".utf8)

    private static func needsEscape(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        if byte == UInt8(ascii: "%") {
            let digits = bytes[(index + 1)...].prefix(2)
            return digits.count < 2 || !digits.allSatisfy(PercentEncoding.isDigit)
        }
        return !PercentEncoding.isAlphanumeric(byte) && !legal.contains(byte)
    }

    /// The path and query with parameters added after those that the server wrote.
    func path(appending query: [(name: String, value: String)]) -> String {
        var result = path
        var separator = result.contains("?") ? (result.hasSuffix("?") || result.hasSuffix("&") ? "" : "&") : "?"
        for (name, value) in query {
            result += "\(separator)\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))"
            separator = "&"
        }
        return result
    }

    /// The whole URL.
    var absolute: String { "\(scheme)://\(authority)\(path)" }

    /// The server that the URL leads to.
    var origin: Origin? { Origin(scheme: scheme, authority: authority) }
}
