import UCWAGenModel

/// A tag of a template, with the line it stands on.
struct TemplateTag: Hashable {
    /// What a tag does.
    enum Kind: Hashable {
        case variable, section, invertedSection, end, partial, pragma
    }

    var kind: Kind
    /// The name inside, without transforms.
    var name: String
    /// The transforms, the outermost first.
    var transforms: [String] = []
    /// Whether a variable is inserted as it is.
    var isRaw = false
    var line: Int
}

/// Finds the tags of a template. The template library gives no position for a tag, so this reads them again.
struct TemplateScanner {
    private let source: TemplateSource
    private var rest: Substring
    private var line = 1

    private init(_ source: TemplateSource) {
        self.source = source
        self.rest = source.text[...]
    }

    /// The tags in the order of the text; what cannot be read is reported.
    static func tags(of source: TemplateSource, _ diagnostics: inout Diagnostics) -> [TemplateTag] {
        var scanner = TemplateScanner(source)
        var tags: [TemplateTag] = []
        while let tag = scanner.next(&diagnostics) { tags.append(tag) }
        return tags
    }

    private mutating func next(_ diagnostics: inout Diagnostics) -> TemplateTag? {
        while let open = rest.range(of: "{{") {
            advance(to: open.upperBound)
            let isTriple = rest.first == "{"
            let closing = isTriple ? "}}}" : "}}"
            let start = line
            guard let close = rest.range(of: closing) else {
                report(.templateSyntax, start, "the tag is not closed", &diagnostics)
                return nil
            }
            let inside = rest[rest.startIndex..<close.lowerBound].dropFirst(isTriple ? 1 : 0)
            advance(to: close.upperBound)
            if var tag = tag(inside, line: start, &diagnostics) {
                if isTriple { tag.isRaw = true }
                return tag
            }
        }
        return nil
    }

    private func tag(_ inside: Substring, line: Int, _ diagnostics: inout Diagnostics) -> TemplateTag? {
        let kind: TemplateTag.Kind
        switch inside.first {
        case "!": return nil
        case "#": kind = .section
        case "^": kind = .invertedSection
        case "/": kind = .end
        case ">": kind = .partial
        case "%": kind = .pragma
        case "=", "<", "$":
            report(.templateSyntax, line, "a tag that begins with '\(inside.prefix(1))' cannot be used", &diagnostics)
            return nil
        default: kind = .variable
        }
        let hasMark = kind != .variable || inside.first == "&"
        var name = inside.dropFirst(hasMark ? 1 : 0).trimmed
        guard kind != .pragma else { return TemplateTag(kind: kind, name: String(name), line: line) }
        var transforms: [String] = []
        while let open = name.firstIndex(of: "("), name.last == ")" {
            transforms.append(String(name[..<open]))
            name = name[name.index(after: open)...].dropLast()
        }
        return TemplateTag(
            kind: kind,
            name: String(name),
            transforms: transforms,
            isRaw: inside.first == "&",
            line: line
        )
    }

    private mutating func advance(to index: Substring.Index) {
        line += rest[rest.startIndex..<index].utf8.count { $0 == UInt8(ascii: "\n") }
        rest = rest[index...]
    }

    private func report(_ rule: DiagnosticRule, _ line: Int, _ message: String, _ diagnostics: inout Diagnostics) {
        diagnostics.report(rule, at: SourcePosition(file: source.file, line: line), message)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var result = drop(while: \.isWhitespace)
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }

    /// The first place where a text stands.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while let found = self[start...].utf8.firstIndex(of: text.utf8.first ?? 0) {
            let candidate = self[found...]
            if candidate.hasPrefix(text) { return found..<candidate.index(found, offsetBy: text.count) }
            start = index(after: found)
        }
        return nil
    }
}
