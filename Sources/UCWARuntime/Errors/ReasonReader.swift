import Foundation

/// Reads the XML form of an error: `<reason>` with an element for each member.
///
/// A service responds in XML if it has not come to read what the request accepts. The form is flat and has neither
/// document types nor processing instructions that matter, so it is read here; Foundation's XML parser is a module of its
/// own on Linux, with libxml2 behind it.
struct ReasonReader {
    private var rest: Substring
    private var depth = 0

    /// The members of the error; nil if the text is something else.
    static func reason(_ data: Data) -> ResourceContent? {
        guard data.count <= 1 << 20, let text = String(data: data, encoding: .utf8) else { return nil }
        var reader = ReasonReader(rest: text[...])
        guard let root = reader.startTag(), root.name == "reason" else { return nil }
        guard !root.isEmpty, case .object(let content)? = reader.content(of: root.name) else { return nil }
        return content
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    private struct Tag {
        /// The name without a prefix.
        var name: String
        /// The value of the attribute `name`, which a property has.
        var member: String?
        var isEmpty: Bool
    }

    /// Goes past text, comments, declarations to the next start tag; nil if an end tag or the end comes first.
    private mutating func startTag() -> Tag? {
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...].dropFirst()
            if rest.hasPrefix("!--") {
                guard skip(past: "-->") else { return nil }
            } else if rest.hasPrefix("?") || rest.hasPrefix("!") {
                guard skip(past: ">") else { return nil }
            } else if rest.hasPrefix("/") {
                return nil
            } else {
                return tag()
            }
        }
        return nil
    }

    private mutating func tag() -> Tag? {
        guard let close = rest.firstIndex(of: ">") else { return nil }
        var inside = rest[..<close]
        rest = rest[close...].dropFirst()
        let isEmpty = inside.hasSuffix("/")
        if isEmpty { inside = inside.dropLast() }
        let words = inside.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, let name = first.split(separator: ":").last else { return nil }
        var member: String?
        if let attribute = inside.range(of: "name=") {
            let value = inside[attribute.upperBound...]
            if let quote = value.first, quote == "\"" || quote == "'" {
                member = Self.unescaped(value.dropFirst().prefix { $0 != quote })
            }
        }
        return Tag(name: String(name), member: member, isEmpty: isEmpty)
    }

    /// Reads up to the end tag: an object where there are elements, else text, null where there is none.
    private mutating func content(of name: String) -> ContentValue? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 16 else { return nil }
        var members = ResourceContent()
        var text = ""
        while let open = rest.firstIndex(of: "<") {
            text += Self.unescaped(rest[..<open])
            rest = rest[open...].dropFirst()
            if rest.hasPrefix("/") {
                guard skip(past: ">") else { return nil }
                if !members.members.isEmpty { return .object(members) }
                let isBlank = text.allSatisfy(\.isWhitespace)
                return isBlank ? .null : .string(text)
            } else if rest.hasPrefix("![CDATA[") {
                let start = rest.index(rest.startIndex, offsetBy: 8)
                guard let end = rest[start...].range(of: "]]>") else { return nil }
                text += rest[start..<end.lowerBound]
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("!--") {
                guard skip(past: "-->") else { return nil }
            } else if rest.hasPrefix("!") || rest.hasPrefix("?") {
                guard skip(past: ">") else { return nil }
            } else {
                guard let child = tag() else { return nil }
                guard let value = child.isEmpty ? .null : content(of: child.name) else { return nil }
                members.members[child.member ?? child.name] = value
            }
        }
        return nil
    }

    private mutating func skip(past text: String) -> Bool {
        guard let range = rest.range(of: text) else { return false }
        rest = rest[range.upperBound...]
        return true
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces[0])) { result, piece in
            guard let end = piece.firstIndex(of: ";"), let character = character(piece[..<end]) else {
                result += "&" + piece
                return
            }
            result += character + piece[piece.index(after: end)...]
        }
    }

    private static func character(_ name: Substring) -> String? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let isHexadecimal = digits.hasPrefix("x")
            let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return code.flatMap(Unicode.Scalar.init).map { String($0) }
        }
    }
}
