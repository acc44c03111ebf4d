/// A media type with its parameters, such as `text/plain;charset=utf-8`, read as leniently as servers write it.
public struct MediaType: Hashable, Sendable {
    /// Type and subtype in lowercase, such as `text/plain`.
    public var name: String
    /// The parameters in their order; names in lowercase, values without quotation marks.
    public var parameters: [Parameter]

    /// A parameter of a media type.
    public struct Parameter: Hashable, Sendable {
        /// The name in lowercase, such as `charset`.
        public var name: String
        /// The value without quotation marks; empty if there is none.
        public var value: String

        /// Creates a parameter.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Reads a media type. Text that is none becomes the name.
    public init(_ text: some StringProtocol) {
        var pieces = HeaderText.pieces(text, separatedBy: ";")
        name = HeaderText.trimmed(pieces.removeFirst()).lowercased()
        parameters = pieces.compactMap { piece in
            let (name, value) = HeaderText.parameter(piece)
            return name.isEmpty ? nil : Parameter(name: name, value: value)
        }
    }

    /// The value of a parameter; nil if there is none.
    public subscript(parameter: String) -> String? {
        parameters.first { $0.name == parameter.lowercased() }?.value
    }

    /// Whether content of the type is JSON.
    public var isJSON: Bool { name.hasSuffix("/json") || name.hasSuffix("+json") }

    /// Whether content of the type is XML. XHTML does not count: it is for browsers.
    public var isXML: Bool { name == "application/xml" || name == "text/xml" || isServiceXML }

    private var isServiceXML: Bool { name.hasSuffix("+xml") && !name.contains("xhtml") }
}
