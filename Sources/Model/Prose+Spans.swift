extension Prose {
    /// A piece of a text: plain words, or the words of a link.
    public struct TextSpan: Hashable, Sendable {
        /// The words.
        public var text: String
        /// The link, where the words are one.
        public var mention: Mention?
    }

    /// The text in pieces that are read one behind the other. Links that do not fit the text are left out.
    public var spans: [TextSpan] {
        let bytes = Array(text.utf8)
        var result: [TextSpan] = []
        var position = 0
        func append(_ range: Range<Int>, _ mention: Mention?) {
            guard !range.isEmpty else { return }
            result.append(TextSpan(text: String(decoding: bytes[range], as: UTF8.self), mention: mention))
        }
        for mention in mentions {
            let range = mention.range
            guard range.lowerBound >= position, range.upperBound <= bytes.count, !range.isEmpty else { continue }
            append(position..<range.lowerBound, nil)
            append(range, mention)
            position = range.upperBound
        }
        append(position..<bytes.count, nil)
        return result
    }
}

extension Prose.Mention {
    /// The name of the page that the link leads to, in lowercase; nil for what is no page of a reference.
    public var page: String? { Self.pageName(ofDestination: destination)?.lowercased() }

    /// The name of the page that a link leads to, as the link spells it; nil for what is no page of a reference.
    ///
    /// A destination such as `xref:Importance` names its page without its file; `/ucwa/contact_ref` and `contact_ref.html` are pages as
    /// a site shows them. Full URLs lead elsewhere.
    public static func pageName(ofDestination destination: String) -> String? {
        // Bytes, since every link of a reference is looked at many times and characters are slow.
        let bytes = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        let path = Substring(bytes)
        if path.first == "x" || path.first == "X", path.lowercased().hasPrefix("xref:") {
            return bytes.count > 5 ? String(path.dropFirst(5)) : nil
        }
        // A name may hold colons, as `ms:rtc:saas:call` does.
        if bytes.contains(UInt8(ascii: ":")), path.contains("://") { return nil }
        let file = bytes.lastIndex(of: UInt8(ascii: "/")).map { path[bytes.index(after: $0)...] } ?? path
        let lowercase = file.lowercased()
        for ending in ["_ref.md", "_ref", "_ref.html", "_ref.htm"] where lowercase.hasSuffix(ending) {
            return lowercase != ending ? String(file.dropLast(ending.count)) : nil
        }
        return lowercase.hasSuffix(".md") ? String(file.dropLast(3)) : nil
    }
}
