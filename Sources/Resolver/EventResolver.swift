import UCWAGenModel
import UCWAGenReader

/// Turns the sections of events into a list, one entry for a row.
struct EventResolver {
    /// Resolves a page's sections.
    func resolve(_ sections: [EventFacts], diagnostics: inout Diagnostics) -> [Event] {
        sections.flatMap { section in
            let kind = kind(of: section, diagnostics: &diagnostics)
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

    /// What a section is about: what its sample shows, where that is not what its heading says.
    private func kind(of section: EventFacts, diagnostics: inout Diagnostics) -> Event.Kind {
        let shown = section.samples.lazy.compactMap { $0.type.flatMap(Event.Kind.init) }.first
        guard let shown, shown != section.kind else { return section.kind }
        diagnostics.report(
            .eventKindMismatch,
            at: section.position,
            "the heading says \"\(section.kind.rawValue)\", the sample under it \"\(shown.rawValue)\": read as \(shown.rawValue)"
        )
        return shown
    }
}
