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

    private var nameByKey: [String: String] = [:]
    private var enumerationByKey: [String: String] = [:]
    private var otherKeys: Set<String> = []
    private var occurrencesByRel: [String: [Occurrence]] = [:]
    private var answersByFile: [String: [Occurrence]] = [:]

    init(_ reference: Reference) {
        for page in reference.pages {
            switch page.content {
            case .resource(let facts):
                nameByKey[page.name.lowercased()] = page.name
                for event in facts.events {
                    for sample in event.samples { index(sample.embedded, format: .json, file: page.file) }
                }
                for operation in facts.operations { index(operation, file: page.file) }
            case .enumeration:
                enumerationByKey[page.name.lowercased()] = page.name
            case .genericErrors, .other:
                otherKeys.insert(PageName.name(inFile: page.file).lowercased())
            }
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
