import UCWAGenModel
import UCWAGenReader

/// All rows of the reference whose types are to be decided, page by page in the order of the tables.
struct FieldIndex {
    /// The rows of an operation.
    struct OperationRows {
        /// The rows of the query table.
        var query: [TypeSubject]
        /// The rows of the body table, then the names that only the sample request shows.
        var body: [TypeSubject]
        /// The names that the sample requests carry.
        var names: RequestNames
    }

    /// The rows of a page.
    private struct PageRows {
        var properties: [TypeSubject] = []
        var operations: [OperationRows] = []
    }

    private let index: ReferenceIndex
    /// All rows by their numbers.
    private(set) var subjects: [TypeSubject] = []
    private var rowsByPage: [String: PageRows] = [:]
    private var byPageAndName: [String: [String: [TypeSubject]]] = [:]
    private var relatedPages: [String: [String]] = [:]
    private var ownersByPage: [String: [String]] = [:]

    init(_ reference: Reference, index: ReferenceIndex) {
        self.index = index
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            rowsByPage[page.name] = rows(of: page, facts)
        }
        for subject in subjects {
            byPageAndName[subject.page, default: [:]][subject.name.lowercased(), default: []].append(subject)
        }
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            relatedPages[page.name] = Self.related(to: page, facts, index: index)
            if facts.properties.isEmpty { ownersByPage[page.name] = index.resources(linkingTo: page.name) }
        }
    }

    /// The rows of a page's Properties table.
    func properties(ofPage page: String) -> [TypeSubject] { rowsByPage[page]?.properties ?? [] }

    /// The rows of a page's operations, in page order.
    func operations(ofPage page: String) -> [OperationRows] { rowsByPage[page]?.operations ?? [] }

    /// The rows that describe the same field, the nearest first: on the same page, in its other revision, on a page that it
    /// repeats.
    func sameFields(as subject: TypeSubject) -> [TypeSubject] {
        let pages = [subject.page] + (relatedPages[subject.page] ?? [])
        return pages.flatMap { rows(named: subject.name, ofPage: $0) }.filter { $0.id != subject.id }
    }

    /// The rows of the same name on the resources that link to a capability, which are what it changes.
    func fieldsOfOwners(of subject: TypeSubject) -> [TypeSubject] {
        (ownersByPage[subject.page] ?? []).flatMap { rows(named: subject.name, ofPage: $0) }
    }

    /// The row for what only a sample request shows: that of the same operation in the nearest other revision of the rel.
    ///
    /// A row that states its origin has taken over what that row says, and is none of these itself.
    func rowOfOtherRevision(for subject: TypeSubject) -> TypeSubject? {
        let isOpen = subject.origin == .sample && !subject.isOriginStated
        guard isOpen || subject.origin == .revision, let method = subject.place.method else { return nil }
        for page in index.otherRevisions(ofPage: subject.page) {
            let rows = rows(named: subject.name, ofPage: page).filter {
                $0.place.method == method && $0.origin == .table
            }
            if let row = rows.first(where: { $0.place == subject.place }) ?? rows.first { return row }
        }
        return nil
    }

    private func rows(named name: String, ofPage page: String) -> [TypeSubject] {
        byPageAndName[page]?[name.lowercased()] ?? []
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

    private mutating func rows(of page: PageFacts, _ facts: ResourceFacts) -> PageRows {
        let rel = index.name(of: page.name).rel
        let words = NameWords(rel)
        let occurrences = index.occurrences(ofRel: rel, page: page.file)
        var rows = PageRows()
        rows.properties = facts.properties.map { row in
            add(
                page.name,
                .property,
                row.name,
                row.description,
                row.position,
                words,
                typeCell: row.typeCell,
                stated: row.origin,
                occurrences: occurrences
            )
        }
        for operation in facts.operations {
            let requests = index.requests(of: operation)
            let tables: [([ParameterRow], TypeSubject.Place)] = [
                (operation.query, .query(operation.method)), (operation.body ?? [], .body(operation.method)),
            ]
            var subjects = tables.map { rows, place in
                rows.map { row in
                    add(
                        page.name,
                        place,
                        row.name,
                        row.description,
                        row.position,
                        words,
                        typeCell: row.typeCell,
                        isRequired: row.isRequired,
                        stated: row.origin,
                        occurrences: requests
                    )
                }
            }
            let names = RequestNames(operation)
            subjects[1] += names.unlisted.map { name in
                let cell = Cell(verbatim: name.name, prose: Prose(name.name), position: name.position)
                let nothing = Cell(verbatim: "", prose: "", position: name.position)
                let place = TypeSubject.Place.body(operation.method)
                return add(
                    page.name,
                    place,
                    cell,
                    nothing,
                    name.position,
                    words,
                    origin: .sample,
                    occurrences: requests
                )
            }
            rows.operations.append(OperationRows(query: subjects[0], body: subjects[1], names: names))
        }
        return rows
    }

    /// Numbers a row and keeps it.
    private mutating func add(
        _ page: String,
        _ place: TypeSubject.Place,
        _ name: Cell,
        _ description: Cell,
        _ position: SourcePosition,
        _ resourceWords: NameWords,
        typeCell: Cell? = nil,
        isRequired: Bool = false,
        origin: FactOrigin = .table,
        stated: StatedOrigin? = nil,
        occurrences: [ReferenceIndex.Occurrence]
    ) -> TypeSubject {
        let subject = Self.subject(
            subjects.count,
            page,
            place,
            name,
            description,
            position,
            resourceWords,
            typeCell: typeCell,
            isRequired: isRequired,
            origin: stated.map(FactOrigin.init) ?? origin,
            isOriginStated: stated != nil,
            occurrences: occurrences
        )
        subjects.append(subject)
        return subject
    }

    /// A row, or a name that only a sample shows, with what the samples show of it.
    static func subject(
        _ id: Int,
        _ page: String,
        _ place: TypeSubject.Place,
        _ name: Cell,
        _ description: Cell,
        _ position: SourcePosition,
        _ resourceWords: NameWords,
        typeCell: Cell? = nil,
        isRequired: Bool,
        origin: FactOrigin,
        isOriginStated: Bool = false,
        occurrences: [ReferenceIndex.Occurrence]
    ) -> TypeSubject {
        // In the reference only the rows of operations have phrases; another row that ends in such a word may mean it as a word.
        let phrase = TypePhrase(description.prose).flatMap { place == .property && !$0.standsApart ? nil : $0 }
        let stated = TypeColumn.phrase(typeCell, inDescription: phrase, description.prose)
        let collected = SampleCollector.collect(name.text, in: occurrences)
        return TypeSubject(
            id: id,
            page: page,
            place: place,
            name: name.text,
            description: description,
            position: position,
            isRequired: isRequired,
            origin: origin,
            isOriginStated: isOriginStated,
            phrase: stated,
            typeCell: typeCell,
            samples: collected.samples,
            words: collected.words,
            nameWords: NameWords(name.text),
            resourceWords: resourceWords,
            constraints: ConstraintPhrase.constraints(in: description.text)
        )
    }
}

extension FactOrigin {
    /// The origin that a row states.
    init(_ stated: StatedOrigin) {
        switch stated {
        case .sample: self = .sample
        case .revision: self = .revision
        }
    }
}
