/// Finds for each fact of the reference the row of the present page that is about it.
///
/// A row is about the fact of its path that the reference described in the same words. Where one row and one fact of a path are
/// left over, the fact was reworded; not so with errors, where the words are the cause and another cause is another fact.
struct SentenceMatching {
    /// The row of a fact.
    struct Match {
        /// The key of the row.
        let row: String
        /// Whether the reference said something else when the row was written.
        let isReworded: Bool
    }

    /// The rows by the keys of the facts.
    private(set) var matches: [String: Match] = [:]

    /// Matches the facts of a page with its rows.
    ///
    /// - Parameters:
    ///   - facts: The facts.
    ///   - rows: The keys of the present page's rows, by path.
    ///   - record: What the reference said of the rows. A page that it does not know is matched by the order of its rows.
    init(_ facts: [SourceFact], rows: [String: [String]], record: SentenceRecord) {
        for (path, facts) in Dictionary(grouping: facts, by: \.path.text) {
            let rows = rows[path, default: []]
            guard record.knows(page: String(path.prefix { $0 != "." })) else {
                for (fact, row) in zip(facts, rows) { matches[fact.key] = Match(row: row, isReworded: false) }
                continue
            }
            match(facts, rows, record)
        }
    }

    private mutating func match(_ facts: [SourceFact], _ rows: [String], _ record: SentenceRecord) {
        var rows = rows
        var rest: [SourceFact] = []
        for fact in facts {
            if let index = rows.firstIndex(where: { record[$0] == fact.digest }) {
                matches[fact.key] = Match(row: rows.remove(at: index), isReworded: false)
            } else {
                rest.append(fact)
            }
        }
        if rest.count == 1, rows.count == 1, !rest[0].path.isCause {
            matches[rest[0].key] = Match(row: rows[0], isReworded: true)
        }
    }
}

/// The sentences of all pages by what the reference says, so that a new row with known words gets the sentence that others have.
struct SentencePool {
    private struct Source: Hashable {
        var role: String
        var digest: WordDigest
    }

    private var sentences: [Source: Set<String>] = [:]

    /// Adds the sentences of a page.
    mutating func add(_ book: ProseBook, by record: SentenceRecord) {
        for (key, entry) in book.entries where entry.isOwn {
            guard let digest = record[key] else { continue }
            sentences[Source(role: entry.path.role, digest: digest), default: []].insert(entry.markdown)
        }
    }

    /// The sentence that facts with the same words have; nil where there is none, or where they have several.
    func sentence(for fact: SourceFact) -> String? {
        guard let digest = fact.digest else { return nil }
        let found = sentences[Source(role: fact.path.role, digest: digest), default: []]
        return found.count == 1 ? found.first : nil
    }
}
