import UCWAGenReader

/// The enumerations, found by a word that their names begin or end with, so that a row is held only against those that could
/// be meant.
struct EnumerationIndex {
    /// An enumeration page.
    struct Entry {
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

    /// All enumerations, sorted by name.
    private let entries: [Entry]
    private var indicesByWord: [String: [Int]] = [:]

    init(_ members: [String: Set<String>]) {
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
