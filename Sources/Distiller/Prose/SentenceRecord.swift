/// What the reference said of each fact when the pages were last distilled, as digests.
///
/// A path alone does not say which row a sentence is about: an operation may list one code with several causes, and a new edition
/// may order them otherwise. The record ties each sentence to the words of its row, and holds none of those words.
public struct SentenceRecord: Hashable, Sendable {
    /// The name of the file that the record is kept in, beside the pages.
    public static let fileName = ".ucwagen-sources"

    private static let comment =
        "# Written by `ucwagen distill`: for each fact, a digest of what the reference said of it.\n"

    /// The digests by path; paths that stand several times on a page are numbered.
    private var digests: [String: WordDigest] = [:]
    private var pages: Set<Substring> = []
    /// The digests with the paths that they stand under, whatever the order of the rows.
    private var statements: Set<String> = []

    /// A record of nothing.
    public init() {}

    /// Reads a record; lines that are no entries are skipped.
    public init(text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let digest = WordDigest(digits: parts[0]) else { continue }
            add(digest, for: String(parts[1]))
        }
    }

    /// The record as a file, one fact a line, sorted by path.
    public var text: String {
        let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value.text) \($0.key)\n" }
        return Self.comment + lines.joined()
    }

    /// Whether nothing was ever recorded.
    var isEmpty: Bool { digests.isEmpty }

    /// Whether the record holds anything about a page.
    func knows(page: String) -> Bool { pages.contains(page[...]) }

    /// Whether the reference said the same of a fact before, in whatever row of its path.
    func holds(_ fact: SourceFact) -> Bool {
        fact.digest.map { statements.contains(Self.statement($0, fact.key)) } ?? true
    }

    /// What the reference said of a row, by its key; nil where it said nothing.
    subscript(key: String) -> WordDigest? { digests[key] }

    /// Notes what a page says of its facts.
    mutating func add(_ facts: [SourceFact]) {
        for fact in facts {
            if let digest = fact.digest { add(digest, for: fact.key) }
        }
    }

    private mutating func add(_ digest: WordDigest, for key: String) {
        digests[key] = digest
        pages.insert(key[..<(key.firstIndex(of: ".") ?? key.endIndex)])
        statements.insert(Self.statement(digest, key))
    }

    private static func statement(_ digest: WordDigest, _ key: String) -> String {
        digest.text + " " + PathCounter.path(ofKey: key)
    }
}
