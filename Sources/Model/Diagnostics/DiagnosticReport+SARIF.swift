extension DiagnosticReport {
    /// A SARIF 2.1.0 log of one run, as code scanning services read it.
    ///
    /// Columns are those of the diagnostics, counted in bytes; SARIF counts characters, which is the same wherever a line is
    /// ASCII up to the place.
    ///
    /// - Parameter rules: All rules of the tool, in the order in which they are to be listed.
    public func sarif(rules: [DiagnosticRule]) -> String {
        let indexByRule = Dictionary(
            rules.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("$schema")
            writer.string("https://json.schemastore.org/sarif-2.1.0.json")
            writer.key("version")
            writer.string("2.1.0")
            writer.key("runs")
            writer.array([diagnostics]) { writer, diagnostics in
                writer.object { writer in
                    writer.key("tool")
                    writer.object { writer in
                        writer.key("driver")
                        writer.driver(rules)
                    }
                    writer.key("results")
                    writer.array(diagnostics) { writer, diagnostic in
                        writer.result(diagnostic, ruleIndex: indexByRule[diagnostic.rule.id], folder: folder)
                    }
                }
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONWriter {
    fileprivate mutating func driver(_ rules: [DiagnosticRule]) {
        object { writer in
            writer.key("name")
            writer.string("ucwagen")
            writer.key("informationUri")
            writer.string("https://github.com/ucwagen/ucwagen")
            writer.key("rules")
            writer.array(rules) { $0.descriptor($1) }
        }
    }

    private mutating func descriptor(_ rule: DiagnosticRule) {
        object { writer in
            writer.key("id")
            writer.string(rule.id)
            writer.key("shortDescription")
            writer.message(rule.purpose)
            writer.key("fullDescription")
            writer.message("\(rule.purpose) For example: \(rule.example)")
            writer.key("defaultConfiguration")
            writer.inlineObject { writer in
                writer.key("level")
                // SARIF has the same words for the same levels.
                writer.string(rule.severity.rawValue)
            }
            writer.key("help")
            writer.message(rule.help)
        }
    }

    fileprivate mutating func result(_ diagnostic: Diagnostic, ruleIndex: Int?, folder: String) {
        object { writer in
            writer.key("ruleId")
            writer.string(diagnostic.rule.id)
            if let ruleIndex {
                writer.key("ruleIndex")
                writer.integer(ruleIndex)
            }
            writer.key("level")
            writer.string(diagnostic.severity.rawValue)
            writer.key("message")
            writer.message(diagnostic.message)
            if let position = diagnostic.position {
                writer.key("locations")
                writer.array([position]) { writer, position in
                    writer.object { writer in
                        writer.key("physicalLocation")
                        writer.physicalLocation(position, folder: folder)
                    }
                }
            }
        }
    }

    private mutating func physicalLocation(_ position: SourcePosition, folder: String) {
        let location = ArtifactLocation(path: position.path(in: folder))
        object { writer in
            writer.key("artifactLocation")
            writer.inlineObject { writer in
                writer.key("uri")
                writer.string(location.uri)
                if let base = location.uriBaseId {
                    writer.key("uriBaseId")
                    writer.string(base)
                }
            }
            guard position.line > 0 else { return }
            writer.key("region")
            writer.inlineObject { writer in
                writer.key("startLine")
                writer.integer(position.line)
                if position.column > 0 {
                    writer.key("startColumn")
                    writer.integer(position.column)
                }
            }
        }
    }

    private mutating func message(_ text: String) {
        inlineObject { writer in
            writer.key("text")
            writer.string(text)
        }
    }
}

extension DiagnosticRule {
    /// What somebody can do about a diagnostic.
    fileprivate var help: String {
        let severities = Diagnostic.Severity.allCases.reversed().map(\.rawValue).joined(separator: ", ")
        return "Mend what is named, or set '\(id)' to \(severities) or off under 'rules' in ucwagen.yml."
    }
}
