import UCWAGenModel

extension MarkdownText {
    /// A link to the page of a resource or an enumeration.
    static func link(toPage name: String) -> String { "[\(name)](\(DistilledPage.file(ofPage: name)))" }
}
