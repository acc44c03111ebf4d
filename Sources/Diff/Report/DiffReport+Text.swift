import UCWAGenModel

extension DiffReport {
    /// The report for a terminal: how many changes there are of each kind, what happened alike on several pages, and the rest page
    /// by page, the worst first.
    ///
    /// - Parameters:
    ///   - isVerbose: Whether documentation is shown, and every change with its place and its fingerprint.
    ///   - style: How text is set off.
    public func text(isVerbose: Bool = false, style: TextStyle = .plain) -> String {
        var lines = summary(style)
        let shown = isVerbose ? changes : changes.filter { $0.rule.severity != .documentation }
        let outline = DiffOutline(shown)
        let writer = EntryLines(report: self, isVerbose: isVerbose, style: style)
        if !outline.patterns.isEmpty {
            lines += ["", style.bold("On several pages")]
            for entry in outline.patterns { lines += writer.pattern(entry) }
        }
        for page in outline.pages {
            lines += ["", style.bold(page.name ?? "The API as a whole")]
            for entry in page.entries { lines += writer.entry(entry) }
        }
        if isVerbose, !accepted.isEmpty {
            lines += ["", style.bold("Accepted")]
            lines += accepted.map { change, reason in
                "  \(change.fingerprint) \(change.path): \(change.message.text): \(reason)"
            }
        }
        let hidden = changes.count - shown.count
        if hidden > 0 { lines += ["", "Changes of words are listed with --verbose."] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func summary(_ style: TextStyle) -> [String] {
        let total = changes.isEmpty ? "no change" : Count(changes.count, "change").words
        let rest = accepted.isEmpty ? "" : ", and \(accepted.count) accepted"
        var lines = [style.bold("\(old.name) → \(new.name): \(total)\(rest)")]
        let severities = ChangeSeverity.allCases.filter { count($0) > 0 }
        let width = severities.map(\.title.count).max() ?? 0
        let digits = severities.map { String(count($0)).count }.max() ?? 0
        for severity in severities {
            let title = severity.title.padded(to: width)
            let number = String(repeating: " ", count: digits - String(count(severity)).count) + String(count(severity))
            let kinds = ruleCounts(severity).map { "\($0.rule.title) \($0.count)" }
            lines.append("  \(style.coloured(title, severity.colour))  \(number)  \(kinds.listed(in: 90, "kinds"))")
        }
        let facts = FactCounts.Kind.allCases.compactMap { kind in factChange(kind).map { "\(kind.title) \($0)" } }
        lines += ("facts: " + facts.joined(separator: ", ")).wrapped(to: 118).map { facts.isEmpty ? "" : "  " + $0 }
            .filter { !$0.isEmpty }
        return lines
    }

    /// How many facts of a kind came and went, such as `+148 -2`; nil where none did.
    private func factChange(_ kind: FactCounts.Kind) -> String? {
        let signed = [added[kind] > 0 ? "+\(added[kind])" : nil, removed[kind] > 0 ? "-\(removed[kind])" : nil]
        let words = signed.compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// The rules of the changes of a severity, the most frequent first.
    public func ruleCounts(_ severity: ChangeSeverity) -> [(rule: ChangeRule, count: Int)] {
        changes(severity).grouped(by: \.rule).map { (rule: $0[0].rule, count: $0.count) }
            .sorted { ($1.count, $0.rule.id) < ($0.count, $1.rule.id) }
    }
}

/// Writes the lines of entries.
private struct EntryLines {
    let report: DiffReport
    let isVerbose: Bool
    let style: TextStyle

    /// How many characters names may take where there are many.
    private static let room = 96
    private static let width = ChangeSeverity.allCases.map(\.rawValue.count).max() ?? 0
    private static let indentation = String(repeating: " ", count: width + 6)

    /// An entry on several pages.
    func pattern(_ entry: DiffOutline.Entry) -> [String] {
        guard !isVerbose else { return self.entry(entry) }
        return [head(entry, operation: nil), Self.indentation + style.dim(entry.places.listed(in: Self.room))]
    }

    /// An entry on one page.
    func entry(_ entry: DiffOutline.Entry) -> [String] {
        let operations = Set(entry.changes.map(\.place))
        let operation = operations.count == 1 ? entry.changes.first?.operation : nil
        return [head(entry, operation: operation)] + (isVerbose ? entry.changes.map(line) : [])
    }

    private func head(_ entry: DiffOutline.Entry, operation: String?) -> String {
        let severity = entry.rule.severity
        let label = style.coloured(severity.rawValue.padded(to: Self.width), severity.colour)
        let place = operation.map { " in \($0)" } ?? ""
        let words = entry.items.map(\.words.text).filter { !$0.isEmpty }
        let what = words.isEmpty ? "" : ": " + (isVerbose ? words.joined(separator: ", ") : words.listed(in: Self.room))
        let rule = isVerbose ? " " + style.dim("[\(entry.rule.id)]") : ""
        return "  \(label)  \(entry.rule.title)\(what)\(place)\(rule)"
    }

    private func line(_ change: Change) -> String {
        let places = [(change.old.position, report.old.folder), (change.new.position, report.new.folder)]
            .compactMap { position, folder in position.map { "\($0.path(in: folder)):\($0.line)" } }
        return Self.indentation + change.fingerprint + " " + change.path + "  "
            + style.dim(places.joined(separator: " → "))
    }
}

extension ChangeSeverity {
    /// The colour in which a terminal shows the severity; nil for its own.
    fileprivate var colour: TextStyle.Colour? {
        switch self {
        case .source: .red
        case .wire: .yellow
        case .additive: .green
        case .documentation: nil
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension [String] {
    /// As many of them as there is room for, and how many there are besides, which may have a name.
    fileprivate func listed(in width: Int, _ noun: String = "") -> String {
        var room = width
        let shown = prefix { name in
            defer { room -= name.count + 2 }
            return room >= name.count || room == width
        }
        let rest = count - shown.count
        // One more takes no more room than saying that there is one.
        return rest > 1
            ? shown.joined(separator: ", ") + " and \(rest) more" + (noun.isEmpty ? "" : " " + noun)
            : joined(separator: ", ")
    }
}
