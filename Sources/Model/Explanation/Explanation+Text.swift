extension Explanation {
    /// The explanation for a person to read, several lines that end in a line break.
    ///
    /// - Parameters:
    ///   - folder: What stands before the files' names.
    ///   - style: How names and places are set off.
    public func text(folder: String, style: TextStyle = .plain) -> String {
        var lines = ["\(style.bold(path)): \(kind)", "  \(decision)"]
        let width = details.map(\.label.count).max() ?? 0
        for detail in details {
            lines.append("  \(detail.label)\(padding(detail.label, width)) \(detail.value)")
        }
        for source in sources {
            lines.append("")
            lines.append("  " + place(source.position.file, source.position.line, folder, style))
            for paragraph in source.words.split(separator: "\n") { lines.append("    \(paragraph)") }
        }
        if let first = evidence.first {
            lines += ["", style.bold("Decided by")]
            lines += self.lines(first, folder, style)
        }
        if evidence.count > 1 {
            lines += ["", style.bold("Also said")]
            for piece in evidence.dropFirst() { lines += self.lines(piece, folder, style) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ evidence: Evidence, _ folder: String, _ style: TextStyle) -> [String] {
        let width = Evidence.Rule.allCases.map(\.rawValue.count).max() ?? 0
        let rule = evidence.rule.rawValue
        return [
            "  \(rule)\(padding(rule, width)) \(place(evidence.file, evidence.line, folder, style))",
            "    \(evidence.text)",
        ]
    }

    private func place(_ file: String, _ line: Int, _ folder: String, _ style: TextStyle) -> String {
        let path = folder.isEmpty || file.contains("/") ? file : "\(folder)/\(file)"
        return style.dim("\(path):\(line)")
    }

    private func padding(_ word: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - word.count))
    }
}

extension Explanation {
    /// The explanation as JSON, as UTF-8 that ends in a line break.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.string(path)
            writer.key("kind")
            writer.string(kind)
            writer.key("decision")
            writer.string(decision)
            writer.key("details")
            writer.array(details) { writer, detail in
                writer.inlineObject { writer in
                    writer.key("label")
                    writer.string(detail.label)
                    writer.key("value")
                    writer.string(detail.value)
                }
            }
            writer.key("sources")
            writer.array(sources) { writer, source in
                writer.inlineObject { writer in
                    writer.key("file")
                    writer.string(source.position.file)
                    writer.key("line")
                    writer.integer(source.position.line)
                    writer.key("words")
                    writer.string(source.words)
                }
            }
            writer.evidence(evidence)
        }
        writer.newline()
        return writer.bytes
    }
}
