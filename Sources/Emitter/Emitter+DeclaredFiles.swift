import UCWAGenModel

extension Emitter {
    /// The Swift files of a model, one for every page, whatever it holds.
    ///
    /// A build system that declares its outputs before the pages are read needs each of them to be written: a guide, or a page that
    /// is left out, yields a file with a comment. The files are called as ``DeclaredFile`` says.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - pages: The names of all files of the reference.
    ///   - diagnostics: Where is told what cannot be written as it is.
    public func emit(
        _ model: ReferenceModel,
        forEachOf pages: [String],
        diagnostics: inout Diagnostics
    ) -> [GeneratedFile] {
        Self.reportAmbiguous(pages, diagnostics: &diagnostics)
        let files = Emitter(templates: templates, options: options.naming(.byPage)).emit(
            model,
            diagnostics: &diagnostics
        )
        let written = Set(files.map(\.name))
        let others = pages.filter { !written.contains(DeclaredFile.name(ofPage: $0)) }.map { page in
            GeneratedFile(
                name: DeclaredFile.name(ofPage: page),
                contents: "\(GeneratedFile.mark) from \(page), which yields no Swift here. Do not edit.\n"
            )
        }
        return (files + others).sorted { $0.name < $1.name }
    }

    /// Two pages cannot yield one file, nor can a page yield the file of them all; case does not matter to every file system.
    private static func reportAmbiguous(_ pages: [String], diagnostics: inout Diagnostics) {
        var yielders: [String: String] = [DeclaredFile.namespace.lowercased(): "all pages together do"]
        for page in pages.sorted() {
            let file = DeclaredFile.name(ofPage: page)
            guard let other = yielders.updateValue("'\(page)' does", forKey: file.lowercased()) else { continue }
            diagnostics.report(
                .outputAmbiguous,
                at: SourcePosition(file: page, line: 1),
                "the page yields '\(file)', as \(other): expected another name for it"
            )
        }
    }
}
