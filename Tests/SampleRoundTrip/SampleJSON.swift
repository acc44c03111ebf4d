import Foundation
import UCWAGenModel

@testable import UCWAGenReader

/// A JSON body of a sample, as a server or client would send it.
struct SampleJSON {
    /// What the sample is.
    enum Kind: Hashable {
        case request(method: String)
        case response(method: String)
        case event
    }

    var page: String
    var kind: Kind
    var line: Int
    var value: SampleValue

    /// The body as JSON: what the page shows, its slips mended.
    var data: Data {
        var writer = JSONWriter()
        Self.write(value, to: &writer)
        return Data(writer.bytes)
    }

    /// Where the sample stands, for people.
    var place: String { "\(page):\(line)" }

    /// All JSON bodies of a folder of pages whose values can be read.
    static func all(in folder: URL) -> [SampleJSON] {
        var diagnostics = Diagnostics()
        let files = ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
        return files.flatMap(samples)
    }

    private static func samples(_ file: ReferenceFile) -> [SampleJSON] {
        var diagnostics = Diagnostics()
        let source = SourceText(file: file.name, bytes: file.bytes)
        let page = SectionedPage(source, pageName: PageName.name(inFile: file.name), diagnostics: &diagnostics)
        let reader = SectionReader(source: source)
        var samples: [SampleJSON] = []
        var method = ""
        for section in page.sections {
            let kind: Kind
            switch section.kind {
            case .verb(let verb):
                method = verb
                continue
            case .sample(.jsonRequest): kind = .request(method: method)
            case .sample(.jsonResponse): kind = .response(method: method)
            case .event: kind = .event
            default: continue
            }
            guard let text = reader.sample(of: section), let body = body(of: text) else { continue }
            samples.append(SampleJSON(page: file.name, kind: kind, line: text.line, value: body))
        }
        return samples
    }

    /// The JSON object of a message; nil where its body is something else.
    private static func body(of text: SampleText) -> SampleValue? {
        var diagnostics = Diagnostics()
        var parser = HTTPMessageParser(text)
        guard let message = parser.parse(diagnostics: &diagnostics), case .json = message.body else { return nil }
        let decoded = EntityDecoder.decodedBody(text.bytes)
        guard let start = decoded.firstIndex(of: UInt8(ascii: "{")) else { return nil }
        // The head is escaped once where the body is escaped twice, so the body is decoded on its own.
        let bytes = EntityDecoder.decodedBody(Array(decoded[start...]))
        var json = JSONSampleParser(SampleText(file: text.file, bytes: bytes, line: text.line))
        return try? json.parse()
    }

    private static func write(_ value: SampleValue, to writer: inout JSONWriter) {
        switch value {
        case .string(let text): writer.string(text)
        case .integer(let integer): writer.integer(integer)
        case .number(let number): writer.number(number)
        case .boolean(let boolean): writer.boolean(boolean)
        case .null: writer.null()
        case .array(let elements): writer.array(elements) { write($1, to: &$0) }
        case .object(let members):
            writer.object { writer in
                for member in members {
                    writer.key(member.name)
                    write(member.value, to: &writer)
                }
            }
        }
    }
}
