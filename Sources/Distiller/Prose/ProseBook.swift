import UCWAGenModel

/// The sentences of a page, each under the key of its fact.
struct ProseBook {
    /// A sentence of a person, or one that says no more than its fact.
    struct Entry {
        var path: FactPath
        var markdown: String
        /// Where it stands in the folder.
        var position: SourcePosition

        /// Whether it says more than the fact itself.
        var isOwn: Bool { markdown != path.sentence }
    }

    /// The sentences that facts will ask for, by key.
    private(set) var entries: [String: Entry] = [:]
    /// The keys of the page's rows by path, those without words included.
    private var rows: [String: [String]] = [:]
    private var counter = PathCounter()
    private var asked = PathCounter()
    /// Sentences whose facts are gone.
    private var dropped: [Entry] = []
    /// What stands on the page and belongs to no fact.
    private var strays: [(markdown: String, position: SourcePosition)] = []

    /// A book without sentences, for a page that is not there yet.
    init() {}

    /// Keeps a sentence; where a path stands several times on a page, each has its own.
    mutating func keep(_ markdown: String, for path: FactPath, at position: SourcePosition) {
        let key = counter.key(of: path)
        rows[path.text, default: []].append(key)
        if !markdown.isEmpty { entries[key] = Entry(path: path, markdown: markdown, position: position) }
    }

    /// Notes words that belong to no fact, to be reported.
    mutating func stray(_ markdown: String, at position: SourcePosition) {
        strays.append((markdown, position))
    }

    /// Gives each fact of the reference the sentence that was written about it.
    ///
    /// - Parameters:
    ///   - facts: The facts of the page.
    ///   - record: What the reference said of them when the sentences were kept.
    ///   - pool: The sentences of all pages, for facts that have none here.
    ///   - page: The file that facts without a sentence are reported for.
    ///   - diagnostics: Where is reported which sentences must be reviewed or written.
    mutating func settle(
        _ facts: [SourceFact],
        by record: SentenceRecord,
        from pool: SentencePool,
        page: SourcePosition,
        diagnostics: inout Diagnostics
    ) {
        var settled: [String: Entry] = [:]
        var missing: [String] = []
        let matching = SentenceMatching(facts, rows: rows, record: record)
        for fact in facts {
            let match = matching.matches[fact.key]
            let entry = match.flatMap { entries.removeValue(forKey: $0.row) }
            if let entry, entry.isOwn {
                settled[fact.key] = entry
                if match?.isReworded == true { Self.reportReworded(entry, diagnostics: &diagnostics) }
            } else if let markdown = pool.sentence(for: fact) {
                settled[fact.key] = Entry(path: fact.path, markdown: markdown, position: page)
            } else if !record.holds(fact) {
                missing.append("'\(fact.key)'")
            }
        }
        dropped = Array(entries.values)
        entries = settled
        if !record.isEmpty { Self.reportMissing(missing, at: page, diagnostics: &diagnostics) }
    }

    /// The sentence of a fact: the one that was kept, or the one that it has of itself.
    mutating func words(for path: FactPath) -> String {
        entries.removeValue(forKey: asked.key(of: path))?.markdown ?? path.sentence
    }

    /// Reports the sentences that no fact has asked for, unless they say no more than the fact itself.
    func reportLeftovers(diagnostics: inout Diagnostics) {
        let leftovers = (dropped + entries.values).filter(\.isOwn)
        for entry in leftovers.sorted(by: {
            ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
        }) {
            let words = Self.quoted(entry.markdown)
            let fact = (entry.path.isCause ? "this cause of " : "") + "'\(entry.path.text)'"
            let message = "\(fact) is no longer in the reference, its words are not kept: \(words)"
            diagnostics.report(.proseUnused, at: entry.position, message)
        }
        for stray in strays {
            let message = "these words stand where no sentence is kept: \(Self.quoted(stray.markdown))"
            diagnostics.report(.proseUnused, at: stray.position, message)
        }
    }

    private static func reportReworded(_ entry: Entry, diagnostics: inout Diagnostics) {
        let words = quoted(entry.markdown)
        let message = "the reference describes '\(entry.path.text)' in other words now: is this still true? \(words)"
        diagnostics.report(.proseOutdated, at: entry.position, message)
    }

    private static func reportMissing(_ keys: [String], at page: SourcePosition, diagnostics: inout Diagnostics) {
        guard !keys.isEmpty else { return }
        let message = "no sentence yet for what the reference says of \(keys.joined(separator: ", "))"
        diagnostics.report(.proseMissing, at: page, message)
    }

    /// All the words, on one line: whoever reads the diagnostic may want them back.
    private static func quoted(_ markdown: String) -> String {
        "\"" + markdown.split(whereSeparator: \.isNewline).joined(separator: " ") + "\""
    }
}

/// Numbers the paths that stand several times on a page, so that each row has a key of its own.
struct PathCounter {
    private var counts: [String: Int] = [:]

    /// The key of the next row of a path: the path, with a number from the second on.
    mutating func key(of path: FactPath) -> String {
        let count = counts[path.text, default: 0] + 1
        counts[path.text] = count
        return count == 1 ? path.text : "\(path.text)#\(count)"
    }

    /// A key without its number.
    static func path(ofKey key: String) -> Substring {
        let number = key.reversed().prefix(while: \.isNumber).count
        let path = key.dropLast(number)
        return number > 0 && path.hasSuffix("#") ? path.dropLast() : key[...]
    }
}
