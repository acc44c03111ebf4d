/// A leaf of a page's block structure, with the lines of the page that it covers, counted from 0.
enum MarkdownBlock {
    /// A heading of any level, its mark-up resolved.
    case heading(Heading)
    /// A paragraph or raw HTML, kept as lines, because a table looks like a paragraph to CommonMark.
    case text(Text)
    /// A fenced or an indented block.
    case code(Code)
    /// A rule between blocks, by its line.
    case rule(Int)

    /// A heading.
    struct Heading {
        var level: Int
        var text: String
        var line: Int
        var column: Int
        /// The heading as it is written, where it says in another way than usual that it is one.
        var written: String?
        /// Whether it only names a tab: a form of what stands above it.
        var isTab = false
    }

    /// Lines of text.
    struct Text {
        var lines: Range<Int>
        /// Whether this is the text of a list item; its marker is not part of ``firstColumn``.
        var isListItem: Bool
        /// Where the text begins in its first line, counted from 0.
        var firstColumn: Int
        /// Whether this is an alert, such as a note to the reader.
        var isAlert = false
        /// Whether this is a table in HTML.
        var isTable = false
    }

    /// Literal text.
    struct Code {
        /// The text, without fences and the indentation that makes it code.
        var literal: [UInt8]
        /// The line of the page that the text begins in.
        var firstLine: Int
        var isFenced: Bool
    }

    /// The line of the page that the block begins in.
    var firstLine: Int {
        switch self {
        case .heading(let heading): heading.line
        case .text(let text): text.lines.lowerBound
        case .code(let code): code.firstLine
        case .rule(let line): line
        }
    }
}
