import UCWAGenModel
import UCWAGenTemplates

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

    /// The templates that travel with the generator, sorted by name.
    public static var builtIn: [TemplateSource] {
        BuiltInTemplates.all.map { TemplateSource(file: $0.file, text: String(decoding: $0.bytes, as: UTF8.self)) }
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
