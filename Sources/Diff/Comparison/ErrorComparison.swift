import UCWAGenModel

/// Compares the errors that an operation lists: those that it answers with, or the reasons with which it may fail later.
struct ErrorComparison {
    /// A row of a table of errors.
    private struct Row {
        var code: String
        var subcode: String
        var status: Int?
        var description: Prose
        var source: SourcePosition

        var wording: Wording {
            ErrorConditionList.wording(code, subcode) + (status.map { " (\(String($0)))" } ?? "")
        }
    }

    /// What tells one error from others; one that comes with another status is still the same.
    private struct Name: Hashable {
        var code: String
        var subcode: String
    }

    private let path: PathPair
    private let noun: String
    private let added: ChangeRule
    private let removed: ChangeRule
    private let counted: FactCounts.Kind
    private let old: [Row]
    private let new: [Row]

    /// Compares the tables of synchronous errors.
    init(path: PathPair, _ old: [OperationError], _ new: [OperationError]) {
        self.path = path.child("errors")
        (noun, counted) = ("error", .errors)
        (added, removed) = (.errorAdded, .errorRemoved)
        let row = { (error: OperationError) in
            Row(
                code: error.code,
                subcode: error.subcode,
                status: error.status,
                description: error.description,
                source: error.source
            )
        }
        (self.old, self.new) = (old.map(row), new.map(row))
    }

    /// Compares the tables of asynchronous reasons, which come without a status.
    init(path: PathPair, _ old: [AsynchronousError], _ new: [AsynchronousError]) {
        self.path = path.child("asynchronousErrors")
        (noun, counted) = ("asynchronous error", .asynchronousErrors)
        (added, removed) = (.asynchronousErrorAdded, .asynchronousErrorRemoved)
        let row = { (error: AsynchronousError) in
            Row(code: error.code, subcode: error.subcode, description: error.description, source: error.source)
        }
        (self.old, self.new) = (old.map(row), new.map(row))
    }

    /// Adds what changed.
    func compare(_ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old,
            new,
            by: { Name(code: $0.code, subcode: $0.subcode) },
            likeness: [
                { $0.status == $1.status && $0.description.text == $1.description.text }, { $0.status == $1.status },
            ]
        )
        for group in matching.groups {
            RowGroupReport(
                added: added,
                removed: removed,
                counted: counted,
                path: { path.child($0.code, $0.subcode).new },
                oldPath: { path.child($0.code, $0.subcode).old },
                noun: noun,
                what: \.wording,
                value: { $0.status.map(String.init) },
                position: \.source,
                isSame: { $0.status == $1.status }
            ).report(group, &collector)
            for (oldRow, newRow) in group.pairs { compare(oldRow, newRow, &collector) }
        }
    }

    private func compare(_ old: Row, _ new: Row, _ collector: inout ChangeCollector) {
        let path = path.child(new.code, new.subcode).new
        if old.status != new.status {
            let words = { (status: Int?) in status.map(String.init) ?? "none" }
            let error = ErrorConditionList.wording(new.code, new.subcode)
            collector.add(
                .errorStatusChanged,
                path,
                "\(error) from \(name: words(old.status)) to \(name: words(new.status))",
                old: Change.Side(old.source, old.status.map(String.init)),
                new: Change.Side(new.source, new.status.map(String.init))
            )
        }
        collector.addWords(
            .description,
            path,
            of: "\(noun) \(new.wording)",
            old: (old.description, old.source),
            new: (new.description, new.source)
        )
    }
}

extension ErrorConditionList {
    /// A code with a subcode that says something, as one name.
    static func wording(_ code: String, _ subcode: String) -> Wording {
        "\(name: [code, meaningful(subcode)].compactMap(\.self).joined(separator: "/"))"
    }
}
