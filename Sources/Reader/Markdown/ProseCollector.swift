import CCommonMark
import CLibXML2
import UCWAGenModel

/// Gathers the words and links of a parsed line.
struct ProseCollector {
    private struct Link {
        var range: Range<Int>
        var destination: String
        /// Where its mark-up begins in the text that was parsed.
        var offset: Int?
    }

    private var text: [UInt8] = []
    private var links: [Link] = []
    private var linkStart: Int?
    /// Where the mark-up of the links begins, in the order of the text: HTML's tree does not say.
    private var linkOffsets: [Int] = []
    private var nextLink = 0

    /// Walks a tree of CommonMark that stands for one line.
    init(_ root: OpaquePointer) {
        guard !collect(root) else { return }
        (text, links, linkStart, nextLink) = ([], [], nil, 0)
        collectHTML(root)
    }

    /// Walks CommonMark's tree.
    ///
    /// - Returns: false where the text holds raw HTML, which ``collectHTML(_:)`` understands.
    private mutating func collect(_ root: OpaquePointer) -> Bool {
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
                linkOffsets.append(Int(cmark_node_get_start_column(node)) - 1)
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
    private mutating func collectHTML(_ root: OpaquePointer) {
        guard let html = cmark_render_html(root, CMARK_OPT_UNSAFE) else { return }
        defer { free(html) }
        linkOffsets = Self.linkOffsets(in: root)
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
        let offset = linkOffsets.indices.contains(nextLink) ? linkOffsets[nextLink] : nil
        nextLink += 1
        guard let destination, !destination.isEmpty, start < text.count else { return }
        nameLink(from: start, destination)
        links.append(Link(range: start..<text.count, destination: destination, offset: offset))
    }

    /// Leaves of a link's words those that name what it leads to: a page's title carries the name of the API, as in
    /// `contact (UCWA)`, and `<xref:Importance>` shows its destination.
    private mutating func nameLink(from start: Int, _ destination: String) {
        let words = text[start...]
        let suffix = " (UCWA)".utf8
        if words.count > suffix.count, words.suffix(suffix.count).elementsEqual(suffix) {
            text.removeLast(suffix.count)
        } else if destination.hasPrefix("xref:"), words.elementsEqual(destination.utf8) {
            let name = destination.dropFirst(5).prefix { $0 != "?" && $0 != "#" }
            text.replaceSubrange(start..., with: name.utf8)
        }
    }

    /// Where the links of a tree with raw HTML begin, in the order in which HTML's tree has them.
    private static func linkOffsets(in root: OpaquePointer) -> [Int] {
        guard let iterator = cmark_iter_new(root) else { return [] }
        defer { cmark_iter_free(iterator) }
        var offsets: [Int] = []
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
            let type = cmark_node_get_type(node)
            let isAnchor = type == CMARK_NODE_HTML_INLINE && opensAnchor(cmark_node_get_literal(node))
            if type == CMARK_NODE_LINK || isAnchor { offsets.append(Int(cmark_node_get_start_column(node)) - 1) }
        }
        return offsets
    }

    private static func opensAnchor(_ tag: UnsafePointer<CChar>?) -> Bool {
        guard let tag else { return false }
        let start = String(cString: tag).lowercased().utf8.prefix(3)
        return start.starts(with: "<a".utf8) && start.last.map { $0.isSpace || $0 == UInt8(ascii: ">") } == true
    }

    /// The words with white space folded, and the links moved along.
    ///
    /// - Parameters:
    ///   - prefix: How many bytes at the start are not the text's own.
    ///   - position: The place of a byte of the text that was parsed, without the prefix.
    func prose(dropping prefix: Int, position: (Int) -> SourcePosition?) -> Prose {
        var folder = SpaceFolder()
        var offsets: [Int] = []
        offsets.reserveCapacity(text.count + 1)
        for byte in text {
            offsets.append(folder.count)
            folder.append(byte)
        }
        offsets.append(folder.count)
        let kept = folder.finished().dropFirst(prefix)
        let mentions = links.compactMap { link -> Prose.Mention? in
            let lower = max(0, offsets[link.range.lowerBound] - prefix)
            let upper = min(kept.count, offsets[link.range.upperBound] - prefix)
            guard lower < upper else { return nil }
            let position = link.offset.flatMap { position($0 - prefix) }
            return .init(range: lower..<upper, destination: link.destination, position: position)
        }
        return Prose(String(decoding: kept, as: UTF8.self), mentions: mentions)
    }
}
