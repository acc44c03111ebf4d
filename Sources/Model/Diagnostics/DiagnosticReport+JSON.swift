extension DiagnosticReport {
    /// A JSON array with one diagnostic a line, so that it can be read as a whole as well as searched by line.
    ///
    /// The keys are `rule`, `severity`, `file`, `line`, `column` and `message`. All are always there: `file` is null where the
    /// matter is not one of a file, `line` and `column` where it is one of the file as a whole. Accepted diagnostics have a key more,
    /// `accepted` with the reason.
    public func json() -> String {
        var writer = JSONWriter()
        let entries = diagnostics.map { ($0, String?.none) } + accepted.map { ($0.diagnostic, $0.reason) }
        writer.array(entries) { writer, entry in
            let (diagnostic, reason) = entry
            let position = diagnostic.position
            let isPlaced = (position?.line ?? 0) > 0
            writer.inlineObject { writer in
                writer.key("rule")
                writer.string(diagnostic.rule.id)
                writer.key("severity")
                writer.string(diagnostic.severity.rawValue)
                writer.key("file")
                writer.string(position?.path(in: folder))
                writer.key("line")
                writer.integer(isPlaced ? position?.line : nil)
                writer.key("column")
                writer.integer(isPlaced ? position?.column : nil)
                writer.key("message")
                writer.string(diagnostic.message)
                guard let reason else { return }
                writer.key("accepted")
                writer.string(reason)
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
