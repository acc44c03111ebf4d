import UCWAGenModel

/// Splits a sample into head and body and reads the body.
///
/// The reference's samples are not quite HTTP: no empty line need stand before the body, heads are indented, bodies are escaped.
struct HTTPMessageParser {
    private let text: SampleText
    private var offset = 0

    init(_ text: SampleText) {
        self.text = text
    }

    /// Reads the message; nil where the sample is empty.
    mutating func parse(diagnostics: inout Diagnostics) -> SampleMessage? {
        skipEmptyLines()
        guard offset < text.bytes.count else { return nil }
        let position = text.position(at: offset)
        let startLine = takeStartLine()
        if startLine == nil {
            diagnostics.report(
                .sampleWithoutHead,
                at: position,
                "the sample has no head: expected a request line or a status line"
            )
        }
        var headers: [SampleMessage.Header] = []
        while startLine != nil, let header = takeHeader() { headers.append(header) }
        var message = SampleMessage(
            startLine: startLine,
            headers: headers,
            body: .none,
            position: position,
            bodyPosition: position
        )
        skipEmptyLines()
        guard offset < text.bytes.count else { return message }
        message.bodyPosition = text.position(at: offset)
        let bodyReader = SampleBodyReader(text: text.suffix(from: offset), mediaType: message.mediaType)
        message.body = bodyReader.read(diagnostics: &diagnostics)
        return message
    }

    /// The current line without white space around it, and where the next begins.
    private func line() -> (words: ArraySlice<UInt8>, next: Int) {
        let end = text.bytes[offset...].firstIndex(of: .lineFeed) ?? text.bytes.count
        let words = text.bytes[offset..<end].drop(while: \.isSpace)
        let trailing = words.reversed().prefix(while: \.isSpace).count
        return (words.dropLast(trailing), min(end + 1, text.bytes.count))
    }

    private mutating func skipEmptyLines() {
        while offset < text.bytes.count, case let (words, next) = line(), words.isEmpty { offset = next }
    }

    private mutating func takeStartLine() -> SampleMessage.StartLine? {
        let (words, next) = line()
        let parts = words.split(whereSeparator: \.isSpace)
        guard parts.count >= 2, let first = parts.first else { return nil }
        if first.starts(with: "HTTP/".utf8) {
            guard let status = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
            offset = next
            return .response(status: status)
        }
        guard first.allSatisfy(\.isLetter), parts[1].contains(UInt8(ascii: "/")) else { return nil }
        offset = next
        let method = String(decoding: first, as: UTF8.self).uppercased()
        return .request(method: method, target: String(decoding: parts[1], as: UTF8.self))
    }

    private mutating func takeHeader() -> SampleMessage.Header? {
        guard offset < text.bytes.count else { return nil }
        let (words, next) = line()
        guard let colon = words.firstIndex(of: UInt8(ascii: ":")), colon > words.startIndex else { return nil }
        let name = words[..<colon]
        let isName = name.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard isName, name.first != UInt8(ascii: "-") else { return nil }
        offset = next
        let value = EntityDecoder.decoded(Array(words[(colon + 1)...].drop(while: \.isSpace)))
        return .init(name: String(decoding: name, as: UTF8.self), value: String(decoding: value, as: UTF8.self))
    }
}

/// Reads the body of a sample by what it looks like; the media type decides only where that is not enough.
struct SampleBodyReader {
    let text: SampleText
    let mediaType: String?

    func read(diagnostics: inout Diagnostics) -> SampleMessage.Body {
        var body = text
        body.bytes = EntityDecoder.decodedBody(text.bytes)
        switch body.bytes.first(where: { !$0.isSpace }) {
        case nil:
            return .none
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return json(body, diagnostics: &diagnostics)
        case UInt8(ascii: "<") where mediaType?.hasSuffix("html") != true:
            return xml(body, diagnostics: &diagnostics)
        default:
            return .raw
        }
    }

    /// Reads a JSON value, and says whether it had to be repaired; nil, with a diagnostic, where it cannot be read even so.
    static func value(_ text: SampleText, diagnostics: inout Diagnostics) -> (value: SampleValue, isRepaired: Bool)? {
        var parser = JSONSampleParser(text)
        do {
            let value = try parser.parse()
            for repair in parser.repairs {
                diagnostics.report(.sampleRepaired, at: text.position(at: repair.offset), repair.message)
            }
            return (value, !parser.repairs.isEmpty)
        } catch {
            diagnostics.report(
                .sampleUnreadable,
                at: text.position(at: error.offset),
                "the JSON body cannot be read: \(error.message)"
            )
            return nil
        }
    }

    private func json(_ body: SampleText, diagnostics: inout Diagnostics) -> SampleMessage.Body {
        guard let (value, isRepaired) = Self.value(body, diagnostics: &diagnostics) else { return .unreadable }
        let resource = SampleResource(value, line: body.line, isRepaired: isRepaired)
        return resource.map(SampleMessage.Body.json) ?? .jsonValue(value)
    }

    private func xml(_ body: SampleText, diagnostics: inout Diagnostics) -> SampleMessage.Body {
        do {
            return .xml(try XMLSampleParser.parse(body.trimmingLeadingSpace()))
        } catch {
            switch error {
            case .declaresDocumentType:
                diagnostics.report(
                    .sampleUnsafe,
                    at: body.position(at: 0),
                    "the XML body declares a document type or an entity: it was not read"
                )
            case .malformed(let line, let message):
                diagnostics.report(
                    .sampleUnreadable,
                    at: SourcePosition(file: body.file, line: line),
                    "the XML body cannot be read: \(message)"
                )
            }
            return .unreadable
        }
    }
}

extension SampleText {
    /// The text from its first byte that is no white space: an XML declaration must come first.
    fileprivate func trimmingLeadingSpace() -> SampleText {
        suffix(from: bytes.firstIndex { !$0.isSpace } ?? bytes.count)
    }
}
