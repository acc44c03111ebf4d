import UCWAGenModel
import UCWAGenReader

/// Finds pages, and where a resource occurs in samples, by name.
struct ReferenceIndex {
    /// A resource in a sample message.
    struct Occurrence {
        var resource: SampleResource
        var format: Format
        var file: String
    }

    /// The form of a sample message.
    enum Format {
        case json, xml
    }

    /// The enumerations by the words of their names, all members included, those that other pages use too.
    private(set) var enumerations = EnumerationIndex([:])
    /// The rel and the revision of each resource page.
    let revisions: RevisionIndex
    /// The resource pages by their names and links.
    private(set) var resources = ResourceNameIndex([])

    /// The members that pages use of the enumerations of others.
    private(set) var memberUses: [MemberUse] = []
    private var nameByKey: [String: String] = [:]
    private var enumerationByKey: [String: String] = [:]
    private var otherKeys: Set<String> = []
    private var operationsByPage: [String: [OperationFacts]] = [:]
    private var occurrencesByRel: [String: [Occurrence]] = [:]
    private var answersByFile: [String: [Occurrence]] = [:]

    init(_ reference: Reference) {
        revisions = RevisionIndex(reference)
        var members: [String: EnumerationIndex.Members] = [:]
        var entries: [ResourceNameIndex.Entry] = []
        for page in reference.pages {
            switch page.content {
            case .resource(let facts):
                entries.append(ResourceNameIndex.Entry(page, facts, rel: revisions.name(of: page.name).rel))
                nameByKey[page.name.lowercased()] = page.name
                for event in facts.events {
                    for sample in event.samples { index(sample.embedded, format: .json, file: page.file) }
                }
                operationsByPage[page.name] = facts.operations
                for operation in facts.operations { index(operation, file: page.file) }
            case .enumeration(let facts):
                enumerationByKey[page.name.lowercased()] = page.name
                members[page.name, default: .init()].listed.formUnion(facts.members.map(\.name.text))
                members[page.name, default: .init()].used.formUnion(facts.usedMembers.map(\.name.text))
            case .genericErrors, .other:
                otherKeys.insert(PageName.name(inFile: page.file).lowercased())
            }
        }
        let names = enumerationByKey
        memberUses = MemberUse.uses(in: reference, enumerationNamed: { names[$0.lowercased()] })
        for use in memberUses {
            members[use.enumeration, default: .init()].used.insert(use.member)
        }
        enumerations = EnumerationIndex(members)
        resources = ResourceNameIndex(entries)
    }

    /// Whether an enumeration's qualifier, such as conversation in `ConversationState`, names a resource other than a page that
    /// has a property of the same name.
    func isPropertyOfAnotherResource(_ name: String, namedBy qualifier: ArraySlice<String>, than page: String) -> Bool {
        let own = NameWords(self.name(of: page).rel)
        guard !qualifier.isEmpty, own.words.suffix(qualifier.count) != qualifier else { return false }
        return resources.named(endingIn: qualifier).contains { $0.properties.contains(name) }
    }

    /// The pages of resources that link to a capability: they are what it changes.
    func resources(linkingTo page: String) -> [String] {
        resources.linking(to: name(of: page).rel).filter { $0 != page }
    }

    /// The pages whose name and properties include those of a page: `messagingInvitation` those of `invitation`.
    func specializations(of page: String) -> [String] {
        guard let general = resources.entry(named: page), !general.properties.isEmpty else { return [] }
        return resources.named(endingIn: general.words.words[...])
            .filter { $0.name != page && general.properties.isSubset(of: $0.properties) }
            .map(\.name)
    }

    /// The pages of all revisions of a rel, the first first.
    func revisions(ofRel rel: String) -> [String] { revisions.pages(ofRel: rel) }

    /// The rel and the revision that a page describes.
    func name(of page: String) -> ResourceName { revisions.name(of: page) }

    /// The pages of the other revisions of a page's rel, the nearest first; of two that are equally near, the earlier.
    func otherRevisions(ofPage page: String) -> [String] {
        let own = name(of: page)
        let others = revisions(ofRel: own.rel).filter { $0 != page }.map { name(of: $0).revision }
        let order = zip(revisions(ofRel: own.rel).filter { $0 != page }, others).sorted {
            (abs($0.1 - own.revision), $0.1) < (abs($1.1 - own.revision), $1.1)
        }
        return order.map(\.0)
    }

    /// The name of the page of a rel's first revision.
    func firstRevision(ofRel rel: String) -> String? {
        resource(named: rel).flatMap { name(of: $0).revision == 1 ? $0 : nil }
    }

    /// The rels that resources give themselves, each once.
    func ownRels(of occurrences: [Occurrence]) -> [String] {
        var seen: Set<String> = []
        return occurrences.compactMap(\.resource.rel).filter { seen.insert($0).inserted }
    }

    /// The operations of a page, in page order.
    func operations(ofPage page: String) -> [OperationFacts] { operationsByPage[page] ?? [] }

    /// The sample requests of an operation.
    func requests(of operation: OperationFacts) -> [Occurrence] {
        let messages: [(SampleMessage?, Format)] = [(operation.jsonRequest, .json), (operation.xmlRequest, .xml)]
        return messages.compactMap { message, format in
            message?.resource.map { Occurrence(resource: $0, format: format, file: operation.position.file) }
        }
    }

    /// The name of the resource page of that name, without regard to case.
    func resource(named name: String) -> String? { nameByKey[name.lowercased()] }

    /// The name of the resource page of a rel: the first revision's, or the lowest that there is.
    func resource(rel: String) -> String? {
        revisions.pages(ofRel: rel).first ?? resource(named: rel)
    }

    /// The name of the enumeration page of that name, without regard to case.
    func enumeration(named name: String) -> String? { enumerationByKey[name.lowercased()] }

    /// Whether there is a page under a key, of whatever kind.
    func hasPage(key: String) -> Bool {
        nameByKey[key] != nil || enumerationByKey[key] != nil || otherKeys.contains(key)
    }

    /// The resource that a link's destination leads to.
    func resource(destination: String) -> String? {
        Prose.Mention.pageName(ofDestination: destination).flatMap { nameByKey[$0.lowercased()] }
    }

    /// The enumeration that a link's destination leads to.
    func enumeration(destination: String) -> String? {
        Prose.Mention.pageName(ofDestination: destination).flatMap { enumerationByKey[$0.lowercased()] }
    }

    /// Where a resource occurs in samples: what a GET of its own page answers with, under whatever rel, then wherever its rel
    /// is found, its own page first.
    func occurrences(ofRel rel: String, page file: String) -> [Occurrence] {
        let all = occurrencesByRel[rel.lowercased()] ?? []
        return (answersByFile[file] ?? []) + all.filter { $0.file == file } + all.filter { $0.file != file }
    }

    /// Where a rel occurs in the samples of one file.
    func occurrences(ofRel rel: String, in file: String) -> [Occurrence] {
        (occurrencesByRel[rel.lowercased()] ?? []).filter { $0.file == file }
    }

    private mutating func index(_ operation: OperationFacts, file: String) {
        var answers: [Occurrence] = []
        if case .json(let resource)? = operation.jsonResponse?.body {
            answers.append(.init(resource: resource, format: .json, file: file))
        }
        if case .xml(let resource)? = operation.xmlResponse?.body {
            answers.append(.init(resource: resource, format: .xml, file: file))
        }
        for answer in answers { index(answer.resource, format: answer.format, file: file) }
        if operation.method == "GET" { answersByFile[file, default: []] += answers }
    }

    private mutating func index(_ resource: SampleResource, format: Format, file: String) {
        if let rel = resource.rel {
            occurrencesByRel[rel.lowercased(), default: []].append(
                .init(resource: resource, format: format, file: file)
            )
        }
        index(resource.embedded, format: format, file: file)
    }

    private mutating func index(_ embedded: [SampleResource.Embedded], format: Format, file: String) {
        for item in embedded {
            for resource in item.resources {
                // Embedded under a rel of its own page, such as `from`, a resource speaks for that page too.
                if item.rel != resource.rel {
                    let occurrence = Occurrence(resource: resource, format: format, file: file)
                    occurrencesByRel[item.rel.lowercased(), default: []].append(occurrence)
                }
                index(resource, format: format, file: file)
            }
        }
    }
}
