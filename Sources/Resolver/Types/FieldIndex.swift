import UCWAGenModel
import UCWAGenReader

/// All rows of the reference whose types are to be decided, by page and name.
struct FieldIndex {
    /// The rows by their places.
    private(set) var subjects: [SourcePosition: TypeSubject] = [:]
    private var byPageAndName: [String: [String: [TypeSubject]]] = [:]
    private var relatedPages: [String: [String]] = [:]
    private var ownersByPage: [String: [String]] = [:]

    init(_ reference: Reference, index: ReferenceIndex) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            for subject in Self.subjects(of: page, facts, index: index) {
                subjects[subject.position] = subject
                byPageAndName[page.name, default: [:]][subject.name, default: []].append(subject)
            }
        }
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            relatedPages[page.name] = Self.related(to: page, facts, index: index)
            if facts.properties.isEmpty { ownersByPage[page.name] = index.resources(linkingTo: page.name) }
        }
    }

    /// The row at a place.
    func subject(at position: SourcePosition) -> TypeSubject? { subjects[position] }

    /// The rows that tell about the same field, the nearest first: on the same page, in its other revision, on a page that it
    /// repeats.
    func sameFields(as subject: TypeSubject) -> [TypeSubject] {
        let pages = [subject.page] + (relatedPages[subject.page] ?? [])
        return pages.flatMap { byPageAndName[$0]?[subject.name] ?? [] }.filter { $0.position != subject.position }
    }

    /// The rows of the same name on the resources that link to a capability, which are what it changes.
    func fieldsOfOwners(of subject: TypeSubject) -> [TypeSubject] {
        (ownersByPage[subject.page] ?? []).flatMap { byPageAndName[$0]?[subject.name] ?? [] }
    }

    /// The other revisions of a page, and the pages that it repeats.
    private static func related(to page: PageFacts, _ facts: ResourceFacts, index: ReferenceIndex) -> [String] {
        let rel = index.name(of: page.name).rel
        var names = index.revisions(ofRel: rel)
        names += index.ownRels(of: index.occurrences(ofRel: rel, page: page.file)).compactMap(index.resource(rel:))
        names += index.specializations(of: page.name)
        var seen: Set<String> = [page.name]
        return names.filter { seen.insert($0).inserted }
    }

    private static func subjects(of page: PageFacts, _ facts: ResourceFacts, index: ReferenceIndex) -> [TypeSubject] {
        let rel = index.name(of: page.name).rel
        let resourceWords = NameWords(rel)
        let occurrences = index.occurrences(ofRel: rel, page: page.file)
        var subjects = facts.properties.map { row in
            subject(page.name, .property, row.name, row.description, row.position, resourceWords, occurrences)
        }
        for operation in facts.operations {
            let requests = index.requests(of: operation)
            let tables: [(rows: [ParameterRow], place: TypeSubject.Place)] = [
                (operation.query, .query(operation.method)), (operation.body ?? [], .body(operation.method)),
            ]
            for (rows, place) in tables {
                subjects += rows.map { row in
                    subject(page.name, place, row.name, row.description, row.position, resourceWords, requests)
                }
            }
        }
        return subjects
    }

    private static func subject(
        _ page: String,
        _ place: TypeSubject.Place,
        _ name: Cell,
        _ description: Cell,
        _ position: SourcePosition,
        _ resourceWords: NameWords,
        _ occurrences: [ReferenceIndex.Occurrence]
    ) -> TypeSubject {
        // In the reference only the rows of operations have phrases; another row that ends in such a word may mean it as a word.
        let phrase = TypePhrase(description.prose).flatMap { place == .property && !$0.standsApart ? nil : $0 }
        let collected = SampleCollector.collect(name.text, in: occurrences)
        return TypeSubject(
            page: page,
            place: place,
            name: name.text,
            description: description,
            position: position,
            phrase: phrase,
            samples: collected.samples,
            words: collected.words,
            nameWords: NameWords(name.text),
            resourceWords: resourceWords,
            constraints: ConstraintPhrase.constraints(in: description.text)
        )
    }
}
