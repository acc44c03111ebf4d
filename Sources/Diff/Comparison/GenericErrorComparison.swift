import UCWAGenModel

/// Compares the errors that any operation may answer with.
enum GenericErrorComparison {
    /// What changed.
    static func changes(from old: [GenericError], to new: [GenericError]) -> [Change] {
        var collector = ChangeCollector(page: "genericErrors", at: new.first?.source)
        comparePages(old, new, &collector)
        let matching = RowMatching(old, new, by: \.name, likeness: [{ $0.description.text == $1.description.text }])
        for group in matching.groups {
            RowGroupReport(
                added: .genericErrorAdded,
                removed: .genericErrorRemoved,
                counted: .genericErrors,
                path: { "genericErrors.\($0.name)" },
                noun: "generic error",
                what: { "\(name: $0.name)" },
                position: \.source
            ).report(group, &collector)
            for (old, new) in group.pairs {
                collector.addWords(
                    .description,
                    "genericErrors.\(new.name)",
                    of: "generic error \(name: new.name)",
                    old: (old.description, old.source),
                    new: (new.description, new.source)
                )
            }
        }
        return collector.changes
    }

    private static func comparePages(_ old: [GenericError], _ new: [GenericError], _ collector: inout ChangeCollector) {
        guard let before = old.first, let after = new.first else { return }
        let (oldPage, newPage) = (stem(before.source.file), stem(after.source.file))
        guard oldPage.lowercased() != newPage.lowercased() else { return }
        collector.add(
            .genericErrorsRenamed,
            "genericErrors.\(after.name)",
            "from \(name: oldPage) to \(name: newPage)",
            old: Change.Side(before.source, oldPage),
            new: Change.Side(after.source, newPage)
        )
    }

    private static func stem(_ file: String) -> String {
        file.lowercased().hasSuffix(".md") ? String(file.dropLast(3)) : file
    }
}
