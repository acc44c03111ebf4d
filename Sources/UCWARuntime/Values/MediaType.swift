/// A media type with its parameters, such as `text/plain;charset=utf-8`, read as leniently as servers write it.
public struct MediaType: Hashable, Sendable {
    /// Type and subtype in lower case, such as `text/plain`.
    public var name: String
    /// The parameters in their order; names in lower case, values without quotation marks.
    public var parameters: [Parameter]

    /// A parameter of a media type.
    public struct Parameter: Hashable, Sendable {
        /// The name in lower case, such as `charset`.
        public var name: String
        /// The value without quotation marks; empty where there is none.
        public var value: String

        /// Creates a parameter.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Reads a media type; what is not one has a name all the same.
    public init(_ text: some StringProtocol) {
        var pieces = Self.pieces(text)
        name = Self.trimmed(pieces.removeFirst()).lowercased()
        parameters = pieces.compactMap { piece in
            let end = piece.firstIndex(of: "=")
            let name = Self.trimmed(end.map { String(piece[..<$0]) } ?? piece).lowercased()
            let value = Self.unquoted(Self.trimmed(end.map { String(piece[$0...].dropFirst()) } ?? ""))
            return name.isEmpty ? nil : Parameter(name: name, value: value)
        }
    }

    /// The value of a parameter; nil where there is none.
    public subscript(parameter: String) -> String? {
        parameters.first { $0.name == parameter.lowercased() }?.value
    }

    /// Whether content of the type is JSON.
    public var isJSON: Bool { name.hasSuffix("/json") || name.hasSuffix("+json") }

    /// Whether content of the type is XML; a page of a browser is not.
    public var isXML: Bool { name == "application/xml" || name == "text/xml" || isServiceXML }

    private var isServiceXML: Bool { name.hasSuffix("+xml") && !name.contains("xhtml") }

    /// The text between semicolons that are not in quotation marks.
    private static func pieces(_ text: some StringProtocol) -> [String] {
        var pieces = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func unquoted(_ text: String) -> String {
        text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }
}
