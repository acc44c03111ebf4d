import UCWAGenModel

/// The facts of all pages of a reference.
public struct Reference: Sendable {
    /// The pages, sorted by file.
    public var pages: [PageFacts]

    /// Creates a reference from pages in any order.
    public init(pages: [PageFacts]) {
        self.pages = pages.sorted { $0.file < $1.file }
    }

    /// Reads pages.
    ///
    /// - Parameters:
    ///   - files: The pages' names, relative to the folder of the reference, and contents, in any order.
    ///   - diagnostics: Where everything is told that the pages say wrongly or that could not be used.
    public init(files: [ReferenceFile], diagnostics: inout Diagnostics) {
        let reader = PageReader()
        var pages: [PageFacts] = []
        var fileByName: [String: String] = [:]
        for file in files.sorted(by: { $0.name < $1.name }) {
            guard let page = reader.read(file: file.name, bytes: file.bytes, diagnostics: &diagnostics) else {
                continue
            }
            if case .other = page.content {
            } else if let first = fileByName[page.name.lowercased()] {
                diagnostics.report(
                    .pageDuplicate,
                    at: page.position,
                    "the page describes '\(page.name)', as '\(first)' does: expected one page for a name"
                )
                continue
            } else {
                fileByName[page.name.lowercased()] = file.name
            }
            pages.append(page)
        }
        self.init(pages: pages)
        reportEmpty(files: files.count, diagnostics: &diagnostics)
    }
}

extension Reference {
    /// Reports that there are pages, and none of them describes anything of the API.
    private func reportEmpty(files: Int, diagnostics: inout Diagnostics) {
        let isEmpty = pages.allSatisfy { page in
            if case .other = page.content { true } else { false }
        }
        guard isEmpty, files > 0 else { return }
        diagnostics.report(
            .referenceEmpty,
            at: nil,
            "\(files == 1 ? "the only page describes no" : "none of \(files) pages describes a") resource, "
                + "\(files == 1 ? "no" : "an") enumeration \(files == 1 ? "and not" : "or") the generic errors: nothing to generate"
        )
    }
}

/// A file of the reference, as it is on disk.
public struct ReferenceFile: Hashable, Sendable {
    /// The file's name, relative to the folder of the reference.
    public var name: String
    /// The contents.
    public var bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
