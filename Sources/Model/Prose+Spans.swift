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
    /// The name of the page that the link leads to, in lowercase; nil for a URL elsewhere.
    ///
    /// A destination such as `xref:Importance` names its page without its file.
    public var page: String? {
        guard !destination.contains("://") else { return nil }
        var name = destination.prefix { $0 != "#" && $0 != "?" }.lowercased()
        if name.hasPrefix("xref:") {
            name.removeFirst(5)
            return name.isEmpty ? nil : name
        }
        if let slash = name.lastIndex(of: "/") { name = String(name[name.index(after: slash)...]) }
        guard name.hasSuffix(".md") else { return nil }
        name.removeLast(3)
        if name.hasSuffix("_ref") { name.removeLast(4) }
        return name
    }
}
