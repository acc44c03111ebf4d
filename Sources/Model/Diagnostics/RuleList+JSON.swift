extension RuleList {
    /// A JSON array of rules, each an object of `id`, `stage`, `severity`, `purpose` and `example`.
    public func json() -> String {
        var writer = JSONWriter()
        let rules = stages.flatMap { stage in stage.rules.map { (stage: stage.name, rule: $0) } }
        writer.array(rules) { writer, entry in
            writer.object { writer in
                writer.key("id")
                writer.string(entry.rule.id)
                writer.key("stage")
                writer.string(entry.stage)
                writer.key("severity")
                writer.string(entry.rule.severity.rawValue)
                writer.key("purpose")
                writer.string(entry.rule.purpose)
                writer.key("example")
                writer.string(entry.rule.example)
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
