import UCWAGenModel

/// Compares the operations of a resource.
struct OperationComparison {
    let comparison: Comparison
    let old: Resource
    let new: Resource

    /// Adds what changed.
    func compare(_ collector: inout ChangeCollector) {
        let matching = RowMatching(
            old.operations,
            new.operations,
            by: \.method,
            likeness: [{ $0.summary.text == $1.summary.text }]
        )
        for group in matching.groups {
            for operation in group.added {
                collector.add(
                    .operationAdded,
                    "\(new.name).\(operation.method)",
                    "\(name: operation.method)",
                    old: .absent,
                    new: Change.Side(operation.source),
                    added: FactCounts(of: operation)
                )
            }
            for operation in group.removed {
                collector.add(
                    .operationRemoved,
                    "\(old.name).\(operation.method)",
                    "\(name: operation.method)",
                    old: Change.Side(operation.source),
                    new: .absent,
                    removed: FactCounts(of: operation)
                )
            }
            for (oldOperation, newOperation) in group.pairs {
                collector.operation = newOperation.method
                compare(oldOperation, newOperation, &collector)
                collector.operation = nil
            }
        }
    }

    private func compare(
        _ oldOperation: ResourceOperation,
        _ newOperation: ResourceOperation,
        _ collector: inout ChangeCollector
    ) {
        let path = PathPair(old: old.name, new: new.name).child(newOperation.method)
        let oldInput = RequestInput(of: oldOperation, on: old, comparison.oldFamilies)
        let newInput = RequestInput(of: newOperation, on: new, comparison.newFamilies)
        RequestComparison(renames: comparison.renames, path: path)
            .compare((oldOperation, oldInput), (newOperation, newInput), &collector)
        let oldAnswer = AnswerForm(
            of: oldOperation,
            on: old,
            isReplacement: oldInput.replacedResource != nil,
            comparison.oldFamilies
        )
        let newAnswer = AnswerForm(
            of: newOperation,
            on: new,
            isReplacement: newInput.replacedResource != nil,
            comparison.newFamilies
        )
        ResponseComparison(renames: comparison.renames, path: path)
            .compare((oldOperation, oldAnswer), (newOperation, newAnswer), &collector)
        ErrorComparison(path: path, oldOperation.errors, newOperation.errors).compare(&collector)
        ErrorComparison(path: path, oldOperation.asynchronousErrors, newOperation.asynchronousErrors)
            .compare(&collector)
        collector.addWords(
            .summary,
            path.new,
            old: (oldOperation.summary, oldOperation.source),
            new: (newOperation.summary, newOperation.source)
        )
    }
}
