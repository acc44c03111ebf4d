import CCommonMark
import CLibXML2
import UCWAGenModel

/// Resolves the mark-up inside a line: emphasis, code, links, HTML and entities become words and link destinations.
enum InlineText {
    /// Resolves Markdown.
    ///
    /// White space is folded to single spaces, as any Markdown reader shows it.
    static func prose(_ markdown: some Collection<UInt8>) -> Prose {
        guard markdown.contains(where: isMarkup) else {
            return Prose(folded(markdown))
        }
        // Words before the text keep its first characters from being read as a list, a heading or a quotation.
        let guardWords = Array(". ".utf8)
        let text = guardWords + Array(folded(markdown).utf8)
        let document = text.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return Prose(folded(markdown)) }
        defer { cmark_node_free(document) }
        var collector = ProseCollector()
        if !collector.collect(document) {
            collector = ProseCollector()
            collector.collectHTML(document)
        }
        return collector.prose(dropping: guardWords.count)
    }

    /// The words of a node and what is inside it.
    static func plainText(of node: OpaquePointer) -> String {
        var collector = ProseCollector()
        if !collector.collect(node) {
            collector = ProseCollector()
            collector.collectHTML(node)
        }
        return collector.prose(dropping: 0).text
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    private static func folded(_ bytes: some Collection<UInt8>) -> String {
        var space = SpaceFolder()
        for byte in bytes { space.append(byte) }
        return String(decoding: space.finished(), as: UTF8.self)
    }
}

/// Gathers the words and links of a parsed line.
private struct ProseCollector {
    private var text: [UInt8] = []
    private var mentions: [Prose.Mention] = []
    private var linkStart: Int?

    /// Walks CommonMark's tree.
    ///
    /// - Returns: false where the text holds raw HTML, which ``collectHTML(_:)`` understands.
    mutating func collect(_ root: OpaquePointer) -> Bool {
        guard let iterator = cmark_iter_new(root) else { return true }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                append(cmark_node_get_literal(node))
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
                text.append(0x20)
            case CMARK_NODE_LINK where event == CMARK_EVENT_ENTER:
                linkStart = text.count
            case CMARK_NODE_LINK:
                endLink(destination: cmark_node_get_url(node).map { String(cString: $0) })
            case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
                return false
            default:
                break
            }
        }
        return true
    }

    /// Renders the tree as HTML and walks what libxml2's tolerant parser makes of it.
    mutating func collectHTML(_ root: OpaquePointer) {
        guard let html = cmark_render_html(root, CMARK_OPT_UNSAFE) else { return }
        defer { free(html) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue
        guard let document = htmlReadMemory(html, Int32(strlen(html)), nil, "UTF-8", Int32(options)) else { return }
        defer { xmlFreeDoc(document) }
        walk(xmlDocGetRootElement(document))
    }

    private mutating func walk(_ first: xmlNodePtr?) {
        var next = first
        while let node = next {
            next = node.pointee.next
            switch node.pointee.type {
            case XML_TEXT_NODE:
                if let content = node.pointee.content {
                    append(UnsafeRawPointer(content).assumingMemoryBound(to: CChar.self))
                }
            case XML_ELEMENT_NODE:
                walkElement(node)
            default:
                break
            }
        }
    }

    private mutating func walkElement(_ node: xmlNodePtr) {
        switch String(cString: node.pointee.name) {
        case "a":
            linkStart = text.count
            walk(node.pointee.children)
            let destination = xmlGetProp(node, "href")
            defer { ucwagen_xml_free(destination) }
            endLink(destination: destination.map { String(cString: $0) })
        case "br", "p", "div", "li", "tr":
            text.append(0x20)
            walk(node.pointee.children)
            text.append(0x20)
        case "script", "style":
            break
        default:
            walk(node.pointee.children)
        }
    }

    private mutating func append(_ literal: UnsafePointer<CChar>?) {
        guard let literal else { return }
        text += UnsafeBufferPointer(start: literal, count: strlen(literal)).lazy.map { UInt8(bitPattern: $0) }
    }

    private mutating func endLink(destination: String?) {
        guard let start = linkStart else { return }
        linkStart = nil
        guard let destination, !destination.isEmpty, start < text.count else { return }
        mentions.append(.init(range: start..<text.count, destination: destination))
    }

    /// The words with white space folded, and the mentions moved along.
    func prose(dropping prefix: Int) -> Prose {
        var folder = SpaceFolder()
        var offsets: [Int] = []
        offsets.reserveCapacity(text.count + 1)
        for byte in text {
            offsets.append(folder.count)
            folder.append(byte)
        }
        offsets.append(folder.count)
        let kept = folder.finished().dropFirst(prefix)
        let moved = mentions.compactMap { mention -> Prose.Mention? in
            let lower = max(0, offsets[mention.range.lowerBound] - prefix)
            let upper = min(kept.count, offsets[mention.range.upperBound] - prefix)
            return lower < upper ? .init(range: lower..<upper, destination: mention.destination) : nil
        }
        return Prose(String(decoding: kept, as: UTF8.self), mentions: moved)
    }
}

/// Folds white space to single spaces as it is appended; no-break spaces count as space.
private struct SpaceFolder {
    private var bytes: [UInt8] = []

    /// How many bytes there are so far.
    var count: Int { bytes.count }

    mutating func append(_ byte: UInt8) {
        if byte == 0xA0, bytes.last == 0xC2 {
            bytes.removeLast()
            append(0x20)
        } else if !byte.isSpace {
            bytes.append(byte)
        } else if let last = bytes.last, last != 0x20 {
            bytes.append(0x20)
        }
    }

    /// What was appended, without space at either end.
    func finished() -> ArraySlice<UInt8> {
        bytes.last == 0x20 ? bytes.dropLast() : bytes[...]
    }
}
