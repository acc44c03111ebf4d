import UCWAGenModel

/// Writes a model as Swift: one file for each page, and one for the namespace.
///
/// Values go in and values come out; nothing is read from or written to the file system.
public struct Emitter: Sendable {
    let templates: TemplateLibrary
    let options: EmitterOptions

    /// Creates an emitter.
    public init(templates: TemplateLibrary, options: EmitterOptions = EmitterOptions()) {
        self.templates = templates
        self.options = options
    }

    /// The Swift files of a model, or of what the options select of it, sorted by name.
    public func emit(_ model: ReferenceModel, diagnostics: inout Diagnostics) -> [GeneratedFile] {
        let selected = options.selection.apply(to: model, diagnostics: &diagnostics)
        let leftOut = Set(model.resources.map(\.name)).subtracting(selected.resources.map(\.name))
        let model = selected
        let catalogue = Catalogue(model, options, &diagnostics)
        let conditions = ErrorConditionTable(model, &diagnostics)
        let errorLists = ErrorLists(model, conditions)
        let commentary = Commentary(catalogue, options)
        let constants = ConstantViewBuilder(catalogue: catalogue, commentary: commentary, options: options)
        var names = SymbolTable(isCaseSensitive: false)
        var files: [GeneratedFile] = []
        files.reserveCapacity(model.resources.count + model.enumerations.count + 2)
        // Declared first: whatever the pages are called, this file keeps its name.
        let namespaceFile = namespaceFileName(&names, &diagnostics)
        let namespace = NamespaceViewBuilder(
            catalogue: catalogue,
            conditions: conditions,
            errorLists: errorLists,
            commentary: commentary,
            constants: constants,
            options: options,
            leftOut: leftOut
        )
        files.append(file(namespaceFile, namespace.namespace(&diagnostics)))
        for (enumeration, typeName) in zip(model.enumerations, catalogue.enumerationNames) {
            let name = fileName(enumeration.source, &names, &diagnostics)
            files.append(file(name, constants.enumeration(enumeration, typeName, &diagnostics)))
        }
        let types = TypeViewBuilder(
            catalogue: catalogue,
            conditions: conditions,
            errorLists: errorLists,
            commentary: commentary,
            options: options
        )
        for entry in catalogue.entries {
            let name = fileName(entry.resource.source, &names, &diagnostics)
            if entry.resource.isCapability || catalogue.sharedRepresentation(of: entry) != nil {
                files.append(file(name, types.capability(entry, &diagnostics)))
            } else {
                files.append(file(name, types.resource(entry, &diagnostics)))
            }
        }
        if let first = model.genericErrors.first {
            let name = fileName(first.source, &names, &diagnostics)
            files.append(file(name, constants.genericErrors(model.genericErrors, &diagnostics)))
        }
        return files.sorted { $0.name < $1.name }
    }

    private func namespaceFileName(_ names: inout SymbolTable, _ diagnostics: inout Diagnostics) -> String {
        guard options.fileNaming == .byContent else { return DeclaredFile.namespace }
        let namespace = options.namespace.isEmpty ? "UC" : options.namespace
        return names.declare(namespace, as: .file, at: nil, &diagnostics) + ".swift"
    }

    private func fileName(
        _ page: SourcePosition,
        _ names: inout SymbolTable,
        _ diagnostics: inout Diagnostics
    ) -> String {
        guard options.fileNaming == .byContent else { return DeclaredFile.name(ofPage: page.file) }
        let position = SourcePosition(file: page.file, line: 0)
        return names.declare(PageName.stem(of: page.file), as: .file, at: position, &diagnostics) + ".swift"
    }

    /// Source without its documentation comments: nothing else begins a line with three slashes.
    private static func withoutDocumentation(_ source: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.drop { $0 == " " }.hasPrefix("///") }.joined(separator: "\n")
    }

    private func file(_ name: String, _ view: some FileView) -> GeneratedFile {
        var source = templates.render(view)
        if !options.hasDocumentation { source = Self.withoutDocumentation(source) }
        // The mark tells our files from others, so it does not depend on the templates.
        if !source.hasPrefix(GeneratedFile.mark) { source = GeneratedFile.mark + ". Do not edit.\n\n" + source }
        let contents = SourceLayout.apply(to: source, lineLength: options.lineLength)
        return GeneratedFile(name: name, contents: contents)
    }
}
