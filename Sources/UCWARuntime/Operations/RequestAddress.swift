import Foundation

/// An address taken apart without touching what the server wrote in its path and query.
struct RequestAddress {
    var scheme: String
    var authority: String
    private var path: Substring

    /// Takes an absolute address, one from the root, or one without a scheme; nil for anything else.
    init?(_ href: String, relativeTo base: URL) {
        let address = href.prefix { $0 != "#" }
        if let end = address.range(of: "://") {
            let rest = address[end.upperBound...]
            let slash = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
            scheme = address[..<end.lowerBound].lowercased()
            authority = String(rest[..<slash])
            path = rest[slash...]
            guard scheme == "http" || scheme == "https", !authority.isEmpty else { return nil }
            return
        }
        guard address.hasPrefix("/"), let baseScheme = base.scheme, let host = base.host else { return nil }
        scheme = baseScheme.lowercased()
        let bracketed = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        authority = base.port.map { "\(bracketed):\($0)" } ?? bracketed
        path = address
    }

    /// The path and query with parameters added behind those that the server wrote.
    func path(appending query: [(name: String, value: String)]) -> String {
        var result = path.hasPrefix("/") ? String(path) : "/" + path
        var separator = result.contains("?") ? (result.hasSuffix("?") || result.hasSuffix("&") ? "" : "&") : "?"
        for (name, value) in query {
            result += "\(separator)\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))"
            separator = "&"
        }
        return result
    }
}
