/// Changes put together as a reviewer reads them: what happened alike in many places is one thing.
public struct DiffOutline: Sendable {
    /// Something that happened to one thing, in one place or alike in many.
    public struct Item: Sendable {
        /// What it happened to, and how; empty where the rule says all.
        public var words: Wording
        /// The changes, in order.
        public var changes: [Change]
    }

    /// What happened of one kind in the same places.
    public struct Entry: Sendable {
        /// The kind of change.
        public var rule: ChangeRule
        /// The things that it happened to, in order.
        public var items: [Item]

        /// The changes, thing by thing.
        public var changes: [Change] { items.flatMap(\.changes) }
        /// Where it happened, each place once.
        public var places: [String] { (items.first?.changes ?? []).map(\.place).uniqued() }
    }

    /// The changes of one page.
    public struct Page: Sendable {
        /// The page; nil for what belongs to no page.
        public var name: String?
        /// What happened there, each entry in one operation or in none.
        public var entries: [Entry]
    }

    /// On how many pages something must have happened alike to be told once.
    static let leastPages = 3

    /// What happened alike on several pages, the worst first and then the most frequent.
    public let patterns: [Entry]
    /// What else happened, page by page, in the order of the changes.
    public let pages: [Page]

    /// Puts changes together.
    ///
    /// - Parameter changes: The changes in the order of a report.
    public init(_ changes: [Change]) {
        // What happened in many places is read by place, not by how bad the rest of a page is.
        let items = changes.sorted { $0.place < $1.place }.grouped { Key(rule: $0.rule, words: $0.item) }
        let frequent = items.filter { Set($0.map(\.page)).count >= Self.leastPages }
        let frequentKeys = Set(frequent.compactMap(\.first).map { Key(rule: $0.rule, words: $0.item) })
        patterns = Self.patterns(frequent)
        let rest = changes.filter { !frequentKeys.contains(Key(rule: $0.rule, words: $0.item)) }
        pages = rest.grouped(by: \.page).map { changes in
            let entries = changes.grouped { Place(rule: $0.rule, operation: $0.operation) }.map { changes in
                Entry(rule: changes[0].rule, items: changes.grouped(by: \.item).map(Self.item))
            }
            return Page(name: changes[0].page, entries: entries)
        }
    }

    /// What happened alike, put together where it happened in the same places.
    private static func patterns(_ items: [[Change]]) -> [Entry] {
        let entries = items.grouped { Spread(rule: $0[0].rule, places: $0.map(\.place)) }.map { items in
            Entry(rule: items[0][0].rule, items: items.map(item))
        }
        return entries.enumerated().sorted { lhs, rhs in
            let (left, right) = (lhs.element, rhs.element)
            if left.rule.severity != right.rule.severity { return left.rule.severity > right.rule.severity }
            let (most, least) = (left.changes.count, right.changes.count)
            return most != least ? most > least : lhs.offset < rhs.offset
        }.map(\.element)
    }

    private static func item(_ changes: [Change]) -> Item { Item(words: changes[0].item, changes: changes) }

    private struct Key: Hashable {
        var rule: ChangeRule
        var words: Wording
    }

    private struct Place: Hashable {
        var rule: ChangeRule
        var operation: String?
    }

    private struct Spread: Hashable {
        var rule: ChangeRule
        var places: [String]
    }
}

extension Sequence {
    /// Groups of at least one element, in the order of their first ones.
    func grouped<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
        var order: [Key] = []
        var groups: [Key: [Element]] = [:]
        for element in self {
            let key = key(element)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(element)
        }
        return order.compactMap { groups[$0] }
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, in the order of the first ones.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
