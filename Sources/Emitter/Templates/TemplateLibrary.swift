import UCWAGenTemplating
import UCWAGenTemplates

/// The templates of Swift files, checked and compiled once.
public struct TemplateLibrary: Sendable {
    private let templates: CompiledTemplates

    /// Checks and compiles templates.
    ///
    /// - Parameter sources: All templates that are used, those included by others as well.
    /// - Throws: ``TemplateError`` with every unknown name, template and transform, and every template that is missing.
    public init(_ sources: [TemplateSource] = TemplateSource.builtIn) throws(TemplateError) {
        let roots = FileKind.allCases.map { ($0.rawValue, $0.schema) }
        templates = try CompiledTemplates(sources, writing: .plain, roots: roots)
    }

    /// Renders a view with the template of its kind.
    func render(_ view: some FileView) -> String {
        templates.render(view, with: type(of: view).kind.rawValue)
    }
}

extension TemplateSource {
    /// The templates that travel with the generator, sorted by name.
    public static var builtIn: [TemplateSource] {
        BuiltInTemplates.all.map { TemplateSource(file: $0.file, bytes: $0.bytes) }
    }
}
