extension DiagnosticReport {
    /// A JSON array with one diagnostic a line, so that it can be read as a whole as well as searched by line.
    ///
    /// The keys are `rule`, `severity`, `file`, `line`, `column` and `message`. All are always there: `file` is null where the
    /// matter is not one of a file, `line` and `column` where it is one of the file as a whole.
    public func json() -> String {
        var writer = JSONWriter()
        writer.array(diagnostics) { writer, diagnostic in
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
            }
        }
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
