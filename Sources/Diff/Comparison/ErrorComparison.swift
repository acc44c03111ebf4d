import UCWAGenModel

/// Compares the errors that an operation lists.
struct ErrorComparison {
    let path: PathPair

    /// What tells one error from others; one that comes with another status is still the same.
    private struct Name: Hashable {
        var code: String
        var subcode: String
    }

    /// Adds what changed.
    func compare(_ old: [OperationError], _ new: [OperationError], _ collector: inout ChangeCollector) {
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
                added: .errorAdded,
                removed: .errorRemoved,
                counted: .errors,
                path: { path.new + ".errors.\($0.code).\($0.subcode)" },
                oldPath: { path.old + ".errors.\($0.code).\($0.subcode)" },
                noun: "error",
                what: Self.what,
                value: { $0.status.map(String.init) },
                position: \.source,
                isSame: { $0.status == $1.status }
            ).report(group, &collector)
            for (oldError, newError) in group.pairs { compare(oldError, newError, &collector) }
        }
    }

    private static func what(_ error: OperationError) -> Wording {
        ErrorConditionList.wording(error.code, error.subcode) + (error.status.map { " (\(String($0)))" } ?? "")
    }

    private func compare(_ old: OperationError, _ new: OperationError, _ collector: inout ChangeCollector) {
        let path = path.new + ".errors.\(new.code).\(new.subcode)"
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
            of: "error \(Self.what(new))",
            old: (old.description, old.source),
            new: (new.description, new.source)
        )
    }
}

/// Compares the reasons with which an operation may fail later.
struct AsynchronousErrorComparison {
    let path: PathPair

    /// What tells one reason from others.
    private struct Name: Hashable {
        var code: String
        var subcode: String
    }

    /// Adds what changed.
    func compare(_ old: [AsynchronousError], _ new: [AsynchronousError], _ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old,
            new,
            by: { Name(code: $0.code, subcode: $0.subcode) },
            likeness: [{ $0.description.text == $1.description.text }]
        )
        for group in matching.groups {
            RowGroupReport(
                added: .asynchronousErrorAdded,
                removed: .asynchronousErrorRemoved,
                counted: .asynchronousErrors,
                path: { path.new + ".asynchronousErrors.\($0.code).\($0.subcode)" },
                oldPath: { path.old + ".asynchronousErrors.\($0.code).\($0.subcode)" },
                noun: "asynchronous error",
                what: Self.what,
                position: \.source
            ).report(group, &collector)
            for (oldError, newError) in group.pairs {
                collector.addWords(
                    .description,
                    path.new + ".asynchronousErrors.\(newError.code).\(newError.subcode)",
                    of: "asynchronous error \(Self.what(newError))",
                    old: (oldError.description, oldError.source),
                    new: (newError.description, newError.source)
                )
            }
        }
    }

    private static func what(_ error: AsynchronousError) -> Wording {
        ErrorConditionList.wording(error.code, error.subcode)
    }
}

extension ErrorConditionList {
    /// A code with a subcode that says something, as one name.
    static func wording(_ code: String, _ subcode: String) -> Wording {
        "\(name: [code, meaningful(subcode)].compactMap(\.self).joined(separator: "/"))"
    }
}
