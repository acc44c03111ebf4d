import UCWAGenModel

extension ReferenceModel {
    /// The facts alone: without sentences, places, evidence and other pages.
    ///
    /// Two references say the same where their facts are equal.
    public var facts: ReferenceModel {
        var model = self
        model.otherPages = []
        for index in model.undescribed.indices { model.undescribed[index].keepFacts() }
        for index in model.resources.indices { model.resources[index].keepFacts() }
        for index in model.enumerations.indices { model.enumerations[index].keepFacts() }
        for index in model.genericErrors.indices {
            model.genericErrors[index].description = ""
            model.genericErrors[index].source = .nowhere
        }
        return model
    }

    /// The paths of the facts that another model lacks or says otherwise, in the order of this one; then those that it adds.
    ///
    /// A fact that is made of others is named only where none of those differs.
    public func differences(to other: ReferenceModel) -> [String] {
        let (mine, others) = (FactIndex(facts), FactIndex(other.facts))
        let changed = mine.paths.filter { mine.fact(at: $0)?.fact.alone != others.fact(at: $0)?.fact.alone }
        let paths = changed + others.paths.filter { mine.fact(at: $0) == nil }
        return paths.filter { path in !paths.contains { $0.hasPrefix(path + ".") } }
    }
}

extension Fact {
    /// The fact without what it belongs to.
    fileprivate var alone: Fact {
        switch self {
        case .operation(let operation, _):
            .operation(operation, of: Resource(name: "", rel: "", summary: "", source: .nowhere))
        case .response(let response, _):
            .response(response, of: ResourceOperation(method: "", summary: "", source: .nowhere))
        case .member(let member, _): .member(member, of: Enumeration(name: "", summary: "", source: .nowhere))
        default: self
        }
    }
}

extension SourcePosition {
    fileprivate static let nowhere = SourcePosition(file: "", line: 0)
}

extension Resource {
    fileprivate mutating func keepFacts() {
        (summary, description, remarks, source) = ("", nil, nil, .nowhere)
        for index in properties.indices {
            (properties[index].summary, properties[index].source, properties[index].evidence) = ("", .nowhere, [])
        }
        for index in links.indices {
            (links[index].summary, links[index].source, links[index].evidence) = ("", .nowhere, [])
        }
        for index in scopes.indices { (scopes[index].description, scopes[index].source) = ("", .nowhere) }
        for index in events.indices { (events[index].reason, events[index].source) = ("", .nowhere) }
        for index in operations.indices { operations[index].keepFacts() }
    }
}

extension ResourceOperation {
    fileprivate mutating func keepFacts() {
        (summary, source) = ("", .nowhere)
        for index in query.indices { query[index].keepFacts() }
        if var body {
            for index in body.fields.indices { body.fields[index].keepFacts() }
            self.body = body
        }
        (response.description, response.evidence) = (nil, [])
        for index in errors.indices { (errors[index].description, errors[index].source) = ("", .nowhere) }
        for index in asynchronousErrors.indices {
            (asynchronousErrors[index].description, asynchronousErrors[index].source) = ("", .nowhere)
        }
    }
}

extension Parameter {
    fileprivate mutating func keepFacts() { (summary, source, evidence) = ("", .nowhere, []) }
}

extension UndescribedPage {
    fileprivate mutating func keepFacts() {
        mentions = []
        for index in (members ?? []).indices { members?[index].source = .nowhere }
    }
}

extension Enumeration {
    fileprivate mutating func keepFacts() {
        (summary, remarks, source) = ("", nil, .nowhere)
        for index in members.indices { (members[index].summary, members[index].source) = ("", .nowhere) }
    }
}
