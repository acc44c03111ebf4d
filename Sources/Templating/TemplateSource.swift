import UCWAGenModel

/// The text of a template.
public struct TemplateSource: Hashable, Sendable {
    /// The name by which other templates include it: the file's name without `.mustache`.
    public var name: String
    /// The file, for diagnostics.
    public var file: String
    /// The text.
    public var text: String

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - file: The file's path; its last part without `.mustache` is the template's name.
    ///   - text: The text.
    public init(file: String, text: String) {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        self.name = last.hasSuffix(".mustache") ? String(last.dropLast(9)) : last
        self.file = file
        self.text = text
    }

    /// Creates a source from a file that travels with the generator.
    public init(file: String, bytes: [UInt8]) {
        self.init(file: file, text: String(decoding: bytes, as: UTF8.self))
    }
}

/// Templates that cannot be used, and everything that is wrong with them.
public struct TemplateError: Error, Hashable, Sendable {
    /// What is wrong, by file and line.
    public var diagnostics: [Diagnostic]

    /// Creates an error.
    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
