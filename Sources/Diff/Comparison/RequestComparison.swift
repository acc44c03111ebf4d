import UCWAGenModel

/// Compares what the request of an operation carries.
struct RequestComparison {
    let renames: Renames
    let path: PathPair

    /// An operation with what its request takes.
    typealias Request = (operation: ResourceOperation, input: RequestInput)

    /// Adds what changed.
    func compare(_ old: Request, _ new: Request, _ collector: inout ChangeCollector) {
        compareBodies(old, new, &collector)
        let isFormOther = compareReplacement(old, new, &collector)
        ParameterComparison(renames: renames, path: path, isFormOther: isFormOther).compare(old, new, &collector)
    }

    private func compareBodies(_ old: Request, _ new: Request, _ collector: inout ChangeCollector) {
        let sources = (old: old.operation.source, new: new.operation.source)
        let (before, after) = (old.operation.body, new.operation.body)
        if let rule = bodyRule(old, new) {
            let (oldForm, newForm) = (Self.form(old), Self.form(new))
            let isPlain = rule == .requestBodyAdded || rule == .requestBodyRemoved
            collector.add(
                rule,
                path.new,
                isPlain ? "" : "from \(name: oldForm) to \(name: newForm)",
                old: Change.Side(sources.old, oldForm),
                new: Change.Side(sources.new, newForm)
            )
        }
        guard let before, let after, before.content == after.content else { return }
        MediaTypeComparison(
            added: .requestMediaTypeAdded,
            removed: .requestMediaTypeRemoved,
            path: path.new,
            sources: sources
        ).compare(before.mediaTypes, after.mediaTypes, &collector)
    }

    /// The rule for what a body holds; nil where it holds the same kind of thing.
    private func bodyRule(_ old: Request, _ new: Request) -> ChangeRule? {
        let (oldBytes, newBytes) = (Self.bytes(old.input), Self.bytes(new.input))
        let isBroken = oldBytes.map { $0.name != newBytes?.name } ?? (newBytes?.isRequired == true)
        if isBroken { return .requestBodyContentChanged }
        switch (old.operation.body?.content, new.operation.body?.content) {
        case (nil, nil): return nil
        case (nil, _?): return .requestBodyAdded
        case (_?, nil): return .requestBodyRemoved
        case (let before?, let after?): return before == after ? nil : .requestBodyRestated
        }
    }

    /// What the initializer of the input calls the bytes of a body, and whether it needs them; nil where it takes none.
    private static func bytes(_ input: RequestInput) -> (name: String, isRequired: Bool)? {
        guard input.hasRawBody else { return nil }
        return (input.rawBodyRow?.name ?? "body", input.rawBodyRow?.isRequired ?? true)
    }

    private static func form(_ request: Request) -> String {
        switch request.operation.body?.content {
        case nil: "nothing"
        case .resource: "named fields"
        case .raw: request.input.rawBodyRow.map { "raw content called \($0.name)" } ?? "raw content"
        }
    }

    /// Whether a PUT takes the resource as a whole, where its page or its fields have changed.
    private func compareReplacement(_ old: Request, _ new: Request, _ collector: inout ChangeCollector) -> Bool {
        let (before, after) = (Self.subject(old.input), Self.subject(new.input))
        let isSame =
            renames.resource(before.resource) == after.resource
            && (before.resource == nil || before.isAlone == after.isAlone)
        guard !isSame else { return false }
        let words = { (subject: (resource: String?, isAlone: Bool)) in
            subject.resource.map { "the resource \($0)" + (subject.isAlone ? "" : " and values") } ?? "single values"
        }
        collector.add(
            .requestReplacementChanged,
            path.new,
            "from \(words(before)) to \(words(after))",
            old: Change.Side(old.operation.source, words(before)),
            new: Change.Side(new.operation.source, words(after))
        )
        return (before.resource == nil) != (after.resource == nil)
    }

    /// The resource that a request sends back, and whether that is all, so that the method of the link takes it as it is.
    private static func subject(_ input: RequestInput) -> (resource: String?, isAlone: Bool) {
        (input.replacedResource?.name, input.members.isEmpty && !input.hasRawBody)
    }
}

/// Compares the media types that samples show.
struct MediaTypeComparison {
    let added: ChangeRule
    let removed: ChangeRule
    let path: String
    let sources: (old: SourcePosition, new: SourcePosition)

    /// Adds what changed.
    func compare(_ old: [String], _ new: [String], _ collector: inout ChangeCollector) {
        for type in new where !old.contains(type) {
            let side = Change.Side(sources.new, type)
            collector.add(added, path, "\(name: type)", old: .absent, new: side)
        }
        for type in old where !new.contains(type) {
            let side = Change.Side(sources.old, type)
            collector.add(removed, path, "\(name: type)", old: side, new: .absent)
        }
    }
}
