import Testing
import UCWAGenModel
import UCWAGenReader

/// Pages and all that is told of them, as the command line prints it without the folder.
public struct Mistake: CustomTestStringConvertible, Sendable {
    /// What is wrong, or what looks wrong and is not.
    public var testDescription: String
    /// The pages.
    public var files: [ReferenceFile]
    /// What is told, in order.
    public var told: [String]

    /// A page called `contact` and what is told of it.
    public init(_ name: String, _ text: String, _ told: String...) {
        self.init(name, files: [("contact_ref.md", Array(text.utf8))], told: told)
    }

    /// Pages as bytes, by file name.
    public init(_ name: String, files: [(name: String, bytes: [UInt8])], told: [String]) {
        testDescription = name
        self.files = files.map { ReferenceFile(name: $0.name, bytes: $0.bytes) }
        self.told = told
    }

    /// Sketched pages and what is told of them.
    public init(_ name: String, pages: [PageSketch], _ told: String...) {
        self.init(name, files: pages.map { ($0.file, Array($0.text.utf8)) }, told: told)
    }

    /// The rules of a list that none of some lines was told by: a rule without a test.
    public static func untested(_ rules: [DiagnosticRule], in lines: [String]) -> [String] {
        rules.map(\.id).filter { id in !lines.contains { $0.hasSuffix("[\(id)]") } }
    }
}
