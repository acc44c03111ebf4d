import Foundation
import HTTPTypes

/// Takes a multipart body apart, as leniently as servers write it: lines may end without a carriage return, a part may
/// begin with a byte order mark, and the last delimiter may lack its dashes or be missing.
enum MultipartReader {
    /// How many header fields a part may have, in its own head and in that of its response. `HTTPFields` ends the process at
    /// 65,535 of them.
    static let maximumFieldCount = 1_000

    /// The parts between the delimiters, without those that are blank.
    static func parts(of body: Data, boundary: String) -> [Data] {
        let delimiter = Data("--\(boundary)".utf8)
        var parts: [Data] = []
        var start: Data.Index?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: delimiter), isDelimiter(body[line..<end].dropFirst(delimiter.count)) {
                if let start { parts.append(withoutLineBreak(body[start..<line])) }
                let isLast = body[line..<end].dropFirst(delimiter.count).starts(with: Data("--".utf8))
                start = isLast ? nil : min(end + 1, body.endIndex)
                if isLast { break }
            }
            line = end + 1
        }
        if let start { parts.append(withoutLineBreak(body[start...])) }
        return parts.filter { !$0.isBlank }
    }

    /// The HTTP response in a part; nil if there is none, or if it has too many header fields.
    static func response(in part: Data) -> (head: HTTPResponse, body: Data)? {
        var rest = withoutMark(part)
        // A part has a head of its own before the response; some servers leave it out.
        if !rest.starts(with: Data("HTTP/".utf8)) {
            guard fields(&rest) != nil else { return nil }
            rest = withoutMark(rest)
        }
        guard let statusLine = nextLine(&rest) else { return nil }
        let words = statusLine.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, words[0].hasPrefix("HTTP/"), let code = Int(words[1]), (100...999).contains(code) else {
            return nil
        }
        let reason = words.count > 2 ? String(words[2]) : ""
        guard let fields = fields(&rest) else { return nil }
        return (HTTPResponse(status: .init(code: code, reasonPhrase: reason), headerFields: fields), Data(rest))
    }

    /// Reads header fields up to the blank line behind them; nil if there are too many.
    private static func fields(_ rest: inout Data) -> HTTPFields? {
        var fields = HTTPFields()
        while let line = nextLine(&rest), !line.isEmpty {
            guard fields.count < maximumFieldCount else { return nil }
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = String(line[..<colon].filter { !$0.isWhitespace })
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        return fields
    }

    private static func nextLine(_ rest: inout Data) -> String? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        var line = rest[..<end]
        rest = rest[end...].dropFirst()
        if line.last == 0x0D { line = line.dropLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// Whether what follows a boundary ends the delimiter: dashes or white space, not more of another boundary.
    private static func isDelimiter(_ rest: Data) -> Bool {
        rest.allSatisfy { $0 == 0x2D || $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    /// The line break in front of a delimiter belongs to it.
    private static func withoutLineBreak(_ part: Data) -> Data {
        let text = part.last == 0x0A ? part.dropLast() : part
        return text.last == 0x0D ? text.dropLast() : text
    }

    private static func withoutMark(_ data: Data) -> Data {
        let rest = data.drop { [0xEF, 0xBB, 0xBF, 0x0A, 0x0D].contains($0) }
        return rest
    }
}
