/// Something about the reference that a person should know: what was found, what was expected, where.
public struct Diagnostic: Hashable, Sendable {
    /// How much a diagnostic matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
        /// Worth knowing; nothing is wrong.
        case note
        /// The reference is wrong or unclear; it was read as it is most likely meant.
        case warning
        /// Facts are missing or contradict each other; nothing is written.
        case error

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }

        /// Orders from the least to the most important.
        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
    }

    /// The rule that was broken.
    public var rule: DiagnosticRule
    /// How much it matters; the rule's own severity unless the configuration sets another.
    public var severity: Severity
    /// The place; nil where the matter is not one of a page, and line 0 where it is the file as a whole.
    public var position: SourcePosition?
    /// What was found and what was expected, in one sentence without a full stop.
    public var message: String
    /// The path of the fact that it is about, where its position does not say that: samples show many facts.
    public var subject: String?

    /// Creates a diagnostic with the severity of its rule.
    public init(
        _ rule: DiagnosticRule,
        at position: SourcePosition?,
        about subject: String? = nil,
        _ message: String
    ) {
        self.rule = rule
        self.severity = rule.severity
        self.position = position
        self.subject = subject
        self.message = message
    }
}

extension Diagnostic {
    /// The form that editors read: `file:line:column: severity: message [rule]`.
    ///
    /// - Parameters:
    ///   - folder: The folder of the reference, such as `specs`.
    ///   - style: How the place, the severity and the rule are set off.
    public func text(folder: String, style: TextStyle = .plain) -> String {
        let level = style.coloured(severity.rawValue + ":", severity.colour)
        let body = "\(level) \(message) \(style.dim("[\(rule.id)]"))"
        guard let position else { return body }
        let path = position.path(in: folder)
        guard position.line > 0 else { return style.bold("\(path):") + " " + body }
        return style.bold("\(path):\(position.line):\(position.column):") + " " + body
    }
}

extension Diagnostic.Severity {
    /// The colour of the severity; a note has none.
    fileprivate var colour: TextStyle.Colour? {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: nil
        }
    }
}
