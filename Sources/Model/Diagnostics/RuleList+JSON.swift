extension RuleList {
    /// A JSON array of rules, each an object of `id`, its group, its labels, `purpose`, `reason` where there is one, and `example`.
    public func json() -> String {
        var writer = JSONWriter()
        let rules = groups.flatMap { group in group.rules.map { (group: group.name, rule: $0) } }
        writer.array(rules) { writer, entry in
            writer.object { writer in
                writer.key("id")
                writer.string(entry.rule.id)
                writer.key(grouping)
                writer.string(entry.group)
                for label in entry.rule.labels {
                    writer.key(label.name)
                    writer.string(label.value)
                }
                writer.key("purpose")
                writer.string(entry.rule.purpose)
                if let reason = entry.rule.reason {
                    writer.key("reason")
                    writer.string(reason)
                }
                writer.key("example")
                writer.string(entry.rule.example)
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
