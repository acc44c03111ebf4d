import UCWAGenModel

/// Takes away what stands in a page and is none of its text, before anything else reads it: HTML comments, the marks of
/// quotations and alerts, and what only the publishing of a page needs.
///
/// A line that a comment takes up is gone altogether, so that a comment between two rows does not end their table. What stands in
/// a fenced block is left alone.
struct LineCleaner {
    /// Bytes that are missing in front of a byte of a line.
    struct Cut {
        var offset: Int
        var count: Int
    }

    /// A line that is left.
    struct Line {
        /// Its bytes, in those of the result.
        var range: Range<Int>
        /// Its number on disk, counted from 0.
        var number: Int
        var cuts: [Cut]
    }

    /// Something to report.
    struct Finding {
        var rule: DiagnosticRule
        /// The place on disk, counted from 0.
        var line: Int
        var offset: Int
        var message: String
    }

    /// What is left of a page.
    struct Result {
        var bytes: [UInt8] = []
        var lines: [Line] = []
        /// The lines of alerts.
        var alerts: Set<Int> = []
        /// The lines that begin a block, though no blank line stands before them.
        var breaks: Set<Int> = []
        /// The first lines of HTML tables.
        var tables: Set<Int> = []
        var findings: [Finding] = []
    }

    /// What a quotation is.
    enum Quotation {
        case plain, alert, dropped
    }

    let page: [UInt8]
    let source: [Range<Int>]
    var result = Result()
    /// Lines that are marks of a block whose inside counts.
    var marks: Set<Int> = []
    private var fence: (fence: Fence, isQuoted: Bool)?
    private var isInComment = false
    private var quotation: Quotation?
    private var isInAlertParagraph = false
    /// The last line of the HTML table that is being read.
    private var tableEnd: Int?

    /// What is left of a page; nil where nothing has to be taken away, as on nearly all.
    static func result(_ page: [UInt8], _ lines: [Range<Int>]) -> Result? {
        guard isNeeded(page, lines) else { return nil }
        var cleaner = LineCleaner(page: page, source: lines)
        var number = 0
        while number < lines.count { cleaner.read(&number) }
        return cleaner.result
    }

    private init(page: [UInt8], source: [Range<Int>]) {
        self.page = page
        self.source = source
    }

    private static func isNeeded(_ page: [UInt8], _ lines: [Range<Int>]) -> Bool {
        for line in lines {
            let words = page[line].drop { $0 == 0x20 }
            switch words.first {
            case UInt8(ascii: ">")?: return true
            case UInt8(ascii: ":")?: if words.starts(with: ":::".utf8) { return true }
            case UInt8(ascii: "<")?: if words.startsIgnoringCase(with: "<table") { return true }
            default: break
            }
        }
        return page.indices.contains { index in
            page[index] == UInt8(ascii: "!") && index > 0
                && (page[index - 1] == UInt8(ascii: "<") || page[index - 1] == UInt8(ascii: "["))
        }
    }

    /// Reads a line, or a block that is dropped as a whole, and steps behind it.
    private mutating func read(_ number: inout Int) {
        defer { number += 1 }
        var line = LineBuffer(page, source[number])
        if let open = fence {
            if open.isQuoted { Self.stripQuotation(&line) }
            if open.fence.isClosed(by: line.text[...]) {
                fence = nil
            } else if let heading = ATXHeading(line.text[...]), SectionVocabulary.exactKind(heading.text) != nil {
                fence = nil
            }
            return keep(line, number)
        }
        if removeComments(&line, number), line.isBlank { return }
        if let end = tableEnd { return readTableLine(line, number, end: end) }
        let isQuoted = Self.stripQuotation(&line)
        enterQuotation(isQuoted, line)
        if line.isBlank { isInAlertParagraph = false }
        if let opened = Fence(opening: line.text[...]) {
            fence = (opened, isQuoted)
            return keep(line, number)
        }
        removeMarks(&line, number, isQuoted: isQuoted)
        if quotation == .dropped || marks.contains(number) {
            line.removeAll()
        } else if let block = directive(line, number) {
            line.removeAll()
            keep(line, number)
            number = block
            return
        } else if line.words.startsIgnoringCase(with: "<table"), let end = endOfTable(from: number) {
            result.breaks.insert(result.lines.count)
            result.tables.insert(result.lines.count)
            tableEnd = end
            return readTableLine(line, number, end: end)
        }
        keep(line, number)
    }

    private mutating func keep(_ line: LineBuffer, _ number: Int) {
        if !line.isBlank, quotation == .alert || isInAlertParagraph { result.alerts.insert(result.lines.count) }
        let start = result.bytes.count
        result.bytes += line.text
        result.lines.append(Line(range: start..<result.bytes.count, number: number, cuts: line.cuts))
    }

    /// Takes a line's comments away.
    ///
    /// - Returns: Whether there were any.
    private mutating func removeComments(_ line: inout LineBuffer, _ number: Int) -> Bool {
        var isTouched = isInComment
        if isInComment {
            guard let end = line.firstIndex(of: "-->") else {
                line.removeAll()
                return true
            }
            line.remove(0..<(end + 3))
            isInComment = false
        }
        var next = 0
        while let start = line.firstIndex(of: "<!--", from: next) {
            next = start + 1
            if line.isCode(at: start) { continue }
            isTouched = true
            next = start
            if let end = line.firstIndex(of: "-->", from: start + 2) {
                line.remove(start..<(end + 3))
                continue
            }
            isInComment = page[source[number].upperBound...].firstIndex(of: "-->") != nil
            if !isInComment {
                let message = "the comment is not closed: read as closed at the end of its line"
                report(.commentUnclosed, line, number, start, message)
            }
            line.remove(start..<line.text.count)
        }
        return isTouched
    }

    /// Takes the marks of a quotation away.
    ///
    /// - Returns: Whether the line stands in one.
    @discardableResult
    private static func stripQuotation(_ line: inout LineBuffer) -> Bool {
        var isQuoted = false
        while case let indentation = line.text.prefix(while: { $0 == 0x20 }).count, indentation < 8,
            indentation < line.text.count, line.text[indentation] == UInt8(ascii: ">")
        {
            let hasSpace = indentation + 1 < line.text.count && line.text[indentation + 1] == 0x20
            line.remove(0..<(indentation + (hasSpace ? 2 : 1)))
            isQuoted = true
        }
        return isQuoted
    }

    private mutating func enterQuotation(_ isQuoted: Bool, _ line: LineBuffer) {
        guard isQuoted else {
            quotation = nil
            return
        }
        if quotation == nil {
            quotation = .plain
            result.breaks.insert(result.lines.count)
        }
    }

    /// Takes marks in brackets away, such as `[!NOTE]`, and notes what they make of the text behind them.
    private mutating func removeMarks(_ line: inout LineBuffer, _ number: Int, isQuoted: Bool) {
        var next = 0
        while let mark = BracketMark(in: line, from: next) {
            next = mark.range.lowerBound
            let isFirst = line.text[..<next].allSatisfy(\.isSpace)
            if mark.isAlert {
                if isFirst, isQuoted { quotation = .alert } else if isFirst { isInAlertParagraph = true }
            } else {
                if isFirst, isQuoted, mark.isContainer { quotation = .dropped }
                let written = String(decoding: line.text[mark.range], as: UTF8.self)
                report(.markupIgnored, line, number, next, "'\(written)' says nothing of the API: read as nothing")
            }
            line.remove(mark.range)
        }
    }

    private mutating func readTableLine(_ line: LineBuffer, _ number: Int, end: Int) {
        var line = line
        Self.stripQuotation(&line)
        line.remove(0..<line.text.prefix(while: \.isSpace).count)
        if !line.isBlank { keep(line, number) }
        guard number >= end else { return }
        tableEnd = nil
        result.breaks.insert(result.lines.count)
    }

    /// The line that ends a table; nil where none does.
    private func endOfTable(from number: Int) -> Int? {
        (number..<source.count).first { page[source[$0]].firstIndex(of: "</table", ignoringCase: true) != nil }
    }

    mutating func report(_ rule: DiagnosticRule, _ line: LineBuffer, _ number: Int, _ index: Int, _ message: String) {
        result.findings.append(Finding(rule: rule, line: number, offset: line.offset(of: index), message: message))
    }
}
