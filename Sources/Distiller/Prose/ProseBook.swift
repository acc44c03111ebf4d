import UCWAGenModel

/// The sentences of a page, each under the path of its fact.
struct ProseBook {
    private struct Entry {
        var path: FactPath
        var markdown: String
        var position: SourcePosition
    }

    private var entries: [String: Entry] = [:]
    private var order: [String] = []
    private var kept: [String: Int] = [:]
    private var used: [String: Int] = [:]
    /// What stands on the page and belongs to no fact.
    private var strays: [(markdown: String, position: SourcePosition)] = []

    /// A book without sentences, for a page that is not there yet.
    init() {}

    /// Keeps a sentence; where a path stands several times on a page, each has its own.
    mutating func keep(_ markdown: String, for path: FactPath, at position: SourcePosition) {
        let key = Self.key(path, &kept)
        guard !markdown.isEmpty else { return }
        entries[key] = Entry(path: path, markdown: markdown, position: position)
        order.append(key)
    }

    /// Notes words that belong to no fact, to be told.
    mutating func stray(_ markdown: String, at position: SourcePosition) {
        strays.append((markdown, position))
    }

    /// The sentence of a fact: the one that was kept, or the one that it has of itself.
    mutating func words(for path: FactPath) -> String {
        let key = Self.key(path, &used)
        return entries.removeValue(forKey: key)?.markdown ?? path.sentence
    }

    /// Tells of the sentences that no fact has asked for, unless they say no more than the fact itself.
    func reportLeftovers(diagnostics: inout Diagnostics) {
        for entry in order.compactMap({ entries[$0] }) where entry.markdown != entry.path.sentence {
            let words = Self.quoted(entry.markdown)
            let message = "'\(entry.path.text)' is no longer in the reference, its words are not kept: \(words)"
            diagnostics.report(.proseUnused, at: entry.position, message)
        }
        for stray in strays {
            let message = "these words stand where no sentence is kept: \(Self.quoted(stray.markdown))"
            diagnostics.report(.proseUnused, at: stray.position, message)
        }
    }

    private static func key(_ path: FactPath, _ counts: inout [String: Int]) -> String {
        let count = counts[path.text, default: 0] + 1
        counts[path.text] = count
        return "\(path.text)#\(count)"
    }

    /// All the words, on one line: whoever reads the diagnostic may want them back.
    private static func quoted(_ markdown: String) -> String {
        "\"" + markdown.split(whereSeparator: \.isNewline).joined(separator: " ") + "\""
    }
}
