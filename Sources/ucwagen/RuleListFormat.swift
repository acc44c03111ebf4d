import ArgumentParser
import UCWAGenModel

/// A form of a list of rules.
enum RuleListFormat: String, ExpressibleByArgument, CaseIterable {
    /// Paragraphs for a terminal.
    case text
    /// The article of the documentation.
    case markdown
    /// One JSON array of objects.
    case json
}

extension RuleList {
    /// The list in a form; the introduction stands above the tables of an article of the documentation.
    func text(as format: RuleListFormat, introduction: String) -> String {
        switch format {
        case .text: text()
        case .markdown: markdown(introduction: introduction)
        case .json: json()
        }
    }
}
