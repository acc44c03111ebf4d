import UCWAGenReader

/// The enumerations, found by a word that their names begin or end with, so that a row is held only against those that could
/// be meant.
struct EnumerationIndex {
    /// An enumeration page.
    struct Entry {
        let name: String
        let words: NameWords
        private let listed: Set<String>
        private let members: Set<String>

        init(name: String, members: Members) {
            self.name = name
            words = NameWords(name)
            listed = Set(members.listed.map { $0.lowercased() })
            self.members = listed.union(members.used.map { $0.lowercased() })
        }

        /// Whether all values, given in lowercase, are members.
        func contains(_ values: [String]) -> Bool { values.allSatisfy(members.contains) }

        /// Whether the page's own table lists all values, given in lowercase.
        func lists(_ values: [String]) -> Bool { values.allSatisfy(listed.contains) }
    }

    /// The members of an enumeration.
    struct Members {
        /// Those that the page's own table lists.
        var listed: Set<String> = []
        /// Those that other pages use.
        var used: Set<String> = []
    }

    /// All enumerations, sorted by name.
    private let entries: [Entry]
    private var indicesByWord: [String: [Int]] = [:]

    init(_ members: [String: Members]) {
        entries = members.map { Entry(name: $0.key, members: $0.value) }.sorted { $0.name < $1.name }
        for (index, entry) in entries.enumerated() {
            let words = [entry.words.words.first, entry.words.words.last, entry.words.core.last].compactMap(\.self)
            for word in Set(words) { indicesByWord[word, default: []].append(index) }
        }
    }

    /// The enumerations whose names begin or end with one of some words, sorted by name.
    func named(with words: [String]) -> [Entry] {
        let indices = Set(words.flatMap { indicesByWord[$0] ?? [] })
        return indices.sorted().map { entries[$0] }
    }
}

/// The resource pages by their names and links.
struct ResourceNameIndex {
    /// A resource page.
    struct Entry {
        let name: String
        let file: String
        let words: NameWords
        let properties: Set<String>
        let links: Set<String>

        init(_ page: PageFacts, _ facts: ResourceFacts, rel: String) {
            name = page.name
            file = page.file
            words = NameWords(rel)
            properties = Set(facts.properties.map(\.name.text))
            links = Set(facts.links.map(\.name.text))
        }

        /// Whether one of the page's tables lists a name.
        func lists(_ name: String) -> Bool { properties.contains(name) || links.contains(name) }
    }

    private let entries: [Entry]
    private var indexByName: [String: Int] = [:]
    private var indicesByLastWord: [String: [Int]] = [:]
    private var indicesByLink: [String: [Int]] = [:]

    init(_ entries: [Entry]) {
        self.entries = entries
        for (index, entry) in entries.enumerated() {
            indexByName[entry.name] = index
            if let last = entry.words.words.last { indicesByLastWord[last, default: []].append(index) }
            for link in entry.links { indicesByLink[link, default: []].append(index) }
        }
    }

    /// The page of a name.
    func entry(named name: String) -> Entry? { indexByName[name].map { entries[$0] } }

    /// The pages whose names end in some words, in page order.
    func named(endingIn words: ArraySlice<String>) -> [Entry] {
        guard let last = words.last else { return [] }
        return (indicesByLastWord[last] ?? []).map { entries[$0] }.filter {
            $0.words.words.suffix(words.count) == words
        }
    }

    /// The names of the pages that list a link, in page order.
    func linking(to rel: String) -> [String] {
        (indicesByLink[rel] ?? []).map { entries[$0].name }
    }
}
