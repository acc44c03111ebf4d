import UCWAGenTemplating

/// The names that templates may use, from the views that fill them.
public enum TemplateReference {
    /// The names of every kind of file as an outline, several lines that end in a line break.
    public static var text: String {
        FileKind.allCases.map { kind in
            "\(kind.rawValue).mustache\n" + outline(kind.schema, depth: 1)
        }.joined(separator: "\n")
    }

    /// The names of every kind of file as a DocC article.
    public static var markdown: String {
        var text = """
            # The names of templates

            What each template may name. This page is written by the generator from the views that fill the templates.

            A name of a text stands alone (`{{name}}`); one of a list, of a part, of a flag or of a text that may be missing opens a
            section (`{{#name}}…{{/name}}`), in which the names under it are known as well as those around it.

            """
        for kind in FileKind.allCases {
            text += "\n## \(kind.rawValue).mustache\n\n" + list(kind.schema, depth: 0)
        }
        return text
    }

    private static func outline(_ schema: [String: ViewKey], depth: Int) -> String {
        schema.sorted { $0.key < $1.key }.map { name, key in
            String(repeating: "    ", count: depth) + "\(name): \(key.words)\n" + outline(key.keys, depth: depth + 1)
        }.joined()
    }

    private static func list(_ schema: [String: ViewKey], depth: Int) -> String {
        schema.sorted { $0.key < $1.key }.map { name, key in
            String(repeating: "  ", count: depth) + "- `\(name)`: \(key.words)\n" + list(key.keys, depth: depth + 1)
        }.joined()
    }
}

extension ViewKey {
    /// What a name stands for, as a person says it.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .optionalText: "text, or nothing"
        case .markup: "mark-up"
        case .flag: "a flag"
        case .texts: "a list of texts"
        case .list: "a list"
        case .view: "a part, or nothing"
        }
    }
}
