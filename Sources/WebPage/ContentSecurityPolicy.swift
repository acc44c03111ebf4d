import Foundation

/// What a page may load and run: its own style and script, told by their hashes, and nothing from anywhere else.
struct ContentSecurityPolicy {
    var style: String
    var script: String

    /// The policy as a browser reads it.
    var text: String {
        [
            "default-src 'none'", "style-src '\(Self.source(style))'", "script-src '\(Self.source(script))'",
            // The empty icon, without which a browser would ask a server for one.
            "img-src data:", "base-uri 'none'", "form-action 'none'",
        ].joined(separator: "; ")
    }

    private static func source(_ text: String) -> String {
        "sha256-" + Data(SHA256.hash(Array(text.utf8))).base64EncodedString()
    }
}
