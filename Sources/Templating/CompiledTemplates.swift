import Mustache
import UCWAGenModel

/// Templates, checked and compiled once.
public struct CompiledTemplates: Sendable {
    private let kind: TextKind
    private let library: MustacheLibrary

    /// Checks and compiles templates.
    ///
    /// - Parameters:
    ///   - sources: All templates that are used, those included by others as well.
    ///   - kind: What they write.
    ///   - roots: The templates that are filled with views, by name, each with the keys of its view.
    /// - Throws: ``TemplateError`` with every unknown name, template and transform, and every template that is missing.
    public init(
        _ sources: [TemplateSource],
        writing kind: TextKind,
        roots: [(name: String, schema: [String: ViewKey])]
    ) throws(TemplateError) {
        var diagnostics = Diagnostics()
        var check = TemplateCheck(sources, writing: kind, &diagnostics)
        for (name, schema) in roots { check.check(name, filledWith: schema, &diagnostics) }
        guard diagnostics.all.isEmpty else { throw TemplateError(diagnostics: diagnostics.sorted()) }
        MustacheContentTypes.register(EscapedText(), named: EscapedText.name)
        var library = MustacheLibrary()
        for source in sources {
            do {
                try library.register(source.text, named: source.name)
            } catch {
                let position = SourcePosition(file: source.file, line: 1)
                throw TemplateError(diagnostics: [Diagnostic(.templateSyntax, at: position, "\(error)")])
            }
        }
        self.kind = kind
        self.library = library
    }

    /// Fills a template, one of the roots, with a view.
    public func render(_ view: some View, with template: String) -> String {
        library.render(view, withTemplate: template) ?? ""
    }

    /// Fills a template that writes mark-up; what templates of plain text write is escaped as a whole.
    public func markup(_ view: some View, with template: String) -> Markup {
        let text = render(view, with: template)
        return Markup(trusted: kind == .markup ? text : EscapedText().escapeText(text))
    }
}
