import UCWAGenModel

extension MarkdownText {
    /// The name of a resource: a link to its page where it has one.
    static func resource(_ name: String, in model: ReferenceModel) -> String {
        model.resources.contains { $0.name == name } ? link(toPage: name) : escaped(name)
    }

    /// A link to the page of a resource or an enumeration.
    static func link(toPage name: String) -> String { "[\(name)](\(DistilledPage.file(ofPage: name)))" }
}
