import Foundation
import TestSupport
import UCWAGenDistiller
import UCWAGenEmitter
import UCWAGenModel
import UCWAGenReader

/// A reference and the pages that it is distilled to.
struct Distillation: Sendable {
    /// The reference.
    let original: ReadReference
    /// What it was distilled to.
    let pages: [DistilledPage]
    /// What the reference said, to be kept beside the pages.
    let record: SentenceRecord
    /// What was told of sentences.
    let diagnostics: Diagnostics

    /// Distils pages beside others that are there.
    init(_ files: [ReferenceFile], into existing: [ReferenceFile] = [], by record: SentenceRecord = SentenceRecord()) {
        original = ReadReference(files: files)
        var diagnostics = Diagnostics()
        let distiller = Distiller(folder: "out")
        pages = distiller.pages(of: original.model, keeping: existing, by: record, diagnostics: &diagnostics)
        self.record = distiller.record(of: original.model)
        self.diagnostics = diagnostics
    }

    /// Distils a folder.
    init(folder: URL) {
        self.init(Self.files(in: folder))
    }

    /// Distils pages given as text, by file name.
    init(
        pages: [String: String],
        into existing: [ReferenceFile] = [],
        by record: SentenceRecord = SentenceRecord()
    ) {
        self.init(pages.map { ReferenceFile(name: $0.key, bytes: Array($0.value.utf8)) }, into: existing, by: record)
    }

    /// The distilled pages as the reader is given them.
    var files: [ReferenceFile] { pages.map { ReferenceFile(name: $0.file, bytes: Array($0.contents.utf8)) } }

    /// The distilled pages, read.
    var readBack: ReadReference { ReadReference(files: files) }

    /// What was told, as the command line prints it.
    var told: [String] { diagnostics.sorted().map { $0.text(folder: "") } }

    /// The text of a page.
    func text(_ file: String) -> String { pages.first { $0.file == file }?.contents ?? "" }

    /// The pages of a folder.
    static func files(in folder: URL) -> [ReferenceFile] {
        var diagnostics = Diagnostics()
        return ReferenceFolder(path: folder.path).files(diagnostics: &diagnostics)
    }

    /// The files of Swift that a model yields, without documentation and without the comment that names the page, whose file may be
    /// spelled otherwise.
    static func swift(of model: ReferenceModel) throws -> [String: String] {
        var diagnostics = Diagnostics()
        let emitter = Emitter(templates: try TemplateLibrary(), options: EmitterOptions(hasDocumentation: false))
        let files = emitter.emit(model, diagnostics: &diagnostics)
        return Dictionary(
            uniqueKeysWithValues: files.map { file in
                (file.name, file.contents.split(separator: "\n").dropFirst().joined(separator: "\n"))
            }
        )
    }
}
