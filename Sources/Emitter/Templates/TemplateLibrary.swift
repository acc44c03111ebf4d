import Mustache
import UCWAGenModel

/// Templates, checked and compiled once.
public struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary

    /// Checks and compiles templates.
    ///
    /// - Parameter sources: All templates that are used, those included by others as well.
    /// - Throws: ``TemplateError`` with every unknown name, template and transform, and every template that is missing.
    public init(_ sources: [TemplateSource] = TemplateSource.builtIn) throws(TemplateError) {
        var diagnostics = Diagnostics()
        var check = TemplateCheck(sources, &diagnostics)
        for kind in FileKind.allCases { check.check(kind, &diagnostics) }
        guard diagnostics.all.isEmpty else { throw TemplateError(diagnostics: diagnostics.sorted()) }
        var library = MustacheLibrary()
        for source in sources {
            do {
                try library.register(source.text, named: source.name)
            } catch {
                let position = SourcePosition(file: source.file, line: 1)
                throw TemplateError(diagnostics: [Diagnostic(.templateSyntax, at: position, "\(error)")])
            }
        }
        self.library = library
    }

    /// Renders a view with the template of its kind.
    func render(_ view: some FileView) -> String {
        library.render(view, withTemplate: type(of: view).kind.rawValue) ?? ""
    }
}
