import UCWAGenModel

/// A fact that may have a sentence, and a digest of what the reference says of it.
struct SourceFact {
    /// The fact's name.
    let path: FactPath
    /// The path, numbered where it stands several times on a page.
    let key: String
    /// What the reference says; nil where it says nothing.
    let digest: WordDigest?

    /// The facts of a resource's page.
    static func facts(of resource: Resource) -> [SourceFact] {
        let name = resource.name
        var list = SourceFactList()
        list.add(.resource(name), resource.summary)
        list.add(.description(of: name), resource.description)
        list.add(.remarks(of: name), resource.remarks)
        for row in resource.properties { list.add(.property(row.name, of: name), row.summary) }
        for row in resource.links { list.add(.link(row.rel, of: name), row.summary) }
        for row in resource.scopes { list.add(.scope(row.name, of: name), row.description) }
        for row in resource.events {
            list.add(.event(row.kind, row.resource, from: row.sender, of: name), row.reason)
        }
        let labels = FactPath.labels(ofMethods: resource.operations.map(\.method))
        for (operation, label) in zip(resource.operations, labels) {
            list.add(operation, .operation(label, of: name))
        }
        return list.facts
    }

    /// The facts of an enumeration's page.
    static func facts(of enumeration: Enumeration) -> [SourceFact] {
        var list = SourceFactList()
        list.add(.enumeration(enumeration.name), enumeration.summary)
        list.add(.remarks(of: enumeration.name), enumeration.remarks)
        for member in enumeration.members { list.add(.member(member.name, of: enumeration.name), member.summary) }
        return list.facts
    }

    /// The facts of the page of the generic errors.
    static func facts(of errors: [GenericError]) -> [SourceFact] {
        var list = SourceFactList()
        // The model holds no words about the page as a whole.
        list.add(.genericErrors, nil)
        for error in errors { list.add(.genericError(error.name), error.description) }
        return list.facts
    }
}

/// Numbers the paths of facts while they are collected.
private struct SourceFactList {
    private(set) var facts: [SourceFact] = []
    private var counter = PathCounter()

    mutating func add(_ operation: ResourceOperation, _ path: FactPath) {
        add(path, operation.summary)
        for row in operation.query { add(.query(row.name, of: path), row.summary) }
        for row in operation.body?.fields ?? [] { add(.field(row.name, of: path), row.summary) }
        add(.response(of: path), operation.response.description)
        for row in operation.errors { add(.error(row.code, row.subcode, of: path), row.description) }
        for row in operation.asynchronousErrors {
            add(.asynchronousError(row.code, row.subcode, of: path), row.description)
        }
    }

    mutating func add(_ path: FactPath, _ words: Prose?) {
        // The constraints at the end are facts, which the page states anew.
        let digest = WordDigest(of: DescriptionTail.prose(in: words?.text ?? ""))
        facts.append(SourceFact(path: path, key: counter.key(of: path), digest: digest))
    }
}
