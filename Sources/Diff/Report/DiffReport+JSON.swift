import UCWAGenModel

extension DiffReport {
    /// The version of the JSON form.
    public static let formatVersion = 1

    /// The report for programs; `diff.schema.json` describes it.
    public func json() -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("formatVersion")
            writer.integer(Self.formatVersion)
            writer.key("old")
            writer.edition(old)
            writer.key("new")
            writer.edition(new)
            writer.key("severities")
            writer.inlineObject { writer in
                for severity in ChangeSeverity.allCases {
                    writer.key(severity.rawValue)
                    writer.integer(count(severity))
                }
            }
            writer.key("facts")
            writer.array(FactCounts.Kind.allCases) { writer, kind in
                writer.inlineObject { writer in
                    writer.key("kind")
                    writer.string(kind.rawValue)
                    for (name, counts) in [
                        ("before", before), ("added", added), ("removed", removed), ("after", after),
                    ] {
                        writer.key(name)
                        writer.integer(counts[kind])
                    }
                }
            }
            writer.key("changes")
            writer.array(changes) { $0.change($1, acceptedBecause: nil) }
            writer.key("accepted")
            writer.array(accepted) { $0.change($1.change, acceptedBecause: $1.reason) }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONWriter {
    fileprivate mutating func edition(_ edition: DiffReport.Edition) {
        inlineObject { writer in
            writer.key("name")
            writer.string(edition.name)
            writer.key("folder")
            writer.string(edition.folder)
        }
    }

    fileprivate mutating func change(_ change: Change, acceptedBecause reason: String?) {
        let values = change.shortValues
        object { writer in
            writer.key("rule")
            writer.string(change.rule.id)
            writer.key("direction")
            writer.string(change.rule.direction.rawValue)
            writer.key("severity")
            writer.string(change.rule.severity.rawValue)
            writer.key("path")
            writer.string(change.path)
            writer.key("page")
            writer.string(change.page)
            writer.key("operation")
            writer.string(change.operation)
            writer.key("message")
            writer.string(change.message.text)
            writer.key("old")
            writer.side(change.old, values.old)
            writer.key("new")
            writer.side(change.new, values.new)
            writer.key("fingerprint")
            writer.string(change.fingerprint)
            if let reason {
                writer.key("reason")
                writer.string(reason)
            }
        }
    }

    private mutating func side(_ side: Change.Side, _ value: String?) {
        guard side.position != nil || value != nil else { return null() }
        inlineObject { writer in
            writer.key("file")
            writer.string(side.position?.file)
            writer.key("line")
            writer.integer(side.position?.line)
            writer.key("value")
            writer.string(value)
        }
    }
}
