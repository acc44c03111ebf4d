import CCommonMark
import UCWAGenModel

/// Resolves the mark-up inside a line: emphasis, code, links, HTML and entities become words and link destinations.
enum InlineText {
    /// Resolves the Markdown of an excerpt; its links know their places in the page.
    ///
    /// White space is folded to single spaces, as any Markdown reader shows it.
    static func prose(_ excerpt: SourceExcerpt) -> Prose {
        prose(excerpt.bytes, definitions: excerpt.linkDefinitions) {
            excerpt.position(at: offset(in: excerpt.bytes, ofFolded: $0))
        }
    }

    /// Resolves Markdown whose links need no places.
    static func prose(_ markdown: some Collection<UInt8>) -> Prose {
        prose(markdown, definitions: []) { _ in nil }
    }

    /// - Parameters:
    ///   - definitions: Where the page's reference links lead.
    ///   - position: The place of a byte of the folded text.
    private static func prose(
        _ markdown: some Collection<UInt8>,
        definitions: [UInt8],
        position: (Int) -> SourcePosition?
    ) -> Prose {
        guard markdown.contains(where: isMarkup) else {
            return Prose(folded(markdown))
        }
        // Words before the text keep its first characters from being read as a list, a heading or a quotation.
        let guardWords = Array(". ".utf8)
        let text = guardWords + Array(folded(markdown).utf8) + definitions
        let document = text.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return Prose(folded(markdown)) }
        defer { cmark_node_free(document) }
        return ProseCollector(document).prose(dropping: guardWords.count, position: position)
    }
    /// The words of a node and what is inside it.
    static func plainText(of node: OpaquePointer) -> String {
        ProseCollector(node).prose(dropping: 0) { _ in nil }.text
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// Text without mark-up, its white space folded.
    static func folded(_ bytes: some Collection<UInt8>) -> String {
        var space = SpaceFolder()
        for byte in bytes { space.append(byte) }
        return String(decoding: space.finished(), as: UTF8.self)
    }

    /// Where a byte that is no white space lies before the text is folded.
    private static func offset(in bytes: [UInt8], ofFolded offset: Int) -> Int {
        var space = SpaceFolder()
        for (index, byte) in bytes.enumerated() {
            space.append(byte)
            if space.count > offset, bytes[index] == space.last { return index }
        }
        return bytes.count
    }
}
