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

    /// An enumeration page.
    struct EnumerationEntry {
        let name: String
        let words: NameWords
        private let members: Set<String>

        init(name: String, members: Set<String>) {
            self.name = name
            words = NameWords(name)
            self.members = Set(members.map { $0.lowercased() })
        }

        /// Whether all values, given in lower case, are members.
        func contains(_ values: [String]) -> Bool { values.allSatisfy(members.contains) }
    }

    /// A resource page.
    private struct ResourceEntry {
        let name: String
        let words: NameWords
        let properties: Set<String>
        let links: Set<String>

        init(_ name: String, _ facts: ResourceFacts) {
            self.name = name
            words = NameWords(ResourceName(name).rel)
            properties = Set(facts.properties.map(\.name.text))
            links = Set(facts.links.map(\.name.text))
        }
    }

    /// The enumerations with all members, those that other pages use included, sorted by name.
    private(set) var enumerations: [EnumerationEntry] = []

    private var resources: [ResourceEntry] = []
    private var nameByKey: [String: String] = [:]
    private var enumerationByKey: [String: String] = [:]
    private var otherKeys: Set<String> = []
    private var occurrencesByRel: [String: [Occurrence]] = [:]
    private var answersByFile: [String: [Occurrence]] = [:]

    init(_ reference: Reference) {
        var members: [String: Set<String>] = [:]
        for page in reference.pages {
            switch page.content {
            case .resource(let facts):
                resources.append(ResourceEntry(page.name, facts))
                nameByKey[page.name.lowercased()] = page.name
                for event in facts.events {
                    for sample in event.samples { index(sample.embedded, format: .json, file: page.file) }
                }
                for operation in facts.operations { index(operation, file: page.file) }
            case .enumeration(let facts):
                enumerationByKey[page.name.lowercased()] = page.name
                members[page.name, default: []].formUnion((facts.members + facts.usedMembers).map(\.name.text))
            case .genericErrors, .other:
                otherKeys.insert(PageName.name(inFile: page.file).lowercased())
            }
        }
        for use in MemberUse.uses(in: reference, enumerationNamed: enumeration(named:)) {
            members[use.enumeration, default: []].insert(use.member)
        }
        enumerations = members.map { EnumerationEntry(name: $0.key, members: $0.value) }.sorted { $0.name < $1.name }
    }

    /// Whether an enumeration's qualifier, such as conversation in `ConversationState`, names a resource other than a page that
    /// has a property of the same name.
    func isPropertyOfAnotherResource(_ name: String, namedBy qualifier: ArraySlice<String>, than page: String) -> Bool {
        let own = NameWords(ResourceName(page).rel)
        guard !qualifier.isEmpty, own.words.suffix(qualifier.count) != qualifier else { return false }
        return resources.contains {
            $0.properties.contains(name) && $0.words.words.suffix(qualifier.count) == qualifier
        }
    }

    /// The pages of resources that link to a capability: they are what it changes.
    func resources(linkingTo page: String) -> [String] {
        let rel = ResourceName(page).rel
        return resources.filter { $0.name != page && $0.links.contains(rel) }.map(\.name)
    }

    /// The pages whose name and properties include those of a page: `messagingInvitation` those of `invitation`.
    func specializations(of page: String) -> [String] {
        guard let general = resources.first(where: { $0.name == page }), !general.properties.isEmpty else { return [] }
        return resources.filter { special in
            special.name != page && special.words.words.suffix(general.words.words.count) == general.words.words[...]
                && general.properties.isSubset(of: special.properties)
        }.map(\.name)
    }

    /// The pages of all revisions of a rel, the first first.
    func revisions(ofRel rel: String) -> [String] {
        ([rel] + (2...9).map { "\(rel)\($0)" }).compactMap(resource(named:))
    }

    /// The rels that resources give themselves, each once.
    func ownRels(of occurrences: [Occurrence]) -> [String] {
        var seen: Set<String> = []
        return occurrences.compactMap(\.resource.rel).filter { seen.insert($0).inserted }
    }

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
        if let name = resource(named: rel) { return name }
        return (2...9).lazy.compactMap { resource(named: "\(rel)\($0)") }.first
    }

    /// The name of the enumeration page of that name, without regard to case.
    func enumeration(named name: String) -> String? { enumerationByKey[name.lowercased()] }

    /// Whether there is a page under a key, of whatever kind.
    func hasPage(key: String) -> Bool {
        nameByKey[key] != nil || enumerationByKey[key] != nil || otherKeys.contains(key)
    }

    /// The resource that a link's destination leads to.
    func resource(destination: String) -> String? {
        PageName.key(ofDestination: destination).flatMap { nameByKey[$0] }
    }

    /// The enumeration that a link's destination leads to.
    func enumeration(destination: String) -> String? {
        PageName.key(ofDestination: destination).flatMap { enumerationByKey[$0] }
    }

    /// Where a resource occurs in samples: what a GET of its own page answers with, under whatever rel, then wherever its rel
    /// is found, its own page first.
    func occurrences(ofRel rel: String, page file: String) -> [Occurrence] {
        let all = occurrencesByRel[rel.lowercased()] ?? []
        return (answersByFile[file] ?? []) + all.filter { $0.file == file } + all.filter { $0.file != file }
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
