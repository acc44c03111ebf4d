extension ResourceGraph {
    /// The graph in the language of Graphviz, several lines that end in a line break.
    ///
    /// Capabilities have a dashed outline; answers are dashed, revisions dotted.
    public func dot() -> String {
        var lines = ["digraph reference {", "    rankdir=LR;", "    node [shape=box, style=rounded];"]
        for node in nodes {
            var attributes: [String] = []
            if GraphIdentifier.identifier(of: node.name) != node.name {
                attributes.append("label=\(Self.quoted(node.name))")
            }
            if node.isCapability { attributes.append("style=\"rounded,dashed\"") }
            lines.append("    \(Self.identifier(node.name))\(Self.list(attributes));")
        }
        for edge in edges {
            let words = edge.words
            var attributes: [String] = []
            if !words.isEmpty { attributes.append("label=\(Self.quoted(words.joined(separator: ", ")))") }
            switch edge.relation {
            case .link: break
            case .answer: attributes.append("style=dashed")
            case .revision: attributes.append("style=dotted")
            }
            let ends = "\(Self.identifier(edge.source)) -> \(Self.identifier(edge.target))"
            lines.append("    \(ends)\(Self.list(attributes));")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private static func list(_ attributes: [String]) -> String {
        attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
    }

    /// An identifier in quotes, so that it is never one of the language's own words.
    private static func identifier(_ name: String) -> String {
        "\"\(GraphIdentifier.identifier(of: name))\""
    }

    /// A label: a backslash begins an escape there, and a control character may end the text.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            // Graphviz reads entities of HTML in labels.
            case "&": result += "&amp;"
            case _ where scalar.properties.generalCategory == .control: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
