import UCWAGenModel

/// Turns the reference's prose into the Markdown of documentation comments.
///
/// Mentions of other pages become symbol links.
struct ProseFormatter {
    /// The path of the symbol that stands for a page, such as `UC/Conversation`; nil where there is none.
    private let symbol: (_ page: String) -> String?

    /// Creates a formatter.
    ///
    /// - Parameter symbol: Finds the symbol for the name of a page in small letters.
    init(symbol: @escaping (_ page: String) -> String?) {
        self.symbol = symbol
    }

    /// The paragraphs of a text.
    func paragraphs(_ prose: Prose?) -> [String] {
        guard let prose, !prose.isEmpty else { return [] }
        let markdown = markdown(prose)
        guard markdown.utf8.contains(0x0A) else { return [markdown] }
        return markdown.split(separator: "\n", omittingEmptySubsequences: false)
            .split { line in line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
            .map { $0.joined(separator: " ") }
    }

    /// A text as one line.
    func line(_ prose: Prose) -> String {
        paragraphs(prose).joined(separator: " ")
    }

    private func markdown(_ prose: Prose) -> String {
        prose.spans.map { span in
            span.mention.map { reference(span.text, $0) } ?? escaped(span.text)
        }.joined()
    }

    /// What is shown for a mention: the symbol of the page, or its words where there is no symbol.
    private func reference(_ words: String, _ mention: Prose.Mention) -> String {
        guard let page = mention.page else { return words }
        let isName = !words.utf8.contains { $0 == 0x20 || $0 == 0x60 }
        guard let symbol = symbol(page) else { return isName ? "`\(words)`" : words }
        return words.lowercased() == page ? "``\(symbol)``" : "\(words) (``\(symbol)``)"
    }

    /// Plain words with the marks of Markdown escaped.
    private func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
                result.append(UInt8(ascii: "\\"))
            default: break
            }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
