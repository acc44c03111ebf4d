import UCWAGenModel

/// Compares what an operation answers with when it succeeds.
struct ResponseComparison {
    let renames: Renames
    let path: PathPair

    /// An operation with what its answer is read as.
    typealias Answer = (operation: ResourceOperation, form: AnswerForm)

    /// Adds what changed.
    func compare(_ old: Answer, _ new: Answer, _ collector: inout ChangeCollector) {
        let (before, after) = (old.operation.response, new.operation.response)
        let sources = (old: old.operation.source, new: new.operation.source)
        let path = path.new + ".response"
        let isOutputOther = renames.answer(old.form) != new.form
        let rule = rule(before, after)
        if let rule {
            collector.add(
                isOutputOther ? rule : .responseRestated,
                path,
                "from \(name: before.phrase) to \(name: after.phrase)",
                old: Change.Side(sources.old, before.phrase),
                new: Change.Side(sources.new, after.phrase)
            )
        } else if isOutputOther {
            collector.add(
                .responseOutputChanged,
                path,
                "from \(name: old.form.phrase) to \(name: new.form.phrase)",
                old: Change.Side(sources.old, old.form.phrase),
                new: Change.Side(sources.new, new.form.phrase)
            )
        }
        if before.status != after.status {
            let words = { (status: Int?) in status.map(String.init) ?? "none" }
            collector.add(
                .responseStatusChanged,
                path,
                "from \(name: words(before.status)) to \(name: words(after.status))",
                old: Change.Side(sources.old, before.status.map(String.init)),
                new: Change.Side(sources.new, after.status.map(String.init))
            )
        }
        // Media types come and go with the content.
        if before.content == after.content {
            MediaTypeComparison(
                added: .responseMediaTypeAdded,
                removed: .responseMediaTypeRemoved,
                path: path,
                sources: sources
            ).compare(before.mediaTypes, after.mediaTypes, &collector)
        }
        // A response that only a sample or another revision shows has no item: to list it changes its origin alone.
        if before.item != after.item, before.origin == after.origin {
            collector.add(
                .responseItemChanged,
                path,
                "",
                old: Change.Side(sources.old, before.item),
                new: Change.Side(sources.new, after.item)
            )
        }
        let words = (old: (before.description, sources.old), new: (after.description, sources.new))
        collector.addWords(.description, path, of: "the answer", old: words.old, new: words.new)
    }

    /// The rule of the first thing that the reference says otherwise; nil where it says the same.
    private func rule(_ old: Response, _ new: Response) -> ChangeRule? {
        if old.content != new.content { return .responseContentChanged }
        if renames.resource(old.resource) != new.resource { return .responseResourceChanged }
        if old.isArray != new.isArray { return .responseArrayChanged }
        return old.hasLocation != new.hasLocation ? .responseLocationChanged : nil
    }
}

extension AnswerForm {
    /// What an answer is read as, in a few words.
    fileprivate var phrase: String {
        switch self {
        case .nothing: "nothing"
        case .raw: "raw content"
        case .unnamed: "content without a name"
        case .eventPackage: "an event package"
        case .created(let name): "\(name ?? "a resource"), created"
        case .resource(let name): name ?? "a resource"
        case .list(let name): "a list of \(name ?? "resources")"
        case .replaced(let name): "\(name ?? "a resource"), replaced"
        }
    }
}
