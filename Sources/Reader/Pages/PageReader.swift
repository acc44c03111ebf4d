import CCommonMark
import UCWAGenModel

/// Reads one page into facts.
public struct PageReader {
    /// Creates a reader. It keeps nothing between pages.
    public init() {}

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - file: The file's name, relative to the folder of the reference.
    ///   - bytes: The file's contents.
    ///   - diagnostics: Where everything is told that the page says wrongly or that could not be used.
    /// - Returns: The facts; nil where the file is no page, which is then told as an error.
    public func read(file: String, bytes: [UInt8], diagnostics: inout Diagnostics) -> PageFacts? {
        guard PageCheck.isText(bytes, file: file, diagnostics: &diagnostics) else { return nil }
        let source = SourceText(file: file, bytes: bytes)
        let page = SectionedPage(source, pageName: PageName.name(inFile: file), diagnostics: &diagnostics)
        let reader = SectionReader(source: source)
        let top = SourcePosition(file: file, line: 1)
        let position = page.title?.position ?? top
        let (summary, introduction) = reader.introduction(page.preamble)

        guard
            let content = content(of: page, introduction: introduction, source: source, diagnostics: &diagnostics)
        else {
            reportSkipped(page, at: position, source: source, diagnostics: &diagnostics)
            let content = PageFacts.Content.other(reason: "no section of a resource or an enumeration")
            return PageFacts(
                file: file,
                name: PageName.name(inFile: file),
                position: position,
                summary: summary ?? "",
                content: content
            )
        }
        var name = PageName.name(inFile: file)
        if case .genericErrors = content {
        } else {
            diagnostics.append(page.headingDiagnostics)
            let title = page.title?.text ?? source.frontMatter["title"]
            var isOnWire = true
            if case .enumeration = content { isOnWire = false }
            name = PageName.name(
                title: title,
                file: file,
                isOnWire: isOnWire,
                position: position,
                diagnostics: &diagnostics
            )
        }
        return PageFacts(file: file, name: name, position: position, summary: summary ?? "", content: content)
    }

    /// What the page holds, told by its sections; nil where it holds nothing that the API consists of.
    private func content(
        of page: SectionedPage,
        introduction: [Prose],
        source: SourceText,
        diagnostics: inout Diagnostics
    ) -> PageFacts.Content? {
        if page.isResource {
            var reader = ResourcePageReader(source: source)
            reader.read(page, introduction: introduction, diagnostics: &diagnostics)
            return .resource(reader.facts)
        }
        if page.sections.contains(where: { $0.kind == .members }) {
            let reader = EnumerationPageReader(source: source)
            return .enumeration(reader.read(page, introduction: introduction, diagnostics: &diagnostics))
        }
        return GenericErrorsPageReader(source: source).read(page, diagnostics: &diagnostics)
            .map(PageFacts.Content.genericErrors)
    }
}

extension PageReader {
    /// Reports a page that is no part of the API, in a louder voice where it looks as if it should be one.
    private func reportSkipped(
        _ page: SectionedPage,
        at position: SourcePosition,
        source: SourceText,
        diagnostics: inout Diagnostics
    ) {
        if let section = ResourceTest(source: source).resourceSection(of: page.sections) {
            diagnostics.report(
                .pageKindUnclear,
                at: section.position,
                "the page has a section \"\(section.title)\", but neither \"Web Link\" nor \"Operations\": the page is skipped"
            )
        } else {
            diagnostics.report(
                .pageSkipped,
                at: position,
                "no section of a resource or an enumeration: the page is skipped"
            )
        }
    }
}

/// What every file must be before it is read as a page.
private enum PageCheck {
    /// The largest page that is read; the largest of the reference has 60 KB.
    static func isText(_ bytes: [UInt8], file: String, diagnostics: inout Diagnostics) -> Bool {
        let whole = SourcePosition(file: file, line: 1)
        if let zero = bytes.firstIndex(of: 0) {
            diagnostics.report(
                .pageBinary,
                at: position(of: zero, in: bytes, file: file),
                "found a zero byte: expected text in UTF-8"
            )
            return false
        }
        // Decoding repairs what is invalid, so the first difference is the first invalid byte.
        var text = String(decoding: bytes, as: UTF8.self)
        let difference = text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress, utf8.count == bytes.count, memcmp(start, bytes, bytes.count) == 0 else {
                return Optional(zip(utf8, bytes).prefix { $0 == $1 }.count)
            }
            return nil
        }
        if let difference {
            let byte = difference < bytes.count ? bytes[difference] : 0
            let code = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            diagnostics.report(
                .pageEncoding,
                at: position(of: difference, in: bytes, file: file),
                "found byte \(code), which is not valid UTF-8: expected text in UTF-8"
            )
            return false
        }
        if bytes.allSatisfy({ $0.isSpace || [0xEF, 0xBB, 0xBF].contains($0) }) {
            diagnostics.report(.pageEmpty, at: whole, "the page is empty: expected a title and sections")
            return false
        }
        return true
    }

    private static func position(of offset: Int, in bytes: [UInt8], file: String) -> SourcePosition {
        SampleText(file: file, bytes: bytes, line: 1).position(at: offset)
    }
}
