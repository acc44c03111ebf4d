import UCWAGenEmitter
import UCWAGenModel

/// The JSON Schema of `ucwagen.yml`, by which editors complete keys and mark mistakes.
enum ConfigurationSchema {
    /// The schema as UTF-8 that ends in a line break.
    ///
    /// - Parameter rules: The rules whose severity may be set.
    static func json(rules: [DiagnosticRule]) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("$schema")
            writer.string("https://json-schema.org/draft/2020-12/schema")
            writer.key("title")
            writer.string("The configuration of ucwagen, ucwagen.yml")
            writer.key("type")
            // An empty file says nothing, which is allowed.
            writer.inlineArray(["object", "null"])
            writer.key("additionalProperties")
            writer.boolean(false)
            writer.key("properties")
            writer.object { writer in
                for key in ConfigurationKey.allCases {
                    writer.key(key.rawValue)
                    writer.object { writer in
                        writer.key("description")
                        writer.string(key.purpose)
                        write(key, rules, to: &writer)
                    }
                }
            }
            writer.key("$defs")
            writer.object { writer in
                writer.key("severity")
                writer.object { writer in
                    writer.key("enum")
                    // YAML before version 1.2 reads `off` as false.
                    let severities = Diagnostic.Severity.allCases.reversed().map(\.rawValue) + ["off", nil]
                    writer.array(severities) { writer, severity in
                        if let severity { writer.string(severity) } else { writer.boolean(false) }
                    }
                }
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func write(_ key: ConfigurationKey, _ rules: [DiagnosticRule], to writer: inout JSONWriter) {
        switch key {
        case .specs:
            writer.text(default: "specs")
        case .output:
            writer.text(default: "Generated")
        case .overrides, .templates:
            writer.text()
        case .namespace:
            writer.text(pattern: "^([A-Za-z_][A-Za-z0-9_]*)?$", default: "UC")
        case .runtimeModule:
            writer.text(pattern: "^[A-Za-z_][A-Za-z0-9_]*$", default: "UCWARuntime")
        case .access:
            writer.choice(EmitterOptions.AccessLevel.allCases.map(\.rawValue), default: "public")
        case .documentation:
            writer.key("type")
            writer.string("boolean")
            writer.key("default")
            writer.boolean(true)
        case .depth:
            writer.key("type")
            writer.string("integer")
            writer.key("minimum")
            writer.integer(0)
        case .include, .exclude:
            writer.key("anyOf")
            writer.array([false, true]) { writer, isList in
                writer.object { writer in
                    guard isList else { return writer.text() }
                    writer.key("type")
                    writer.string("array")
                    writer.key("items")
                    writer.object { $0.text() }
                }
            }
        case .names:
            writer.key("type")
            writer.string("object")
            writer.key("additionalProperties")
            writer.object { $0.text(pattern: "^[A-Za-z_][A-Za-z0-9_]*$") }
        case .rules:
            writer.key("type")
            writer.string("object")
            writer.key("additionalProperties")
            writer.boolean(false)
            writer.key("properties")
            writer.object { writer in
                for rule in rules {
                    writer.key(rule.id)
                    writer.inlineObject { writer in
                        writer.key("$ref")
                        writer.string("#/$defs/severity")
                        writer.key("default")
                        writer.string(rule.severity.rawValue)
                        writer.key("description")
                        writer.string(rule.purpose)
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func text(pattern: String? = nil, default value: String? = nil) {
        key("type")
        string("string")
        if let pattern {
            key("pattern")
            string(pattern)
        }
        if let value {
            key("default")
            string(value)
        }
    }

    fileprivate mutating func choice(_ words: [String], default value: String) {
        key("enum")
        inlineArray(words)
        key("default")
        string(value)
    }
}
