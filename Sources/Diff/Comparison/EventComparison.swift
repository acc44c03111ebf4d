import UCWAGenModel

/// Compares the events of a resource.
struct EventComparison {
    let renames: Renames
    let path: PathPair

    /// What tells one event from others.
    private struct Name: Hashable {
        var kind: Event.Kind
        var resource: String
        var sender: String
    }

    /// Adds what changed.
    func compare(_ old: [Event], _ new: [Event], _ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old,
            new,
            by: { event in
                let sender = renames.resource(event.sender)
                return Name(kind: event.kind, resource: renames.resource(event.resource), sender: sender)
            },
            { Name(kind: $0.kind, resource: $0.resource, sender: $0.sender) },
            likeness: [
                { $0.priority == $1.priority && $0.reason.text == $1.reason.text }, { $0.priority == $1.priority },
            ]
        )
        for group in matching.groups {
            RowGroupReport(
                added: .eventAdded,
                removed: .eventRemoved,
                counted: .events,
                path: { path.new + ".events.\($0.kind.rawValue)" },
                oldPath: { path.old + ".events.\($0.kind.rawValue)" },
                noun: "event",
                what: Self.what,
                value: { "\($0.resource), sent by \($0.sender), priority \($0.priority)" },
                addedRemark: { $0.sender.isEmpty ? "" : " by \(name: $0.sender)" },
                removedRemark: { $0.sender.isEmpty ? "" : " by \(name: $0.sender)" },
                position: \.source
            ).report(group, &collector)
            for (oldEvent, newEvent) in group.pairs { compare(oldEvent, newEvent, &collector) }
        }
    }

    private static func what(_ event: Event) -> Wording {
        "\(name: event.kind.rawValue) of \(name: event.resource)"
    }

    private func compare(_ old: Event, _ new: Event, _ collector: inout ChangeCollector) {
        let path = path.new + ".events.\(new.kind.rawValue)"
        if old.priority != new.priority {
            collector.add(
                .eventPriorityChanged,
                path,
                "\(Self.what(new)) from \(name: old.priority) to \(name: new.priority)",
                old: Change.Side(old.source, old.priority),
                new: Change.Side(new.source, new.priority)
            )
        }
        collector.addWords(
            .description,
            path,
            of: "event \(Self.what(new))",
            old: (old.reason, old.source),
            new: (new.reason, new.source)
        )
    }
}
