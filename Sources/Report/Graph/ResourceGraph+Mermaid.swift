extension ResourceGraph {
    /// The graph as a flowchart of Mermaid, several lines that end in a line break.
    ///
    /// Capabilities have round ends; answers and revisions are dotted.
    public func mermaid() -> String {
        var lines = ["flowchart LR"]
        for node in nodes {
            let (opening, closing) = node.isCapability ? ("([", "])") : ("[", "]")
            let label = Self.quoted(node.name)
            lines.append("    \(GraphIdentifier.identifier(of: node.name))\(opening)\(label)\(closing)")
        }
        for edge in edges {
            let arrow = edge.relation == .link ? "-->" : "-.->"
            let words = edge.words
            let label = words.isEmpty ? "" : "|\(Self.quoted(words.joined(separator: ", ")))|"
            let source = GraphIdentifier.identifier(of: edge.source)
            lines.append("    \(source) \(arrow)\(label) \(GraphIdentifier.identifier(of: edge.target))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A label: what could end it, or be read as mark-up, stands there by its number.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "#", "&", "<", ">", ";", "`", "\\", "|", "$":
                result += "#\(scalar.value);"
            case _ where scalar.properties.generalCategory == .control: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        // Nothing between the quotes is an error there.
        return (text.isEmpty ? "\" " : result) + "\""
    }
}
