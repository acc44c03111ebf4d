import UCWAGenModel
import UCWAGenReader

/// Turns the sections of events into a list, one entry for a row.
struct EventResolver {
    /// Resolves a page's sections.
    func resolve(_ sections: [EventFacts], diagnostics: inout Diagnostics) -> [Event] {
        var kinds: Set<Event.Kind> = []
        return sections.flatMap { section in
            let isRepeated = !kinds.insert(section.kind).inserted
            let kind = isRepeated ? meantKind(of: section, diagnostics: &diagnostics) : section.kind
            kinds.insert(kind)
            return section.rows.map { row in
                Event(
                    kind: kind,
                    resource: row.resource.text,
                    priority: row.priority.text,
                    sender: row.sender.text,
                    reason: row.reason.prose,
                    source: row.position
                )
            }
        }
    }

    /// What a section means whose heading stands on the page a second time: what its sample shows.
    private func meantKind(of section: EventFacts, diagnostics: inout Diagnostics) -> Event.Kind {
        let shown = section.samples.lazy.compactMap { $0.type.flatMap(Event.Kind.init) }.first
        guard let shown, shown != section.kind else { return section.kind }
        diagnostics.report(
            .eventKindMismatch,
            at: section.position,
            "heading \"\(section.kind.rawValue)\" stands twice, and the sample under this one says \"\(shown.rawValue)\": "
                + "read as \(shown.rawValue)"
        )
        return shown
    }
}
