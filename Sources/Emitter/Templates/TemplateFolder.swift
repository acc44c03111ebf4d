import Foundation
import UCWAGenModel
import UCWAGenTemplating

/// A folder of templates that take the place of built-in ones.
public struct TemplateFolder {
    private let path: String

    /// Creates a folder; nothing is read yet.
    public init(path: String) {
        self.path = path
    }

    /// The templates of the folder, and those built in whose names it does not have.
    ///
    /// - Throws: ``TemplateError`` where the folder or a template cannot be read.
    public func sources() throws(TemplateError) -> [TemplateSource] {
        var sources: [String: TemplateSource] = [:]
        for source in TemplateSource.builtIn { sources[source.name] = source }
        for file in try names() {
            let place = path + "/" + file
            guard let data = FileManager.default.contents(atPath: place) else {
                throw failure("cannot read the template '\(place)'")
            }
            let source = TemplateSource(file: place, text: String(decoding: data, as: UTF8.self))
            sources[source.name] = source
        }
        return sources.values.sorted { $0.name < $1.name }
    }

    private func names() throws(TemplateError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw failure("cannot read the folder of templates '\(path)'")
        }
        let templates = names.filter { $0.hasSuffix(".mustache") }.sorted()
        guard !templates.isEmpty else {
            throw failure("no template in '\(path)': expected files that end in '.mustache'")
        }
        return templates
    }

    private func failure(_ message: String) -> TemplateError {
        TemplateError(diagnostics: [Diagnostic(.templateUnreadable, at: nil, message)])
    }
}
